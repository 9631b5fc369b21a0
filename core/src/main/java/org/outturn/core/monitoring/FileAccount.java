package org.outturn.core.monitoring;

import java.util.List;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

/**
 * What became of every row of a ledger file: read = used + excluded + not yet coded + set aside +
 * skipped, in rows and in money.
 *
 * @param sheets the same of each sheet of a file that has several; empty for a file of one
 */
public record FileAccount(
        LedgerExtract extract, Tally used, Tally excluded, Tally notYetCoded, List<SheetAccount> sheets) {

    public FileAccount {
        sheets = List.copyOf(sheets);
    }

    /** What became of every row of one sheet. */
    public record SheetAccount(LedgerSheet sheet, Tally used, Tally excluded, Tally notYetCoded) {

        public Tally accounted() {
            return used.plus(excluded).plus(notYetCoded).plus(sheet.setAside()).plus(Tally.ofRows(sheet.skipped()));
        }
    }

    public Tally setAside() {
        return extract.setAsideTally();
    }

    public long skipped() {
        return extract.skippedRows();
    }

    /** Everything that was found to have become of the file's rows. */
    public Tally accounted() {
        return used.plus(excluded).plus(notYetCoded).plus(setAside()).plus(Tally.ofRows(skipped()));
    }

    /** Everything that carries an amount, whatever became of it, as counted row by row. */
    public Tally amounts() {
        return extract.amounts();
    }

    public Money sum() {
        return amounts().sum();
    }
}
