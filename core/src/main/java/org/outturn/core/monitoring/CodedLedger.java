package org.outturn.core.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.SourceReference;

/** The ledger with every line given to an item, to an exclusion, or to nobody yet. */
public final class CodedLedger {

    private final List<LedgerExtract> extracts;
    private final List<CodedLine> lines;
    private final List<ItemBalance> balances;
    private final List<FileAccount> files;
    private final SortedMap<Integer, Tally> byPeriod;
    private final Map<String, SortedMap<Integer, Money>> byItem;

    /** Lines may be hundred thousands: what is asked for again and again is added up once. */
    public CodedLedger(List<LedgerExtract> extracts, List<CodedLine> lines) {
        this.extracts = List.copyOf(extracts);
        this.lines = List.copyOf(lines);
        this.balances = balancesOf(this.lines);
        this.files = filesOf(this.extracts, this.lines);
        this.byPeriod = tallyByPeriod(this.lines);
        this.byItem = byItem(this.balances);
    }

    public List<LedgerExtract> extracts() {
        return extracts;
    }

    public List<CodedLine> lines() {
        return lines;
    }

    /** The item whose actual the line is part of; nothing for an excluded line. */
    public static Optional<String> itemOf(CodedLine line) {
        if (line.claim() instanceof Claim.Item item) {
            return Optional.of(item.name());
        }
        return line.claim() instanceof Claim.NotYetCoded ? Optional.of(ReportItem.NOT_YET_CODED) : Optional.empty();
    }

    /** Actuals by the key of the item's name. */
    public Map<String, Money> actuals() {
        Map<String, Money> actuals = new LinkedHashMap<>();
        byItem.forEach((item, periods) -> actuals.put(item, Money.sum(periods.values())));
        return actuals;
    }

    public boolean hasNotYetCoded() {
        return lines.stream().anyMatch(line -> line.claim() instanceof Claim.NotYetCoded);
    }

    /** What is reported, excluded lines left out, by period. */
    public SortedMap<Integer, Money> byPeriod() {
        SortedMap<Integer, Money> sums = new TreeMap<>();
        byPeriod.forEach((period, tally) -> sums.put(period, tally.sum()));
        return sums;
    }

    /** The same as {@link #byPeriod}, with rows, debits and credits. */
    public SortedMap<Integer, Tally> tallyByPeriod() {
        return byPeriod;
    }

    private static SortedMap<Integer, Tally> tallyByPeriod(List<CodedLine> lines) {
        SortedMap<Integer, Tally> periods = new TreeMap<>();
        for (CodedLine line : lines) {
            if (itemOf(line).isPresent()) {
                periods.merge(line.line().period().number(), line.line().tally(), Tally::plus);
            }
        }
        return Collections.unmodifiableSortedMap(periods);
    }

    /** Actuals by the key of the item's name and by period. */
    public Map<String, SortedMap<Integer, Money>> actualsByPeriod() {
        return byItem;
    }

    private static Map<String, SortedMap<Integer, Money>> byItem(List<ItemBalance> balances) {
        Map<String, SortedMap<Integer, Money>> items = new LinkedHashMap<>();
        for (ItemBalance balance : balances) {
            SortedMap<Integer, Money> periods =
                    items.computeIfAbsent(ReportItem.key(balance.item()), key -> new TreeMap<>());
            balance.byPeriod().forEach((period, amount) -> periods.merge(period, amount, Money::plus));
        }
        items.replaceAll((item, periods) -> Collections.unmodifiableSortedMap(periods));
        return Collections.unmodifiableMap(items);
    }

    /** The periods the reported lines are in. */
    public SortedSet<Integer> periods() {
        return new TreeSet<>(byPeriod().keySet());
    }

    /** The same, and every month before them where a trial balance holds all that was posted up to its own. */
    public NavigableSet<Integer> periodsCovered() {
        NavigableSet<Integer> covered = new TreeSet<>(periods());
        if (!covered.isEmpty() && extracts.stream().anyMatch(LedgerExtract::toDate)) {
            IntStream.rangeClosed(1, covered.last()).forEach(covered::add);
        }
        return covered;
    }

