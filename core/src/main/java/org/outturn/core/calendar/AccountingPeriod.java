package org.outturn.core.calendar;

/**
 * A period of the financial year: 1 is its first month (April unless the year says otherwise), 12
 * its last, and 13 to 16 are closing adjustments of the same year. Any other number is refused.
 */
public record AccountingPeriod(int number) implements Comparable<AccountingPeriod> {

    public static final int LAST = 16;
    public static final int MONTHS = 12;

    public static final AccountingPeriod YEAR_END = new AccountingPeriod(MONTHS);

    public AccountingPeriod {
        if (!isValid(number)) {
            throw new IllegalArgumentException("An accounting period is 1 to %d, not %d".formatted(LAST, number));
        }
    }

    public static boolean isValid(long number) {
        return number >= 1 && number <= LAST;
    }

    /** Whether the period holds closing adjustments made after the year's last month. */
    public boolean isClosing() {
        return number > MONTHS;
    }

    public boolean isAfter(AccountingPeriod other) {
        return number > other.number;
    }

    @Override
    public int compareTo(AccountingPeriod other) {
        return Integer.compare(number, other.number);
    }

    /** Written out, as those of a record by itself are slow for the hundred thousands of a ledger. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AccountingPeriod period && number == period.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return "period " + number;
    }
}
