package org.outturn.excel.ledger;

/** What the amounts of a ledger are. */
public enum Amounts {
    /** What was posted, row by row. */
    POSTINGS,
    /** Balances to date at each period, as a trial balance has them. */
    BALANCES_TO_DATE
}
