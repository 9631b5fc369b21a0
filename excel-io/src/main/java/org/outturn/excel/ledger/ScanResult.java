package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.CodingBalances;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.core.ledger.SetAside;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.CellAddress;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularSheet;

/** What came of one walk over the rows of a ledger, added to row by row. */
final class ScanResult {

    /** A very bad file names the first rows only; the tally counts them all. */
    private static final int MOST_NAMED = 1_000;

    private final boolean balanced;
    private final List<SheetScan> sheets = new ArrayList<>();
    private final SortedMap<PeriodKey, RunningTally> periods = new TreeMap<>();
    private final RunningTally posted = new RunningTally();
    private final Set<String> costCentres = new HashSet<>();
    private final Set<String> subjectives = new HashSet<>();
    private final List<Aside> setAside = new ArrayList<>();
    private final RunningTally setAsideTally = new RunningTally();
    private final Map<String, Long> skipped = new HashMap<>();
    private final RunningTally hidden = new RunningTally();
    private final Remarks remarks = new Remarks();
    private final DeclaredTotals totals = new DeclaredTotals();
    private Optional<DeclaredTotal> lastTotal = Optional.empty();
    private long rows;
    private long lastRow;
    private long blank;
    private long roundedCodes;

    /** A total that the file states of itself, with the sum of what stands above it. */
    record DeclaredTotal(TabularSheet sheet, long row, Money declared, Money sumAbove) {

        SourceReference place() {
            return sheet.reference().atRow(row);
        }

        DeclaredTotal below(long rowsAbove, Money more) {
            return new DeclaredTotal(sheet, row + rowsAbove, declared, sumAbove.plus(more));
        }
    }

    /** A row set aside, whose place is written out only when all rows above it have been counted. */
    private record Aside(Outcome.SetAside outcome, TabularSheet sheet, long row) {

        SetAside toSetAside() {
            return new SetAside(place(), outcome.reason(), outcome.amount());
        }

        private SourceReference place() {
            boolean cellKnown = outcome.column().isPresent() && !sheet.name().isEmpty();
            return cellKnown
                    ? SourceReference.ofCell(
                            sheet.file(),
                            sheet.name(),
                            CellAddress.of(outcome.column().get(), row))
                    : sheet.reference().atRow(row);
        }

        Aside below(long rowsAbove) {
            return new Aside(outcome, sheet, row + rowsAbove);
        }
    }

    /** @param balanced whether postings are added up by coding too, which takes time and memory for each coding */
    ScanResult(TabularSheet first, boolean balanced) {
        this.balanced = balanced;
        sheets.add(new SheetScan(first));
    }

    void startSheet(TabularSheet next) {
        if (!sheet().isOf(next)) {
            sheets.add(new SheetScan(next));
        }
    }

    private SheetScan sheet() {
        return sheets.get(sheets.size() - 1);
    }

    void countRows(long more, long lastNumber) {
        rows += more;
        sheet().countRows(more);
        lastRow = lastNumber;
    }

    void countBlank() {
        blank++;
    }

    /** What all rows so far come to, whether they can be posted or not. */
    Money sum() {
        return posted.sum().plus(setAsideTally.sum());
    }

    void add(Outcome outcome, Row row, TabularSheet sheet) {
        if (outcome instanceof Outcome.Posted posting) {
            post(posting, row);
        } else if (outcome instanceof Outcome.SetAside aside) {
            setAside(aside, row, sheet);
        } else if (outcome instanceof Outcome.Skipped skip) {
            skip(skip, row, sheet);
        }
    }

    private void post(Outcome.Posted posting, Row row) {
        lastTotal = Optional.empty();
        posted.add(posting.amount());
        sheet().posted().add(posting.amount());
        posting.period().ifPresent(period -> {
            if (balanced) {
                sheet().balances().post(posting.coding(), period.period(), posting.amount(), row.number());
            }
            period(PeriodKey.of(period)).add(posting.amount());
        });
        if (row.hidden()) {
            hidden.add(posting.amount());
        }
        addCostCentre(posting.coding().costCentre());
        addSubjective(posting.coding().subjective());
        roundedCodes += isRounded(posting.coding()) ? 1 : 0;
    }

    private static boolean isRounded(Coding coding) {
        return CodeText.isRounded(coding.costCentre()) || CodeText.isRounded(coding.subjective());
    }

