package org.outturn.testworkbooks;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;

/**
 * Three years before the example's, made up as its ledger is: the same plans at about the level of
 * their time, with chance of their own, so that a season comes back but no year repeats another.
 */
final class PriorYearRows {

    private static final int YEARS = 3;
    private static final long SEED = 20_200_401;
    private static final double GROWTH = 0.035;
    private static final double SURPRISE_OF_ITEM = 0.015;
    private static final double SURPRISE_OF_PLAN = 0.03;
    private static final double SURPRISE_OF_MONTH = 0.06;
    private static final double SURPRISE_OF_BUDGET = 0.025;
    private static final int THOUSAND_IN_PENCE = 100_000;

    private PriorYearRows() {}

    /** The rows of the Prior years sheet. */
    static List<List<Object>> rows(Map<String, Money> actuals) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        Map<String, List<PostingPlan>> usual = PostingPlans.usual(actuals);
        for (int back = YEARS; back >= 1; back--) {
            int number = 0;
            for (Map.Entry<String, List<PostingPlan>> item : usual.entrySet()) {
                Random random = new Random(SEED + 1000L * back + number++);
                rows.add(row(item.getKey(), item.getValue(), back, random));
            }
        }
        return rows;
    }

    private static List<Object> row(String item, List<PostingPlan> plans, int back, Random random) {
        double level = Math.pow(1 + GROWTH, -back) * about(SURPRISE_OF_ITEM, random);
        Money[] periods = new Money[PostingTiming.PERIODS + 1];
        Arrays.fill(periods, Money.ZERO);
        for (PostingPlan plan : plans) {
            Money amount = times(plan.amount(), level * about(SURPRISE_OF_PLAN, random));
            for (Draft draft : Corrections.addTo(PlannedYear.of(asThen(plan, amount, random), random), random)) {
                int period = draft.period().number();
                periods[period] = periods[period].plus(draft.amount());
            }
        }
        Money outturn = Money.sum(List.of(periods));
        List<Object> row = new ArrayList<>();
        row.add(FinancialYear.startingApril(PostingSource.YEAR.startYear() - back)
                .label());
        row.add(item);
        row.add(budget(item, outturn, random));
        for (int month = 1; month <= AccountingPeriod.MONTHS; month++) {
            row.add(periods[month]);
        }
        row.add(periods[PostingTiming.PERIODS]);
        return row;
    }

    private static PostingPlan asThen(PostingPlan plan, Money amount, Random random) {
        return plan.costing(amount).at(plan.timing().bent(SURPRISE_OF_MONTH, random));
    }

    private static double about(double surprise, Random random) {
        return 1 + surprise * random.nextGaussian();
    }

    /** Nobody budgets for redundancy; everything else is budgeted in thousands. */
    private static Money budget(String item, Money outturn, Random random) {
        if (item.equals("Redundancy")) {
            return Money.ZERO;
        }
        long thousands = Math.round(outturn.pence() * about(SURPRISE_OF_BUDGET, random) / THOUSAND_IN_PENCE);
        return Money.ofPence(thousands * THOUSAND_IN_PENCE);
    }

    private static Money times(Money amount, double factor) {
        return amount.share(BigDecimal.valueOf(factor), BigDecimal.ONE);
    }
}
