package org.outturn.excel.layout;

/** How a cell is to be shown; the theme decides what that looks like. */
public enum CellFormat {
    TEXT,
    /** Text that may need several lines. */
    LONG_TEXT,
    /** Text on one line, which runs on over the empty cells at its right. */
    ONE_LINE,
    /** An amount in the report's unit. */
    AMOUNT,
    /** One of the few amounts that are read first: an amount in the report's unit, set large. */
    HEADLINE,
    /** An amount in pounds and pence, whatever the report's unit. */
    POUNDS,
    /** A bound that may be absent: very large stands for none. */
    BOUND,
    /** An amount with as many decimals as it needs: it may be less than the last printed digit. */
    FLOOR,
    /** A share shown as a percentage with one decimal. */
    PERCENT,
    /** A share with as many decimals as it needs. */
    SHARE,
    COUNT,
    /** A number with one decimal. */
    COUNT_1,
    /** Red, amber or green, coloured by its word. */
    RAG,
    /** Pass or fail, or a rating, coloured by its word. */
    VERDICT,
    /** A link to another place in the workbook. */
    LINK
}
