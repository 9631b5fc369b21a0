package org.outturn.core.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.outturn.core.forecast.ItemHistory.HolderRecord;
import org.outturn.core.money.Percentage;

/**
 * Forecasts made as they would have been at each month of finished years, against what happened.
 * What a year's forecast takes from prior years, it takes from the other finished years.
 */
final class Backtest {

    /** One year may have been luck. */
    private static final int FEWEST_YEARS = 2;

    private static final double HUNDRED = 100;

    /** A forecast of a finished year: the error is outturn less forecast, as a share of the budget. */
    record PastForecast(ForecastMethod method, String year, int at, double error) {}

    /** A finished year. */
    record Finished(String label, Course course) {}

    private final List<PastForecast> forecasts = new ArrayList<>();
    private final RangeLevel level;

    private Backtest(RangeLevel level) {
        this.level = level;
    }

    static Backtest of(List<Finished> years, List<HolderRecord> holders, RangeLevel level) {
        Backtest backtest = new Backtest(level);
        for (Finished year : years) {
            List<Course> others = years.stream()
                    .filter(other -> !other.label().equals(year.label()))
                    .map(Finished::course)
                    .toList();
            backtest.addModels(year, new Methods(year.course(), Seasons.of(others)));
            holders.stream()
                    .filter(given -> given.year().equals(year.label()))
                    .forEach(given -> backtest.add(
                            year,
                            ForecastMethod.HOLDER,
                            given.period(),
                            OptionalDouble.of(Course.pounds(given.outturn()))));
        }
        return backtest;
    }

    private void addModels(Finished year, Methods methods) {
        for (ForecastMethod method : ForecastMethod.values()) {
            for (int at = 1; at < Course.YEAR_END; at++) {
                add(year, method, at, method.isModel() ? methods.outturn(method, at) : OptionalDouble.empty());
            }
        }
    }

    private void add(Finished year, ForecastMethod method, int at, OptionalDouble forecast) {
        double scale = scaleOf(year.course());
        if (forecast.isPresent() && scale > 0) {
            double error = (year.course().outturn() - forecast.getAsDouble()) / scale;
            forecasts.add(new PastForecast(method, year.label(), at, error));
        }
    }

    /** Errors are shares of the budget; of the outturn in a year without one. */
    private static double scaleOf(Course year) {
        double budget = year.hasBudget() ? Math.abs(year.annualBudget()) : 0;
        return budget > 0 ? budget : Math.abs(year.outturn());
    }

    /**
     * The errors that choosing would have made at one month, a year each: of every finished year, that
     * of the model which did best in the others. The errors of the best model itself would flatter it,
     * since it was chosen for them.
     */
    double[] errorsOfChoosing(Window window, int at) {
        return years().stream()
                .flatMap(year -> bestWithout(year, window).flatMap(method -> errorOf(method, year, at)).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private List<String> years() {
        return forecasts.stream().map(PastForecast::year).distinct().toList();
    }

    private Optional<ForecastMethod> bestWithout(String year, Window window) {
        return nearest(
                method -> judged(method, window).stream()
                        .filter(past -> !past.year().equals(year))
                        .toList(),
                1);
    }

    private Optional<Double> errorOf(ForecastMethod method, String year, int at) {
        return forecasts.stream()
                .filter(past -> past.method() == method
                        && past.at() == at
                        && past.year().equals(year))
                .map(PastForecast::error)
                .findFirst();
    }

    /** How each method did at the months of the window, the order being that of the methods. */
    List<MethodScore> scores(Window window) {
        List<MethodScore> scores = new ArrayList<>();
        for (ForecastMethod method : ForecastMethod.values()) {
            List<PastForecast> judged = judged(method, window);
            if (!judged.isEmpty()) {
                scores.add(new MethodScore(
                        method,
                        judged.size(),
                        percentage(meanAbsolute(judged)),
                        percentage(judged.stream()
                                .mapToDouble(PastForecast::error)
                                .average()
                                .orElseThrow()),
                        held(judged)));
            }
        }
        return scores;
    }

    private List<PastForecast> judged(ForecastMethod method, Window window) {
        return forecasts.stream()
                .filter(past -> past.method() == method && window.holds(past.at()))
                .toList();
    }

    private static double meanAbsolute(List<PastForecast> judged) {
        return judged.stream()
                .mapToDouble(past -> Math.abs(past.error()))
                .average()
                .orElseThrow();
    }

    /** The model that came nearest, where at least two years judge it. */
    Optional<ForecastMethod> best(Window window) {
        return nearest(method -> judged(method, window), FEWEST_YEARS);
    }

    private static Optional<ForecastMethod> nearest(
            Function<ForecastMethod, List<PastForecast>> judgedBy, int fewestYears) {
        return Arrays.stream(ForecastMethod.values())
                .filter(ForecastMethod::isModel)
                .filter(method -> yearsOf(judgedBy.apply(method)) >= fewestYears)
                .min(Comparator.comparingDouble(method -> meanAbsolute(judgedBy.apply(method))));
    }

    private static long yearsOf(List<PastForecast> judged) {
        return judged.stream().map(PastForecast::year).distinct().count();
    }

    private Optional<Percentage> held(List<PastForecast> judged) {
        List<Boolean> verdicts = new ArrayList<>();
        for (PastForecast past : judged) {
            double[] others = judged.stream()
                    .filter(other -> other.at() == past.at() && !other.year().equals(past.year()))
                    .mapToDouble(PastForecast::error)
                    .toArray();
            if (others.length >= FEWEST_YEARS) {
                double halfWidth = Spread.ofErrors(others).halfWidth(level);
                verdicts.add(Math.abs(past.error()) <= halfWidth);
            }
        }
        return verdicts.isEmpty()
                ? Optional.empty()
                : Optional.of(percentage(
                        (double) verdicts.stream().filter(held -> held).count() / verdicts.size()));
    }

    private static Percentage percentage(double share) {
        return new Percentage(BigDecimal.valueOf(share * HUNDRED));
    }

    /** Months that say most about a forecast made now: this one and its neighbours; all of them once the year is over. */
    record Window(int from, int to) {

        static Window about(int at) {
            return at >= Course.YEAR_END
                    ? new Window(1, Course.YEAR_END - 1)
                    : new Window(Math.max(1, at - 1), Math.min(Course.YEAR_END - 1, at + 1));
        }

        boolean holds(int month) {
            return month >= from && month <= to;
        }
    }
}
