package org.outturn.core.forecast;

import java.util.Optional;
import org.outturn.core.forecast.ForecastRange.Basis;

/**
 * How far the chosen method may be off: by what choosing was off by in finished years where at least
 * two tell it, else by how unsteady the months so far are about its pace, else by the errors of other
 * items.
 */
final class RangeFinder {

    /** What items are usually off by counts as one more error of the item's own, so that luck alone makes no narrow range. */
    private static final double COMMON_COUNTS_AS = 1;

    private static final int FEWEST_MONTHS = 3;

    private final Methods methods;
    private final ForecastMethod method;
    private final int at;

    /** A spread in pounds, and what it is known from. */
    record Found(Spread spread, Basis basis) {}

    RangeFinder(Methods methods, ForecastMethod method, int at) {
        this.methods = methods;
        this.method = method;
        this.at = at;
    }

    /** The spread of past errors, which are shares of the budget. */
    static Found pastErrors(Spread own, Optional<Spread> common, double budget) {
        Spread shared = common.map(all -> own.and(all.knownFrom(COMMON_COUNTS_AS)))
                .orElse(own)
                .knownFrom(own.freedom());
        return new Found(shared.times(budget), Basis.PAST_ERRORS);
    }

    /**
     * The spread where no finished year tells it. Months that are all alike tell none: nothing has been
     * seen of what may change.
     *
     * @param common what all items are usually off by, as a share of the budget
     * @param usual what the method says that stands while nothing has been tried
     */
    Optional<Found> spread(Optional<Spread> common, double budget, double usual) {
        if (at >= FEWEST_MONTHS) {
            Found found = method == ForecastMethod.TREND ? regression() : monthsSoFar();
            return Optional.of(new Found(disagreeing(found.spread(), usual), found.basis()))
                    .filter(seen -> seen.spread().deviation() > 0);
        }
        return common.map(all -> new Found(all.knownFrom(COMMON_COUNTS_AS).times(budget), Basis.OTHER_ITEMS));
    }

    /** A few months prove little: where another method was taken for them, the two may both be wrong. */
    private Spread disagreeing(Spread spread, double usual) {
        double apart = usual - methods.outturn(method, at).orElseThrow();
        return new Spread(Math.hypot(spread.deviation(), apart), spread.freedom());
    }

    private Found regression() {
        TrendLine line = methods.trendOf(at);
        double middle = (at + 1 + Course.YEAR_END) / 2.0;
        return new Found(new Spread(line.errorOfSum(Course.YEAR_END - at, middle), line.freedom()), Basis.REGRESSION);
    }

    /** The scatter of the months to come, and what is not known of the pace that all of them share. */
    private Found monthsSoFar() {
        double rest = Course.YEAR_END - at;
        double squares = 0;
        for (int month = 1; month <= at; month++) {
            double off = methods.year().spentIn(month) - methods.pace(method, at, month);
            squares += off * off;
        }
        double ofOneMonth = squares / (at - 1);
        double deviation = Math.sqrt(ofOneMonth * (rest + rest * rest / at));
        return new Found(new Spread(deviation, at - 1), Basis.MONTHS_SO_FAR);
    }
}
