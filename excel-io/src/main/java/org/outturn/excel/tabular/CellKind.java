package org.outturn.excel.tabular;

/** What a cell holds. In a text file every cell is text or blank. */
public enum CellKind {
    TEXT,
    NUMBER,
    /** A number shown as a percentage: 0.125 for 12.5%. */
    PERCENT,
    /** A number shown as a date, or a date stored as one. */
    DATE,
    BOOLEAN,
    /** An Excel error such as #REF!. */
    ERROR,
    /** Nothing but white space; also a formula that was never calculated. */
    BLANK
}
