package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.ledger.Balances;
import org.outturn.core.ledger.SetAside;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.CellAddress;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularSheet;

/** What came of one walk over the rows of a ledger, added to row by row. */
final class ScanResult {

    /** A very bad file names the first rows only; the tally counts them all. */
    private static final int MOST_NAMED = 1_000;

    private final Balances balances = new Balances();
    private final SortedMap<PeriodKey, RunningTally> periods = new TreeMap<>();
    private final RunningTally posted = new RunningTally();
    private final List<SetAside> setAside = new ArrayList<>();
    private final RunningTally setAsideTally = new RunningTally();
    private final Map<String, Long> skipped = new HashMap<>();
    private final RunningTally hidden = new RunningTally();
    private Optional<DeclaredTotal> lastTotal = Optional.empty();
    private long rows;
    private long lastRow;
    private long blank;
    private long roundedCodes;

    /** A total that the file states of itself, with the sum of what stands above it. */
    record DeclaredTotal(SourceReference place, Money declared, Money sumAbove) {}

    void countRow(Row row) {
        rows++;
        lastRow = row.number();
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
        posting.period().ifPresent(period -> {
            balances.post(posting.coding(), period.period(), posting.amount(), row.number());
            periods.computeIfAbsent(PeriodKey.of(period), key -> new RunningTally())
                    .add(posting.amount());
        });
        if (row.hidden()) {
            hidden.add(posting.amount());
        }
        boolean rounded = CodeText.isRounded(posting.coding().costCentre())
                || CodeText.isRounded(posting.coding().subjective());
        roundedCodes += rounded ? 1 : 0;
    }

    private void setAside(Outcome.SetAside aside, Row row, TabularSheet sheet) {
        lastTotal = Optional.empty();
        aside.amount().ifPresentOrElse(setAsideTally::add, setAsideTally::addWithoutAmount);
        if (setAside.size() < MOST_NAMED) {
            setAside.add(new SetAside(placeOf(aside, row, sheet), aside.reason(), aside.amount()));
        }
    }

    private static SourceReference placeOf(Outcome.SetAside aside, Row row, TabularSheet sheet) {
        boolean cellKnown = aside.column().isPresent() && !sheet.name().isEmpty();
        return cellKnown
                ? SourceReference.ofCell(
                        sheet.file(),
                        sheet.name(),
                        CellAddress.of(aside.column().get(), row.number()))
                : sheet.reference().atRow(row.number());
    }

    private void skip(Outcome.Skipped skip, Row row, TabularSheet sheet) {
        skipped.merge(skip.reason(), 1L, Long::sum);
        skip.total()
                .ifPresent(total -> lastTotal =
                        Optional.of(new DeclaredTotal(sheet.reference().atRow(row.number()), total, sum())));
    }

    Balances balances() {
        return balances;
    }

    SortedMap<PeriodKey, RunningTally> periods() {
        return periods;
    }

    RunningTally posted() {
        return posted;
    }

    List<SetAside> setAside() {
        return List.copyOf(setAside);
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