    /** The latest date of any ledger row: the day a run speaks for where nobody says another. */
    public Optional<LocalDate> latestDate() {
        return extracts.stream()
                .map(LedgerExtract::latestDate)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** What became of each file, told apart by their order: files of two folders may share a name. */
    public List<FileAccount> files() {
        return files;
    }

    private static List<FileAccount> filesOf(List<LedgerExtract> extracts, List<CodedLine> lines) {
        List<FileAccount> files = new ArrayList<>();
        int first = 0;
        for (LedgerExtract extract : extracts) {
            int next = first + extract.lines().size();
            files.add(accountOf(extract, lines.subList(first, next)));
            first = next;
        }
        return List.copyOf(files);
    }

    private static FileAccount accountOf(LedgerExtract extract, List<CodedLine> lines) {
        return new FileAccount(
                extract,
                tally(lines, claim -> claim instanceof Claim.Item),
                tally(lines, claim -> claim instanceof Claim.Excluded),
                tally(lines, claim -> claim instanceof Claim.NotYetCoded),
                extract.sheets().size() > 1 ? sheetsOf(extract, lines) : List.of());
    }

    private static List<FileAccount.SheetAccount> sheetsOf(LedgerExtract extract, List<CodedLine> lines) {
        List<FileAccount.SheetAccount> sheets = new ArrayList<>();
        for (LedgerSheet sheet : extract.sheets()) {
            List<CodedLine> own = lines.stream()
                    .filter(line -> line.file().equals(sheet.place()))
                    .toList();
            sheets.add(new FileAccount.SheetAccount(
                    sheet,
                    tally(own, claim -> claim instanceof Claim.Item),
                    tally(own, claim -> claim instanceof Claim.Excluded),
                    tally(own, claim -> claim instanceof Claim.NotYetCoded)));
        }
        return sheets;
    }

    private static Tally tally(List<CodedLine> lines, Predicate<Claim> wanted) {
        return lines.stream()
                .filter(line -> wanted.test(line.claim()))
                .map(line -> line.line().tally())
                .reduce(Tally.NONE, Tally::plus);
    }

    /** One balance for each item and coding, in the order the lines stand in. */
    public List<ItemBalance> balances() {
        return balances;
    }

    /** What a balance is of. Compared by methods written out, as there may be hundred thousands of lines. */
    private record Key(String item, Coding coding) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && item.equals(key.item) && coding.equals(key.coding);
        }

        @Override
        public int hashCode() {
            return 31 * item.hashCode() + coding.hashCode();
        }
    }

    private static List<ItemBalance> balancesOf(List<CodedLine> lines) {
        Map<Key, List<CodedLine>> byCoding = new LinkedHashMap<>();
        for (CodedLine line : lines) {
            itemOf(line)
                    .ifPresent(item -> byCoding.computeIfAbsent(
                                    new Key(item, line.line().coding()), key -> new ArrayList<>())
                            .add(line));
        }
        return byCoding.entrySet().stream()
                .map(entry -> balanceOf(entry.getKey().item(), entry.getKey().coding(), entry.getValue()))
                .toList();
    }

    private static ItemBalance balanceOf(String item, Coding coding, List<CodedLine> lines) {
        SortedMap<Integer, Money> periods = new TreeMap<>();
        long rows = 0;
        for (CodedLine line : lines) {
            periods.merge(line.line().period().number(), line.line().tally().sum(), Money::plus);
            rows += line.line().tally().rows();
        }
        return new ItemBalance(item, coding, periods, rows, placeOf(lines));
    }

    /** The first and the last row in each file. */
    private record Rows(long first, long last) {

        static Rows of(CodedLine line) {
            return new Rows(line.line().firstRow(), line.line().lastRow());
        }

        Rows and(Rows other) {
            return new Rows(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private static String placeOf(List<CodedLine> lines) {
        Map<SourceReference, Rows> files = new LinkedHashMap<>();
        for (CodedLine line : lines) {
            files.merge(line.file(), Rows.of(line), Rows::and);
        }
        return files.entrySet().stream()
                .map(file -> file.getKey()
                        .atRows(file.getValue().first(), file.getValue().last())
                        .toString())
                .collect(Collectors.joining("; "));
    }

    private static SourceReference rows(SourceReference file, LedgerLine line) {
        return file.atRows(line.firstRow(), line.lastRow());
    }

    /** Everything that is in no item as it stands, the rows that need somebody first. */
    public List<LedgerException> exceptions() {
        List<LedgerException> exceptions = new ArrayList<>();
        lines.stream()
                .filter(line -> line.claim() instanceof Claim.NotYetCoded)
                .forEach(line -> exceptions.add(
                        exception(LedgerException.Kind.NOT_YET_CODED, "No line of Coding claims it", line)));
        for (LedgerExtract extract : extracts) {
            extract.setAside()
                    .forEach(row -> exceptions.add(new LedgerException(
                            LedgerException.Kind.SET_ASIDE,
                            row.reason(),
                            Optional.empty(),
                            row.place(),
                            row.amount().map(Tally::of).orElse(Tally.ofRows(1)))));
        }
        lines.stream()
                .filter(line -> line.claim() instanceof Claim.Excluded)
                .forEach(line -> exceptions.add(
                        exception(LedgerException.Kind.EXCLUDED, ((Claim.Excluded) line.claim()).reason(), line)));
        extracts.forEach(extract -> new TreeMap<>(extract.skipped())
                .forEach((reason, rows) -> exceptions.add(new LedgerException(
                        LedgerException.Kind.SKIPPED,
                        reason,
                        Optional.empty(),
                        extract.source(),
                        Tally.ofRows(rows)))));
        return List.copyOf(exceptions);
    }

    private static LedgerException exception(LedgerException.Kind kind, String reason, CodedLine line) {
        return new LedgerException(
                kind,
                reason,
                Optional.of(line.line().coding()),
                rows(line.file(), line.line()),
                line.line().tally());
    }
}
