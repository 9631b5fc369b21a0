package org.outturn.core.budget;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * When a budget is expected to be spent: a weight for each of the twelve months. Weights need not
 * add to 100; what counts is each month's share of their sum, which must not be nil.
 */
public record BudgetProfile(String name, List<BigDecimal> weights) {

    public static final BudgetProfile EVEN =
            new BudgetProfile("Equal twelfths", Collections.nCopies(AccountingPeriod.MONTHS, BigDecimal.ONE));

    public BudgetProfile {
        weights = List.copyOf(weights);
        if (weights.size() != AccountingPeriod.MONTHS) {
            throw new IllegalArgumentException("A budget profile has twelve weights, not " + weights.size());
        }
        if (total(weights).signum() == 0) {
            throw new IllegalArgumentException("The weights of budget profile %s add to nil".formatted(name));
        }
    }

    /** What should have been spent by the end of the period, to the nearest penny; all of it from period 12 on. */
    public Money toDate(Money budget, AccountingPeriod period) {
        return budget.share(cumulative(period), total(weights));
    }

    /** The weights of the months up to and including the period. */
    public BigDecimal cumulative(AccountingPeriod period) {
        return total(weights.subList(0, Math.min(period.number(), AccountingPeriod.MONTHS)));
    }

    public BigDecimal total() {
        return total(weights);
    }

    private static BigDecimal total(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
