package org.outturn.core.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.outturn.core.history.FileChange.Kind;
import org.outturn.core.money.Money;
import org.outturn.core.money.Thousands;

/**
 * Pairs the ledger files of a run with those of the report before: by content, else by name, else by
 * the periods they share, and says what became of each.
 */
final class FileChanges {

    private static final int PERIODS_NAMED = 3;

    private final List<ReportedFile> then;
    private final List<ReportedFile> now;
    private final FileChange[] changes;

    private FileChanges(List<ReportedFile> then, List<ReportedFile> now) {
        this.then = new ArrayList<>(then);
        this.now = List.copyOf(now);
        this.changes = new FileChange[now.size()];
    }

    /** One change for each file of now, in order, and then the files that are gone. */
    static List<FileChange> between(List<ReportedFile> then, List<ReportedFile> now) {
        return new FileChanges(then, now).compared();
    }

    private List<FileChange> compared() {
        pair((before, after) -> before.sha256().equals(after.sha256()));
        pair((before, after) -> before.name().equals(after.name()));
        for (int i = 0; i < changes.length; i++) {
            if (changes[i] == null) {
                changes[i] = byPeriods(now.get(i));
            }
        }
        List<FileChange> all = new ArrayList<>(List.of(changes));
        then.forEach(file -> all.add(gone(file)));
        return all;
    }

    private void pair(BiPredicate<ReportedFile, ReportedFile> match) {
        for (int i = 0; i < changes.length; i++) {
            ReportedFile after = now.get(i);
            if (changes[i] == null) {
                Optional<ReportedFile> before =
                        then.stream().filter(file -> match.test(file, after)).findFirst();
                changes[i] = before.map(file -> taken(file, after)).orElse(null);
            }
        }
    }

    private static FileChange gone(ReportedFile file) {
        return new FileChange(
                Kind.GONE,
                Optional.of(file),
                Optional.empty(),
                "its %s, %s in all%s, are in no file of this run."
                        .formatted(rows(file), file.amounts().sum().inPounds(), named(file)));
    }

    /** Where files are numbered by source and month, their documents tell which of them follows which. */
    private FileChange byPeriods(ReportedFile after) {
        return then.stream()
                .filter(file -> !shared(file, after).isEmpty())
                .max(Comparator.comparing(
                                (ReportedFile file) -> file.documents().cross(after.documents()))
                        .thenComparing(file -> shared(file, after).size()))
                .map(before -> taken(before, after))
                .orElseGet(() -> new FileChange(
                        Kind.NEW,
                        Optional.empty(),
                        Optional.of(after),
                        "%s, %s in all%s."
                                .formatted(rows(after), after.amounts().sum().inPounds(), named(after))));
    }

    private static String rows(ReportedFile file) {
        return Thousands.of(file.rows(), "row");
    }

    private static String named(ReportedFile file) {
        return file.documents().stated() ? ", documents " + file.documents().inWords() : "";
    }

    private FileChange taken(ReportedFile before, ReportedFile after) {
        then.remove(before);
        return changeOf(before, after);
    }

    private static FileChange changeOf(ReportedFile before, ReportedFile after) {
        String of = before.name().equals(after.name()) ? "the file of the report before" : before.name();
        SortedSet<Integer> other = changed(before, after);
        if (before.sha256().equals(after.sha256())) {
            return change(Kind.UNCHANGED, before, after, "the same as %s, byte for byte.".formatted(of));
        }
        if (!other.isEmpty()) {
            return change(Kind.CHANGED, before, after, corrected(before, after, of, List.copyOf(other)));
        }
        boolean alike = before.byPeriod().keySet().equals(after.byPeriod().keySet()) && before.rows() == after.rows();
        if (alike && isRenumbered(before, after)) {
            return change(
                    Kind.CHANGED,
                    before,
                    after,
                    "the same sums in every period as %s, but %s.".formatted(of, documents(before, after)));
        }
        return alike
                ? change(Kind.EXPORTED_AGAIN, before, after, again(before, after, of))
                : change(
                        Kind.CONTINUED,
                        before,
                        after,
                        "%s where %s had %,d; the periods that it held are as they were%s."
                                .formatted(rows(after), of, before.rows(), also(before, after)));
    }

    private static FileChange change(Kind kind, ReportedFile before, ReportedFile after, String message) {
        return new FileChange(kind, Optional.of(before), Optional.of(after), message);
    }

    /** The periods reported before that come to something else, or are no longer there. */
    private static SortedSet<Integer> changed(ReportedFile before, ReportedFile after) {
        SortedSet<Integer> changed = new TreeSet<>(before.byPeriod().keySet());
        changed.removeIf(period ->
                after.byPeriod().containsKey(period) && in(before, period).equals(in(after, period)));
        return changed;
    }

    private static boolean isRenumbered(ReportedFile before, ReportedFile after) {
        return before.documents().stated()
                && after.documents().stated()
                && !before.documents().equals(after.documents());
    }

    private static String again(ReportedFile before, ReportedFile after, String of) {
        return "not the same bytes as %s, but as many rows (%,d) and the same sums in every period%s."
                .formatted(of, after.rows(), also(before, after));
    }

    private static String also(ReportedFile before, ReportedFile after) {
        boolean told = before.documents().stated() && after.documents().stated();
        return told ? "; " + documents(before, after) : "";
    }

    private static String documents(ReportedFile before, ReportedFile after) {
        return before.documents().equals(after.documents())
                ? "its documents run from %s as before"
                        .formatted(after.documents().inWords())
                : "its documents were %s and are %s"
                        .formatted(
                                before.documents().inWords(), after.documents().inWords());
    }

    private static String corrected(ReportedFile before, ReportedFile after, String of, List<Integer> periods) {
        String named = periods.stream()
                .limit(PERIODS_NAMED)
                .map(period -> "period %d was %s and is %s"
                        .formatted(
                                period,
                                in(before, period).inPounds(),
                                in(after, period).inPounds()))
                .collect(Collectors.joining(", "));
        int more = periods.size() - PERIODS_NAMED;
        return "other figures than %s in periods reported before: %s%s%s."
                .formatted(of, named, more > 0 ? ", and %d more periods".formatted(more) : "", also(before, after));
    }

    private static Money in(ReportedFile file, int period) {
        return file.byPeriod().getOrDefault(period, Money.ZERO);
    }

    private static SortedSet<Integer> shared(ReportedFile one, ReportedFile two) {
        SortedSet<Integer> periods = new TreeSet<>(one.byPeriod().keySet());
        periods.retainAll(two.byPeriod().keySet());
        return periods;
    }
}
