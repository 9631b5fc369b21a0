package org.outturn.core.forecast;

import java.util.List;

/** How much of a year's outturn prior years had seen by the end of each month, as the mean of their shares. */
final class Seasons {

    /** A year that comes to less than this part of what went through it has no shares worth the name. */
    private static final double SMALLEST_OUTTURN = 0.2;

    private final List<double[]> shares;

    private Seasons(List<double[]> shares) {
        this.shares = shares;
    }

    static Seasons of(List<Course> priorYears) {
        return new Seasons(priorYears.stream()
                .filter(Seasons::hasShares)
                .map(Seasons::sharesOf)
                .toList());
    }

    private static boolean hasShares(Course year) {
        double through = Math.abs(year.outturn() - year.spentBy(Course.YEAR_END));
        for (int month = 1; month <= Course.YEAR_END; month++) {
            through += Math.abs(year.spentIn(month));
        }
        return through > 0 && Math.abs(year.outturn()) >= SMALLEST_OUTTURN * through;
    }

    private static double[] sharesOf(Course year) {
        double[] shares = new double[Course.YEAR_END + 1];
        for (int month = 1; month <= Course.YEAR_END; month++) {
            shares[month] = year.spentBy(month) / year.outturn();
        }
        return shares;
    }

    boolean isKnown() {
        return !shares.isEmpty();
    }

    double shareBy(int month) {
        return shares.stream().mapToDouble(year -> year[month]).average().orElseThrow();
    }
}
