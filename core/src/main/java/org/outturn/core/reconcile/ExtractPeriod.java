package org.outturn.core.reconcile;

import java.util.Comparator;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;

/**
 * A period as a row of an extract states it.
 *
 * @param startYear the year in which its financial year starts; empty where the row does not say
 */
public record ExtractPeriod(Optional<Integer> startYear, AccountingPeriod period) implements Comparable<ExtractPeriod> {

    private static final Comparator<ExtractPeriod> ORDER = Comparator.<ExtractPeriod>comparingInt(
                    period -> period.startYear().orElse(0))
            .thenComparing(ExtractPeriod::period);

    @Override
    public int compareTo(ExtractPeriod other) {
        return ORDER.compare(this, other);
    }

    /** Such as "period 3", or "period 3 of 2020-21". */
    @Override
    public String toString() {
        return period
                + startYear
                        .map(year -> " of %04d-%02d".formatted(year, (year + 1) % 100))
                        .orElse("");
    }
}
