package org.outturn.core.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.outturn.core.money.Money;

/** Years of spending written in a test, in whole pounds. */
final class Years {

    private Years() {}

    /** A year with a budget in equal twelfths. */
    static SpendingYear year(String label, long budget, long... months) {
        return new SpendingYear(label, pounds(months), Money.ZERO, twelfths(budget));
    }

    static SpendingYear closed(SpendingYear year, long closing) {
        return new SpendingYear(year.year(), year.months(), Money.ofPounds(closing), year.profile());
    }

    static SpendingYear profiled(SpendingYear year, long... cumulative) {
        return new SpendingYear(year.year(), year.months(), year.closing(), pounds(cumulative));
    }

    static SpendingYear withoutBudget(String label, long... months) {
        return new SpendingYear(label, pounds(months), Money.ZERO, List.of());
    }

    static long[] steady(int months, long amount) {
        return LongStream.generate(() -> amount).limit(months).toArray();
    }

    static List<Money> pounds(long... amounts) {
        return LongStream.of(amounts).mapToObj(Money::ofPounds).toList();
    }

    private static List<Money> twelfths(long budget) {
        if (budget == 0) {
            return Collections.nCopies(12, Money.ZERO);
        }
        List<Money> profile = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            profile.add(Money.ofPence(Math.round(budget * 100.0 * month / 12)));
        }
        return profile;
    }
}
