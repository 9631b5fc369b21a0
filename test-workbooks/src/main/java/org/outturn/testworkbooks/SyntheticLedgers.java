package org.outturn.testworkbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ItemHistory;
import org.outturn.core.forecast.SpendingYear;
import org.outturn.core.money.Money;

/**
 * Councils made up from a seed, to try forecasts on: some items each, of every size and shape, with a
 * budget that is more or less right, a profile that is more or less known, and none to five finished
 * years behind them. The year to be forecast is made like the years before it.
 */
final class SyntheticLedgers {

    private static final int MONTHS = AccountingPeriod.MONTHS;
    private static final double LARGEST_COMMON_SHOCK = 0.02;
    private static final double[][] SHAPES = {
        {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
        {60, 64, 68, 72, 76, 80, 84, 88, 92, 98, 104, 114},
        {110, 108, 106, 104, 102, 100, 98, 96, 94, 92, 90, 88},
        {5, 9, 10, 8, 1, 10, 9, 11, 8, 10, 8, 11},
        {0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1},
        {1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0},
        {4, 5, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4},
        {6, 6, 6, 5, 5, 6, 8, 10, 13, 14, 12, 9},
        {5, 5, 5, 5, 5, 6, 7, 8, 9, 11, 14, 20}
    };

    /**
     * An item of a made-up council.
     *
     * @param history what is known at the end of the period
     * @param outturn what the year came to in the end
     */
    record Item(ItemHistory history, Money outturn) {}

    /** A made-up council at the end of a period. */
    record Council(long seed, AccountingPeriod period, int priorYears, List<Item> items) {

        Money outturn() {
            return Money.sum(items.stream().map(Item::outturn).toList());
        }
    }

    private final Random random;
    private final int priorYears;
    private final double[] shocks;

    private SyntheticLedgers(long seed) {
        random = new Random(seed);
        priorYears = random.nextInt(6);
        double strength = random.nextDouble() * LARGEST_COMMON_SHOCK;
        shocks = random.doubles(priorYears + 1)
                .map(ignored -> strength * random.nextGaussian())
                .toArray();
    }

    /** The council of a seed, at a period that the seed chooses: 3 to 11. */
    static Council of(long seed) {
        SyntheticLedgers ledgers = new SyntheticLedgers(seed);
        int period = 3 + ledgers.random.nextInt(9);
        int items = 6 + ledgers.random.nextInt(10);
        List<Item> council = new ArrayList<>();
        for (int i = 1; i <= items; i++) {
            council.add(ledgers.item("Item " + i, period));
        }
        return new Council(seed, new AccountingPeriod(period), ledgers.priorYears, council);
    }

    /** What an item is like in every year. */
    private record Nature(double size, int shape, double drift, double noise, double surprise, boolean profiled) {}

    private Item item(String name, int period) {
        Nature nature = new Nature(
                (random.nextInt(8) == 0 ? -1 : 1) * 60_000 * Math.exp(2.2 * random.nextDouble() * 2),
                random.nextInt(SHAPES.length),
                0.01 + 0.07 * random.nextDouble(),
                0.03 + 0.22 * random.nextDouble(),
                random.nextInt(6) == 0 ? 0.1 + 0.2 * random.nextDouble() : 0.01 + 0.07 * random.nextDouble(),
                random.nextInt(10) < 7);
        List<SpendingYear> years = new ArrayList<>();
        for (int back = priorYears; back >= 0; back--) {
            years.add(year(nature, back));
        }
        SpendingYear whole = years.remove(years.size() - 1);
        SpendingYear soFar =
                new SpendingYear(whole.year(), whole.months().subList(0, period), Money.ZERO, whole.profile());
        return new Item(ItemHistory.of(name, soFar, years), whole.total());
    }

    /** A year with its own level, its own bend of the shape, and noise in every month. */
    private SpendingYear year(Nature nature, int back) {
        double budget = nature.size() * Math.pow(1.03, -back);
        double level = budget * (1 + nature.surprise() * random.nextGaussian() + shocks[back]);
        double[] weights = new double[MONTHS];
        double all = 0;
        for (int month = 0; month < MONTHS; month++) {
            weights[month] = SHAPES[nature.shape()][month] * Math.exp(nature.drift() * random.nextGaussian());
            all += SHAPES[nature.shape()][month];
        }
        List<Money> months = new ArrayList<>();
        for (double weight : weights) {
            double noise = Math.max(0, 1 + nature.noise() * random.nextGaussian());
            months.add(money(level * weight / all * noise));
        }
        Money closing = money(level * 0.01 * random.nextDouble());
        return new SpendingYear((2020 - back) + "", months, closing, profile(nature, budget, all));
    }

    private static List<Money> profile(Nature nature, double budget, double all) {
        List<Money> profile = new ArrayList<>();
        double upTo = 0;
        for (int month = 0; month < MONTHS; month++) {
            upTo += nature.profiled() ? SHAPES[nature.shape()][month] / all : 1.0 / MONTHS;
            profile.add(money(budget * upTo));
        }
        return profile;
    }

    private static Money money(double pounds) {
        return Money.ofPence(Math.round(pounds * 100));
    }
}
