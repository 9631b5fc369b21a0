package org.outturn.core.reconcile;

/** What can be different between two extracts of one ledger, in the order it is told. */
public enum DifferenceKind {
    /** All rows together come to something else. */
    TOTAL,
    /** Amounts that are credits in one extract are positive in the other. */
    SIGN_LOST,
    /** Amounts that are debits in one extract are negative in the other. */
    SIGN_TURNED,
    /** Rows whose amount cannot be used, in one extract more than in the other. */
    SET_ASIDE,
    /** A period comes to something else. */
    PERIOD_TOTAL,
    /** The rows with one value in a chosen column come to something else. */
    COLUMN_TOTAL,
    /** A document has the same amount on another date. */
    DATE_CHANGED,
    /** A document has another amount for the same coding and period. */
    AMOUNT_CHANGED,
    /** A document has the same amount in another period. */
    PERIOD_CHANGED,
    /** A document has the same amount on another coding. */
    CODING_CHANGED,
    /** Rows that both extracts have, and one of them more often. */
    DUPLICATE,
    /** A document of which one extract has no row at all. */
    MISSING_DOCUMENT,
    /** Postings to a period that the other extract had done with. */
    LATE_POSTING,
    /** Rows of the first extract that the other does not have. */
    ONLY_IN_FIRST,
    /** Rows of the other extract that the first does not have. */
    ONLY_IN_OTHER,
    /** More rows without a counterpart than are told one by one. */
    NOT_TOLD
}
