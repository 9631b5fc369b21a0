package org.outturn.excel.ledger;

/** What a period code of figures alone means: 202011 is November 2020 for one system and February 2021 for another. */
public enum PeriodCodes {
    /** The year in which the financial year starts, and the period: 202011 is period 11 of 2020-21. */
    FINANCIAL,
    /** The year in which the financial year ends, and the period: 202111 is period 11 of 2020-21. */
    FINANCIAL_BY_END_YEAR,
    /** Year and month of the calendar: 202011 is November 2020. */
    CALENDAR,
    /** Thirteen periods of four weeks: each counts in the month in which its four weeks end. */
    FOUR_WEEKS
}
