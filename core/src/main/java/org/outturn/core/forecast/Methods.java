package org.outturn.core.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.outturn.core.forecast.TrendLine.Point;

/**
 * Every method on one year: what it says, from the months up to one period, that the year will have
 * come to by another. A method that has nothing to go by says nothing.
 */
final class Methods {

    /** Shares of less than this make a forecast out of next to nothing. */
    private static final double SMALLEST_SHARE = 0.02;

    private static final int FEWEST_MONTHS_OF_TREND = 4;

    private final Course year;
    private final Seasons seasons;

    Methods(Course year, Seasons seasons) {
        this.year = year;
        this.seasons = seasons;
    }

    /** The outturn as forecast at the end of a month, closing periods counted where prior years had any. */
    OptionalDouble outturn(ForecastMethod method, int at) {
        return method == ForecastMethod.SEASONAL ? seasonal(at, 1) : spentBy(method, at, Course.YEAR_END);
    }

    /** What will have been spent by the end of a later month. */
    OptionalDouble spentBy(ForecastMethod method, int at, int later) {
        if (!year.hasSpendingBy(at)) {
            return OptionalDouble.empty();
        }
        return switch (method) {
            case HOLDER -> OptionalDouble.empty();
            case STRAIGHT_LINE -> OptionalDouble.of(year.spentBy(at) / at * later);
            case REMAINING_PROFILE -> remainingProfile(at, later);
            case PROFILED_RATE -> profiledRate(at, later);
            case SEASONAL -> seasons.isKnown() ? seasonal(at, seasons.shareBy(later)) : OptionalDouble.empty();
            case TREND -> trend(at, later);
        };
    }

    private OptionalDouble remainingProfile(int at, int later) {
        return year.hasBudget() && year.annualBudget() != 0
                ? OptionalDouble.of(year.spentBy(at) + year.budgetBy(later) - year.budgetBy(at))
                : OptionalDouble.empty();
    }

    private OptionalDouble profiledRate(int at, int later) {
        if (!year.hasBudget() || year.annualBudget() == 0) {
            return OptionalDouble.empty();
        }
        double share = year.budgetBy(at) / year.annualBudget();
        return share < SMALLEST_SHARE
                ? OptionalDouble.empty()
                : OptionalDouble.of(year.spentBy(at) * year.budgetBy(later) / year.budgetBy(at));
    }

    private OptionalDouble seasonal(int at, double laterShare) {
        if (!seasons.isKnown() || !year.hasSpendingBy(at) || seasons.shareBy(at) < SMALLEST_SHARE) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(year.spentBy(at) / seasons.shareBy(at) * laterShare);
    }

    private OptionalDouble trend(int at, int later) {
        if (at < FEWEST_MONTHS_OF_TREND) {
            return OptionalDouble.empty();
        }
        TrendLine line = trendOf(at);
        double rest = IntStream.rangeClosed(at + 1, later).mapToDouble(line::at).sum();
        return OptionalDouble.of(year.spentBy(at) + rest);
    }

    TrendLine trendOf(int at) {
        List<Point> months = new ArrayList<>();
        for (int month = 1; month <= at; month++) {
            months.add(new Point(month, year.spentIn(month)));
        }
        return new TrendLine(months);
    }

    /** What a method expects of one month, for a month so far too: the pace that it holds the year to. */
    double pace(ForecastMethod method, int at, int month) {
        return switch (method) {
            case HOLDER -> throw new IllegalArgumentException("A budget holder's figure has no pace");
            case STRAIGHT_LINE -> year.spentBy(at) / at;
            case REMAINING_PROFILE -> year.budgetBy(month) - year.budgetBy(month - 1);
            case PROFILED_RATE ->
                year.spentBy(at) * (year.budgetBy(month) - year.budgetBy(month - 1)) / year.budgetBy(at);
            case SEASONAL ->
                year.spentBy(at) * (seasons.shareBy(month) - seasons.shareBy(month - 1)) / seasons.shareBy(at);
            case TREND -> trendOf(at).at(month);
        };
    }

    Course year() {
        return year;
    }
}
