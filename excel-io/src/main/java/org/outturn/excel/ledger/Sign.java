package org.outturn.excel.ledger;

/** Which way round a ledger export holds its amounts. Never guessed: a layout says it. */
public enum Sign {
    /** Expenditure positive, income negative. */
    AS_HELD,
    /** Income positive, expenditure negative. */
    TURNED
}
