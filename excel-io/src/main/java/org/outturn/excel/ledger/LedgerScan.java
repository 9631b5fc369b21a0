package org.outturn.excel.ledger;

import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.RowConsumer;
import org.outturn.excel.tabular.TabularSheet;

/**
 * One walk over the rows below the headings. Each row is held until the next one shows that it is
 * not the last, as only the last can be a grand total without a label.
 */
final class LedgerScan implements RowConsumer {

    private static final long ROWS_BETWEEN_NEWS = 10_000;

    private final RowJudge judge;
    private final RowProgress progress;
    private final RowRemarks remarks;
    private final JudgedRows listener;
    private final ScanResult result;
    private TabularSheet sheet;
    private long headingRow;
    private Optional<Row> held = Optional.empty();
    private TabularSheet sheetOfHeld;

    LedgerScan(
            RowJudge judge,
            RowRemarks remarks,
            RowProgress progress,
            JudgedRows listener,
            ScanResult result,
            TabularSheet first,
            long headingRow) {
        this.judge = judge;
        this.remarks = remarks;
        this.progress = progress;
        this.listener = listener;
        this.result = result;
        this.sheet = first;
        this.sheetOfHeld = first;
        this.headingRow = headingRow;
    }

    /** Goes on with a sheet that continues the one before. */
    void startSheet(TabularSheet next, long headingRowOfNext) {
        if (!next.equals(sheet)) {
            settleHeld(false, Money.ZERO);
            result.startSheet(next);
        }
        sheet = next;
        headingRow = headingRowOfNext;
    }

    @Override
    public void accept(Row row) {
        if (row.number() <= headingRow) {
            return;
        }
        if (row.isBlank()) {
            result.countBlank();
            return;
        }
        settleHeld(false, Money.ZERO);
        held = Optional.of(row);
        sheetOfHeld = sheet;
        count(1, row.number());
    }

    /** Judges a row held before somebody else posts the one below it. */
    void judgeAbove() {
        settleHeld(false, Money.ZERO);
    }

    /** Counts rows that somebody else posts, before their sums are added: a row held above them is no grand total. */
    void countPostings(long postings, long lastRow) {
        judgeAbove();
        result.forgetTotal();
        count(postings, lastRow);
    }

    void countBlank(long row) {
        if (row > headingRow) {
            result.countBlank();
        }
    }

    private void count(long rows, long lastRow) {
        long toldBefore = result.rows() / ROWS_BETWEEN_NEWS;
        result.countRows(rows, lastRow);
        long told = result.rows() / ROWS_BETWEEN_NEWS;
        if (told > toldBefore) {
            progress.rowsRead(told * ROWS_BETWEEN_NEWS);
        }
    }

    private void settleHeld(boolean last, Money sumAbove) {
        held.ifPresent(row -> settle(row, judge.judge(row, sumAbove.plus(result.sum()), last)));
        held = Optional.empty();
    }

    private void settle(Row row, Outcome outcome) {
        result.add(outcome, row, sheetOfHeld);
        remarks.look(row, outcome, sheetOfHeld, result.remarks());
        listener.judged(row, outcome, sheetOfHeld);
    }

    long headingRow() {
        return headingRow;
    }

    ScanResult result() {
        return result;
    }

    /** Takes in the scan of what stands below in the same file, whose first row is so many rows further down. */
    void append(LedgerScan below, long rowsAbove) {
        settleHeld(below.result.rows() == 0, Money.ZERO);
        below.settleHeld(true, result.sum());
        result.append(below.result, rowsAbove);
    }

    ScanResult finish() {
        settleHeld(true, Money.ZERO);
        progress.rowsRead(result.rows());
        return result;
    }
}
