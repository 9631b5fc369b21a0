package org.outturn.core.forecast;

import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** The straight line of least squares through points, and what it says of points to come. */
final class TrendLine {

    private final SimpleRegression regression = new SimpleRegression();
    private final double meanX;

    /** A point of the plane. */
    record Point(double x, double y) {}

    TrendLine(List<Point> points) {
        points.forEach(point -> regression.addData(point.x(), point.y()));
        meanX = points.stream().mapToDouble(Point::x).average().orElseThrow();
    }

    double slope() {
        return regression.getSlope();
    }

    double intercept() {
        return regression.getIntercept();
    }

    double slopeError() {
        return regression.getSlopeStdErr();
    }

    double interceptError() {
        return regression.getInterceptStdErr();
    }

    /** The standard deviation of the points about the line. */
    double residual() {
        return Math.sqrt(regression.getMeanSquareError());
    }

    double determination() {
        return regression.getRSquare();
    }

    long freedom() {
        return regression.getN() - 2;
    }

    double at(double x) {
        return regression.predict(x);
    }

    /**
     * The standard error of the sum of so many points to come, which are spread about the x given on
     * average: their own scatter, and what is not known of the line's height and slope.
     */
    double errorOfSum(int points, double aboutX) {
        double n = regression.getN();
        double xs = regression.getXSumSquares();
        double distance = aboutX - meanX;
        return residual() * Math.sqrt(points + points * points * (1 / n + distance * distance / xs));
    }
}
