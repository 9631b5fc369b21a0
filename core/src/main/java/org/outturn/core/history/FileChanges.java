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
        then.forEach(file -> all.add(new FileChange(
                Kind.GONE,
                file.name(),
                "",
                "its %,d rows, %s in all, are in no file of this run."
                        .formatted(file.rows(), InPounds.of(file.amounts().sum())))));
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

    private FileChange byPeriods(ReportedFile after) {
        return then.stream()
                .filter(file -> !shared(file, after).isEmpty())
                .max(Comparator.comparingInt(file -> shared(file, after).size()))
                .map(before -> taken(before, after))
                .orElseGet(() -> new FileChange(
                        Kind.NEW,
                        after.name(),
                        "",
                        "%,d rows, %s in all."
                                .formatted(
                                        after.rows(),
                                        InPounds.of(after.amounts().sum()))));
    }

    private FileChange taken(ReportedFile before, ReportedFile after) {
        then.remove(before);
        return changeOf(before, after);
    }

    private static FileChange changeOf(ReportedFile before, ReportedFile after) {
        String was = before.name().equals(after.name()) ? "" : before.name();
        String of = was.isEmpty() ? "the file of the report before" : was;
        if (before.sha256().equals(after.sha256())) {
            return new FileChange(Kind.UNCHANGED, after.name(), was, "the same as %s, byte for byte.".formatted(of));
        }
        List<Integer> changed = shared(before, after).stream()
                .filter(period -> !in(before, period).equals(in(after, period)))
                .toList();
        SortedSet<Integer> lost = new TreeSet<>(before.byPeriod().keySet());
        lost.removeAll(after.byPeriod().keySet());
        if (!changed.isEmpty() || !lost.isEmpty()) {
            lost.addAll(changed);
            return new FileChange(Kind.CHANGED, after.name(), was, corrected(before, after, of, List.copyOf(lost)));
        }
        if (before.byPeriod().keySet().equals(after.byPeriod().keySet()) && before.rows() == after.rows()) {
            return new FileChange(
                    Kind.EXPORTED_AGAIN,
                    after.name(),
                    was,
                    "not the same bytes as %s, but the same %,d rows and the same sums in every period."
                            .formatted(of, after.rows()));
        }
        return new FileChange(
                Kind.CONTINUED,
                after.name(),
                was,
                "%,d rows where %s had %,d; the periods that it held are as they were."
                        .formatted(after.rows(), of, before.rows()));
    }

    private static String corrected(ReportedFile before, ReportedFile after, String of, List<Integer> periods) {
        String named = periods.stream()
                .limit(PERIODS_NAMED)
                .map(period -> "period %d was %s and is %s"
                        .formatted(period, InPounds.of(in(before, period)), InPounds.of(in(after, period))))
                .collect(Collectors.joining(", "));
        int more = periods.size() - PERIODS_NAMED;
        return "other figures than %s in periods reported before: %s%s."
                .formatted(of, named, more > 0 ? ", and %d more periods".formatted(more) : "");
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
