package org.outturn.core.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The one rule by which every measure is rated: by the ratio to its target, actual over target where
 * higher is better and target over actual where lower is. Bands are inclusive and printed.
 *
 * @param strong, good, review the least ratio of each rating, in per cent: below review is action
 */
public record RatingBands(BigDecimal strong, BigDecimal good, BigDecimal review) {

    public static final RatingBands STANDARD =
            new RatingBands(BigDecimal.valueOf(105), BigDecimal.valueOf(100), BigDecimal.valueOf(90));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATIO_DECIMALS = 6;

    public RatingBands {
        if (strong.compareTo(good) < 0 || good.compareTo(review) < 0) {
            throw new IllegalArgumentException("Rating bands fall from strong to review");
        }
    }

    /**
     * Rates a value.
     *
     * @param tolerance how far off the target still counts as meeting it, in the measure's own unit
     */
    Rating rate(BigDecimal value, BigDecimal target, BigDecimal tolerance, boolean higherIsBetter) {
        if (target.signum() == 0) {
            return rateNilTarget(value, tolerance, higherIsBetter);
        }
        BigDecimal reached = higherIsBetter ? value : target;
        BigDecimal wanted = higherIsBetter ? target : value;
        if (reaches(reached, wanted, strong)) {
            return Rating.STRONG;
        }
        if (reaches(reached, wanted, good)
                || miss(value, target, higherIsBetter).compareTo(tolerance) <= 0) {
            return Rating.GOOD;
        }
        return reaches(reached, wanted, review) ? Rating.REVIEW : Rating.ACTION;
    }

    static BigDecimal miss(BigDecimal value, BigDecimal target, boolean higherIsBetter) {
        return higherIsBetter ? target.subtract(value) : value.subtract(target);
    }

    /** The ratio to target, in per cent; empty where there is no ratio, to nothing or to less than nothing. */
    static Optional<BigDecimal> ratio(BigDecimal value, BigDecimal target, boolean higherIsBetter) {
        BigDecimal reached = higherIsBetter ? value : target;
        BigDecimal wanted = higherIsBetter ? target : value;
        return wanted.signum() > 0
                ? Optional.of(reached.multiply(HUNDRED).divide(wanted, RATIO_DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static boolean reaches(BigDecimal reached, BigDecimal wanted, BigDecimal percent) {
        return reached.multiply(HUNDRED).compareTo(wanted.multiply(percent)) >= 0;
    }

    /** There is no ratio to nothing: within the tolerance is good, anything worse needs action. */
    private static Rating rateNilTarget(BigDecimal value, BigDecimal tolerance, boolean higherIsBetter) {
        BigDecimal worse = higherIsBetter ? value.negate() : value;
        return worse.compareTo(tolerance) <= 0 ? Rating.GOOD : Rating.ACTION;
    }
}
