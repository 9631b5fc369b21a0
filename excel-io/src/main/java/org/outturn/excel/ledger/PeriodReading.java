package org.outturn.excel.ledger;

import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;

/** Which period a row belongs to. */
sealed interface PeriodReading {

    /**
     * A period.
     *
     * @param startYear the year in which its financial year starts, where the row says it
     */
    record Read(Optional<Integer> startYear, AccountingPeriod period) implements PeriodReading {}

    /** The file states no periods at all, which matters only where it is to be posted. */
    record None() implements PeriodReading {}

    /**
     * Something that is no period of the year.
     *
     * @param column where the fault stands
     */
    record Faulty(int column, String reason) implements PeriodReading {}
}
