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
    record Read(Optional<Integer> startYear, AccountingPeriod period) implements PeriodReading {

        /** Written out, as those of a record by itself take long to set up. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Read read && startYear.equals(read.startYear) && period.equals(read.period);
        }

        @Override
        public int hashCode() {
            return 31 * startYear.hashCode() + period.hashCode();
        }
    }

    /** The file states no periods at all, which matters only where it is to be posted. */
    record None() implements PeriodReading {}

    /**
     * Something that is no period of the year.
     *
     * @param column where the fault stands
     */
    record Faulty(int column, String reason) implements PeriodReading {}
}
