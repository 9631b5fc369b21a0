package org.outturn.core.monitoring;

import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

/**
 * What became of every row of a ledger file: read = used + excluded + not yet coded + set aside +
 * skipped, in rows and in money.
 */
public record FileAccount(LedgerExtract extract, Tally used, Tally excluded, Tally notYetCoded) {

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

    /** Everything that carries an amount, whatever became of it. */
    public Tally amounts() {
        return extract.posted().plus(setAside());
    }

    public Money sum() {
        return amounts().sum();
    }
}
