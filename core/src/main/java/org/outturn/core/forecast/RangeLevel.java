package org.outturn.core.forecast;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The share of what may come that a range is to hold, and how many standard deviations to either side that
 * takes. The number is looked for in Student's t, which takes its time, and is the same for most items.
 */
final class RangeLevel {

    private final double share;
    private final Map<Double, Double> deviations = new HashMap<>();

    /** @param share above 0 and below 1 */
    RangeLevel(double share) {
        this.share = share;
    }

    /** @param freedom how many independent errors the standard deviation is known from */
    double deviations(double freedom) {
        return deviations.computeIfAbsent(
                freedom, errors -> new TDistribution(null, errors).inverseCumulativeProbability((1 + share) / 2));
    }
}
