package org.outturn.excel.ledger;

import org.outturn.core.ledger.Balances;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.excel.tabular.TabularSheet;

/** What one sheet of a ledger holds, added to row by row. */
final class SheetScan {

    private final TabularSheet sheet;
    private final Balances balances = new Balances();
    private final RunningTally posted = new RunningTally();
    private final RunningTally setAside = new RunningTally();
    private long rows;
    private long skipped;

    SheetScan(TabularSheet sheet) {
        this.sheet = sheet;
    }

    boolean isOf(TabularSheet other) {
        return sheet.equals(other);
    }

    void countRows(long more) {
        rows += more;
    }

    void countSkipped() {
        skipped++;
    }

    Balances balances() {
        return balances;
    }

    RunningTally posted() {
        return posted;
    }

    RunningTally setAside() {
        return setAside;
    }

    /** Takes in what stands below in the same sheet, counted from its own first row. */
    void append(SheetScan below, long rowsAbove) {
        balances.mergeBelow(below.balances, rowsAbove);
        posted.add(below.posted);
        setAside.add(below.setAside);
        rows += below.rows;
        skipped += below.skipped;
    }

    LedgerSheet toSheet() {
        return new LedgerSheet(sheet.reference(), rows, posted.tally(), setAside.tally(), skipped, balances.lines());
    }
}