    /** Where postings of a period are added up that have been added to all that is posted before. */
    RunningTally period(PeriodKey key) {
        return periods.computeIfAbsent(key, absent -> new RunningTally());
    }

    /** Adds to all that is posted what has been added up elsewhere, and is yet to be posted line by line. */
    void addPosted(Tally tally, long creditRows) {
        posted.add(tally, creditRows);
        sheet().posted().add(tally, creditRows);
    }

    /** Where postings of a coding are added up that have been added to all that is posted before. */
    CodingBalances balancesOf(Coding coding) {
        return sheet().balances().of(coding);
    }

    /** Takes note that postings have the cost centre. */
    void addCostCentre(String code) {
        costCentres.add(code);
    }

    /** Takes note that postings have the subjective. */
    void addSubjective(String code) {
        subjectives.add(code);
    }

    private void setAside(Outcome.SetAside aside, Row row, TabularSheet sheet) {
        lastTotal = Optional.empty();
        for (RunningTally tally : List.of(setAsideTally, sheet().setAside())) {
            aside.amount().ifPresentOrElse(tally::add, tally::addWithoutAmount);
        }
        if (setAside.size() < MOST_NAMED) {
            setAside.add(new Aside(aside, sheet, row.number()));
        }
    }

    private void skip(Outcome.Skipped skip, Row row, TabularSheet sheet) {
        skipped.merge(skip.reason(), 1L, Long::sum);
        sheet().countSkipped();
        skip.total().ifPresent(total -> {
            DeclaredTotal declared = new DeclaredTotal(sheet, row.number(), total, sum());
            lastTotal = Optional.of(declared);
            totals.add(declared);
        });
        skip.count().ifPresent(count -> totals.count(sheet, row.number(), count, posted.rows() + setAsideTally.rows()));
    }

    /** A total above a posting was not the last of the file. */
    void forgetTotal() {
        lastTotal = Optional.empty();
    }

    /** Takes in what was counted of the rows further down, from one. */
    void append(ScanResult below, long rowsAbove) {
        lastTotal = below.lastTotal
                .map(total -> total.below(rowsAbove, sum()))
                .or(() -> below.posted.rows() + below.setAsideTally.rows() == 0 ? lastTotal : Optional.empty());
        sheet().append(below.sheet(), rowsAbove);
        below.periods.forEach((key, tally) -> period(key).add(tally));
        below.setAside.stream()
                .limit(MOST_NAMED - setAside.size())
                .map(aside -> aside.below(rowsAbove))
                .forEach(setAside::add);
        totals.append(below.totals, rowsAbove, sum(), posted.rows() + setAsideTally.rows());
        remarks.append(below.remarks, rowsAbove);
        posted.add(below.posted);
        costCentres.addAll(below.costCentres);
        subjectives.addAll(below.subjectives);
        setAsideTally.add(below.setAsideTally);
        below.skipped.forEach((reason, count) -> skipped.merge(reason, count, Long::sum));
        hidden.add(below.hidden);
        lastRow = below.rows > 0 ? below.lastRow + rowsAbove : lastRow;
        rows += below.rows;
        blank += below.blank;
        roundedCodes += below.roundedCodes;
    }

    Remarks remarks() {
        return remarks;
    }

    DeclaredTotals totals() {
        return totals;
    }

    List<LedgerSheet> sheets() {
        return sheets.stream().map(SheetScan::toSheet).toList();
    }

    /** Every cost centre that has postings. */
    Set<String> costCentres() {
        return costCentres;
    }

    /** Every subjective that has postings. */
    Set<String> subjectives() {
        return subjectives;
    }

    SortedMap<PeriodKey, RunningTally> periods() {
        return periods;
    }

    RunningTally posted() {
        return posted;
    }

    List<SetAside> setAside() {
        return setAside.stream().map(Aside::toSetAside).toList();
    }

    RunningTally setAsideTally() {
        return setAsideTally;
    }

    Map<String, Long> skipped() {
        return Map.copyOf(skipped);
    }

    RunningTally hidden() {
        return hidden;
    }

    /** The total below which no posting follows, where it has one. */
    Optional<DeclaredTotal> lastTotal() {
        return lastTotal;
    }

    long rows() {
        return rows;
    }

    long lastRow() {
        return lastRow;
    }

    long blank() {
        return blank;
    }

    long roundedCodes() {
        return roundedCodes;
    }
}
