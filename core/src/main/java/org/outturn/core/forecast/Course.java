package org.outturn.core.forecast;

import java.util.List;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * A year as cumulative pounds, index 0 before its first month: what was spent by the end of each
 * month posted, and what was budgeted by then.
 */
final class Course {

    static final int YEAR_END = AccountingPeriod.MONTHS;

    private final double[] spent;
    private final double[] budget;
    private final double outturn;

    private Course(double[] spent, double[] budget, double outturn) {
        this.spent = spent;
        this.budget = budget;
        this.outturn = outturn;
    }

    static Course of(SpendingYear year) {
        double[] spent = new double[year.months().size() + 1];
        for (int month = 1; month < spent.length; month++) {
            spent[month] = spent[month - 1] + pounds(year.months().get(month - 1));
        }
        return new Course(spent, cumulative(year.profile()), pounds(year.total()));
    }

    private static double[] cumulative(List<Money> profile) {
        double[] budget = new double[profile.size() + 1];
        for (int month = 1; month < budget.length; month++) {
            budget[month] = pounds(profile.get(month - 1));
        }
        return budget;
    }

    static double pounds(Money amount) {
        return amount.pounds().doubleValue();
    }

    int posted() {
        return spent.length - 1;
    }

    double spentBy(int month) {
        return spent[month];
    }

    double spentIn(int month) {
        return spent[month] - spent[month - 1];
    }

    boolean hasSpendingBy(int month) {
        for (int i = 1; i <= month; i++) {
            if (spent[i] != spent[i - 1]) {
                return true;
            }
        }
        return false;
    }

    boolean hasBudget() {
        return budget.length > 1;
    }

    double budgetBy(int month) {
        return budget[month];
    }

    double annualBudget() {
        return budget[budget.length - 1];
    }

    /** What a finished year came to, its closing periods counted. */
    double outturn() {
        return outturn;
    }
}
