package org.outturn.core.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.MersenneTwister;
import org.outturn.core.forecast.ForecastRange.Basis;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;

/**
 * What the total may come to, drawn many times over: each item falls about its forecast as widely as
 * its range says, on its own or, to the degree stated, together with the others.
 *
 * @param correlation how far items go over or under together, as a percentage
 * @param expected what the items' forecasts add to
 * @param range where the total lies as often as the level says
 * @param outturns the outturns that are not exceeded in 50, 80 and 95 of 100 draws
 * @param overspends the chance that the budget is overspent by more than each amount
 */
public record RiskAnalysis(
        BigDecimal correlation,
        Money expected,
        ForecastRange range,
        List<NotExceeded> outturns,
        List<Overspend> overspends) {

    private static final int DRAWS = 10_000;
    private static final double HUNDRED = 100;
    private static final List<Integer> LEVELS = List.of(50, 80, 95);

    /** The outturn that so many of 100 draws do not exceed. */
    public record NotExceeded(int percent, Money outturn) {}

    /** The chance that the budget is overspent by more than an amount. */
    public record Overspend(Money moreThan, Percentage chance) {}

    /** What is drawn: the forecast of an item, and its range; a range of no width for a figure that is certain. */
    public record Uncertain(Money forecast, ForecastRange range) {}

    public RiskAnalysis {
        outturns = List.copyOf(outturns);
        overspends = List.copyOf(overspends);
    }

    /**
     * Draws the total with the correlation that the settings state.
     *
     * @param budget what an overspend is measured against
     * @param amounts the overspends whose chance is wanted
     */
    public static RiskAnalysis of(
            List<Uncertain> items,
            ForecastSettings settings,
            BigDecimal correlation,
            Money budget,
            List<Money> amounts) {
        return ofEach(items, settings, List.of(correlation), budget, amounts).get(0);
    }

    /** The same with each correlation in turn, from the same draws. */
    public static List<RiskAnalysis> ofEach(
            List<Uncertain> items,
            ForecastSettings settings,
            List<BigDecimal> correlations,
            Money budget,
            List<Money> amounts) {
        double[][] totals = draws(
                items,
                settings,
                correlations.stream()
                        .mapToDouble(correlation -> correlation.doubleValue() / HUNDRED)
                        .toArray());
        List<RiskAnalysis> analyses = new ArrayList<>();
        for (int i = 0; i < correlations.size(); i++) {
            analyses.add(of(totals[i], items, settings, correlations.get(i), budget, amounts));
        }
        return analyses;
    }

    private static RiskAnalysis of(
            double[] totals,
            List<Uncertain> items,
            ForecastSettings settings,
            BigDecimal correlation,
            Money budget,
            List<Money> amounts) {
        Arrays.sort(totals);
        double tail = (1 - settings.level().doubleValue() / HUNDRED) / 2;
        return new RiskAnalysis(
                correlation,
                Money.sum(items.stream().map(Uncertain::forecast).toList()),
                new ForecastRange(quantile(totals, tail), quantile(totals, 1 - tail), Basis.DRAWS),
                LEVELS.stream()
                        .map(level -> new NotExceeded(level, quantile(totals, level / HUNDRED)))
                        .toList(),
                amounts.stream()
                        .map(amount -> new Overspend(amount, chanceAbove(totals, budget.plus(amount))))
                        .toList());
    }

    /** The totals of every draw, for each correlation. */
    private static double[][] draws(List<Uncertain> items, ForecastSettings settings, double... correlations) {
        double[] centres = items.stream()
                .mapToDouble(item -> Course.pounds(item.forecast()))
                .toArray();
        double[] deviations = deviations(items, settings);
        double[] together = Arrays.stream(correlations).map(Math::sqrt).toArray();
        double[] alone = Arrays.stream(correlations)
                .map(correlation -> Math.sqrt(1 - correlation))
                .toArray();
        MersenneTwister random = new MersenneTwister(settings.seed());
        double[][] totals = new double[correlations.length][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double common = random.nextGaussian();
            for (int i = 0; i < centres.length; i++) {
                double own = random.nextGaussian();
                for (int k = 0; k < totals.length; k++) {
                    totals[k][draw] += centres[i] + deviations[i] * (together[k] * common + alone[k] * own);
                }
            }
        }
        return totals;
    }

    /** The normal spread whose range at the level is the item's. */
    private static double[] deviations(List<Uncertain> items, ForecastSettings settings) {
        double inLevel = new NormalDistribution(null, 0, 1)
                .inverseCumulativeProbability((1 + settings.level().doubleValue() / HUNDRED) / 2);
        return items.stream()
                .mapToDouble(item ->
                        Course.pounds(item.range().high().minus(item.range().low())) / 2 / inLevel)
                .toArray();
    }

    private static Money quantile(double[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return Pounds.toMoney(sorted[Math.max(0, index)]);
    }

    private static Percentage chanceAbove(double[] totals, Money outturn) {
        double bound = Course.pounds(outturn);
        long above = Arrays.stream(totals).filter(total -> total > bound).count();
        return new Percentage(BigDecimal.valueOf(above * HUNDRED / totals.length));
    }

    /** Shares of a budget that an overspend is asked about where nobody names amounts. */
    public static List<Money> usualAmounts(Money budget) {
        List<Money> amounts = new ArrayList<>();
        amounts.add(Money.ZERO);
        for (int percent : List.of(1, 2, 5)) {
            amounts.add(budget.abs().share(BigDecimal.valueOf(percent), BigDecimal.valueOf(100)));
        }
        return amounts;
    }
}
