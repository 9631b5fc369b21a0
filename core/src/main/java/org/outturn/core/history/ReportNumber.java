package org.outturn.core.history;

import java.util.Comparator;
import org.outturn.core.calendar.AccountingPeriod;

/**
 * Which report of the year: the last period it counts, and its version. Version 1 is the report first
 * written for the period; a higher one restates figures that were signed off.
 */
public record ReportNumber(AccountingPeriod period, int version) implements Comparable<ReportNumber> {

    private static final Comparator<ReportNumber> ORDER =
            Comparator.comparing(ReportNumber::period).thenComparing(ReportNumber::version);

    public ReportNumber {
        if (version < 1) {
            throw new IllegalArgumentException("A report's version is 1 or higher, not " + version);
        }
    }

    public static ReportNumber first(AccountingPeriod period) {
        return new ReportNumber(period, 1);
    }

    ReportNumber next() {
        return new ReportNumber(period, version + 1);
    }

    public boolean isRestatement() {
        return version > 1;
    }

    @Override
    public int compareTo(ReportNumber other) {
        return ORDER.compare(this, other);
    }

    /** Written out, as those of a record by itself are slow to begin with. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReportNumber number && version == number.version && period.equals(number.period);
    }

    @Override
    public int hashCode() {
        return 31 * period.hashCode() + version;
    }

    /** "period 6", or "period 6 version 2" where the figures were restated. */
    @Override
    public String toString() {
        return isRestatement() ? "%s version %d".formatted(period, version) : period.toString();
    }
}
