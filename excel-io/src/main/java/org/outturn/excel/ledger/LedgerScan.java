package org.outturn.excel.ledger;

import java.util.Optional;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.RowConsumer;
import org.outturn.excel.tabular.TabularSheet;

/**
 * One walk over the rows below the headings. Each row is held until the next one shows that it is
 * not the last, as only the last can be a grand total without a label.
 */
final class LedgerScan implements RowConsumer {

    private static final long ROWS_BETWEEN_NEWS = 10_000;

    private final ReadingRules rules;
    private final Evidence evidence;
    private final RowProgress progress;
    private final JudgedRows listener;
    private final ScanResult result;
    private TabularSheet sheet;
    private long headingRow;
    private Optional<Row> held = Optional.empty();
    private TabularSheet sheetOfHeld;
    private Optional<RowJudge> judge = Optional.empty();
    private Optional<RowRemarks> remarks = Optional.empty();

    LedgerScan(ReadingRules rules, Evidence evidence, RowProgress progress, JudgedRows listener) {
        this.rules = rules;
        this.evidence = evidence;
        this.progress = progress;
        this.listener = listener;
        this.result = new ScanResult(rules.first().sheet(), rules.balanced());
        this.sheet = rules.first().sheet();
        this.sheetOfHeld = sheet;
        this.headingRow = rules.headings().rowNumber();
    }

    /** Goes on with a sheet that continues the one before. */
    void startSheet(TabularSheet next, long headingRowOfNext) {
        if (!next.equals(sheet)) {
            settleHeld(false);
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
        settleHeld(false);
        held = Optional.of(row);
        sheetOfHeld = sheet;
        count(1, row.number());
    }

    /** Judges a row held before somebody else posts the one below it. */
    void judgeAbove() {
        settleHeld(false);
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

    private void settleHeld(boolean last) {
        if (held.isPresent()) {
            settle(held.get(), last);
            held = Optional.empty();
        }
    }

    private void settle(Row row, boolean last) {
        if (judge.isEmpty()) {
            // Made for the first row that is judged here: of most parts of a large file somebody else posts every row.
            judge = Optional.of(new RowJudge(rules, evidence));
            remarks = Optional.of(new RowRemarks(rules, listener != JudgedRows.UNHEARD));
        }
        Outcome outcome = judge.get().judge(row, result.sum(), last);
        result.add(outcome, row, sheetOfHeld);
        remarks.get().look(row, outcome, sheetOfHeld, result.remarks());
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
        if (below.result.rows() > 0) {
            settleHeld(false);
            held = below.held.map(row -> row.below(rowsAbove));
        }
        result.append(below.result, rowsAbove);
    }

    /** Judges the last row of the file as what it is. */
    ScanResult conclude() {
        settleHeld(true);
        return result;
    }

    ScanResult finish() {
        conclude();
        progress.rowsRead(result.rows());
        return result;
    }
}
