package org.outturn.excel.ledger;

import java.util.Optional;

/** What the period column of a row says, before it is known which year and which way of coding is meant. */
sealed interface PeriodCode {

    /**
     * Certainly a period of the financial year, such as P11 or 11/2020-21.
     *
     * @param startYear the year in which its financial year starts, where stated
     */
    record Financial(Optional<Integer> startYear, int number) implements PeriodCode {}

    /** Certainly a month of the calendar, such as Nov-20. */
    record Calendar(Optional<Integer> year, int month) implements PeriodCode {}

    /** Figures that could be either, such as 11 or 202011. */
    record Either(Optional<Integer> year, int number) implements PeriodCode {}
}
