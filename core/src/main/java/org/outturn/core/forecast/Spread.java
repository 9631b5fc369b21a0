package org.outturn.core.forecast;

import java.util.Arrays;

/**
 * How far a figure may be from its forecast: a standard deviation, and how many independent errors it
 * is known from. The fewer there are, the wider the range: Student's t takes care of it.
 */
record Spread(double deviation, double freedom) {

    /** The spread of errors about nought: a forecast that was always off the same way was not right. */
    static Spread ofErrors(double[] errors) {
        double squares = Arrays.stream(errors).map(error -> error * error).sum();
        return new Spread(Math.sqrt(squares / errors.length), errors.length);
    }

    /** The two together, each counting for the errors it is known from. */
    Spread and(Spread other) {
        double both = freedom + other.freedom;
        double variance = (freedom * deviation * deviation + other.freedom * other.deviation * other.deviation) / both;
        return new Spread(Math.sqrt(variance), both);
    }

    Spread times(double scale) {
        return new Spread(deviation * scale, freedom);
    }

    /** The same deviation, known no better than so. */
    Spread knownFrom(double errors) {
        return new Spread(deviation, errors);
    }

    /** Half the width of the range that holds such a share of what may come. */
    double halfWidth(RangeLevel level) {
        return deviation * level.deviations(freedom);
    }
}
