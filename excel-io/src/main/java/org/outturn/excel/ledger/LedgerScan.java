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

    private static final int ROWS_BETWEEN_NEWS = 10_000;

    private final RowJudge judge;
    private final RowProgress progress;
    private final ScanResult result = new ScanResult();
    private TabularSheet sheet;
    private long headingRow;
    private Optional<Row> held = Optional.empty();
    private TabularSheet sheetOfHeld;

    LedgerScan(RowJudge judge, RowProgress progress, TabularSheet first, long headingRow) {
        this.judge = judge;
        this.progress = progress;
        this.sheet = first;
        this.sheetOfHeld = first;
        this.headingRow = headingRow;
    }

    /** Goes on with a sheet that continues the one before. */
    void startSheet(TabularSheet next, long headingRowOfNext) {
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
        result.countRow(row);
        if (result.rows() % ROWS_BETWEEN_NEWS == 0) {
            progress.rowsRead(result.rows());
        }
    }

    private void settleHeld(boolean last) {
        held.ifPresent(row -> result.add(judge.judge(row, result.sum(), last), row, sheetOfHeld));
        held = Optional.empty();
    }

    ScanResult finish() {
        settleHeld(true);
        progress.rowsRead(result.rows());
        return result;
    }
}
