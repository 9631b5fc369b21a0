package org.outturn.core.ledger;

import org.outturn.core.calendar.AccountingPeriod;

/**
 * All postings of one ledger file to one coding in one period, with the first and last row of the
 * file that hold them.
 */
public record LedgerLine(Coding coding, AccountingPeriod period, Tally tally, long firstRow, long lastRow) {

    LedgerLine plus(LedgerLine other) {
        return new LedgerLine(
                coding,
                period,
                tally.plus(other.tally),
                Math.min(firstRow, other.firstRow),
                Math.max(lastRow, other.lastRow));
    }
}
