package org.outturn.excel.ledger;

/** A period in the order of time. */
record PeriodKey(int startYear, int period) implements Comparable<PeriodKey> {

    /** Stands for the year of a period whose row names none. */
    static final int NO_YEAR = 0;

    static PeriodKey of(PeriodReading.Read read) {
        return new PeriodKey(read.startYear().orElse(NO_YEAR), read.period().number());
    }

    @Override
    public int compareTo(PeriodKey other) {
        return startYear == other.startYear
                ? Integer.compare(period, other.period)
                : Integer.compare(startYear, other.startYear);
    }
}
