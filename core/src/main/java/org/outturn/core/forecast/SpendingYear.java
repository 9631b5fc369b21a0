package org.outturn.core.forecast;

import java.util.List;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * What an item spent in one year, month by month, beside what was budgeted. Income is negative.
 *
 * @param year as councils write it, such as 2020-21
 * @param months net spending of each month posted, from period 1; twelve for a finished year
 * @param closing what the closing periods added; nil for a year still running
 * @param profile the budget to the end of each of the twelve months; empty where no budget is known
 */
public record SpendingYear(String year, List<Money> months, Money closing, List<Money> profile) {

    public SpendingYear {
        months = List.copyOf(months);
        profile = List.copyOf(profile);
        if (months.size() > AccountingPeriod.MONTHS) {
            throw new IllegalArgumentException("A year has twelve months, not " + months.size());
        }
        if (!profile.isEmpty() && profile.size() != AccountingPeriod.MONTHS) {
            throw new IllegalArgumentException("A profile has twelve months or none, not " + profile.size());
        }
    }

    /** Net spending of the year as far as it is posted. */
    public Money total() {
        return Money.sum(months).plus(closing);
    }

    /** The annual budget; nil where none is known. */
    public Money budget() {
        return profile.isEmpty() ? Money.ZERO : profile.get(profile.size() - 1);
    }

    /** Whether anything at all was posted. */
    public boolean hasSpending() {
        return months.stream().anyMatch(month -> !month.isZero()) || !closing.isZero();
    }
}
