package org.outturn.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.outturn.core.forecast.TrendLine.Point;

class TrendLineTest {

    /**
     * The Norris data of the National Institute of Standards and Technology, with certified results:
     * StRD, https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml.
     */
    private static final double[][] NORRIS = {
        {0.1, 0.2}, {338.8, 337.4}, {118.1, 118.2}, {888.0, 884.6}, {9.2, 10.1}, {228.1, 226.5},
        {668.5, 666.3}, {998.5, 996.3}, {449.1, 448.6}, {778.9, 777.0}, {559.2, 558.2}, {0.3, 0.4},
        {0.1, 0.6}, {778.1, 775.5}, {668.8, 666.9}, {339.3, 338.0}, {448.9, 447.5}, {10.8, 11.6},
        {557.7, 556.0}, {228.3, 228.1}, {998.0, 995.8}, {888.8, 887.6}, {119.6, 120.2}, {0.3, 0.3},
        {0.6, 0.3}, {557.6, 556.8}, {339.3, 339.1}, {888.0, 887.2}, {998.5, 999.0}, {778.9, 779.0},
        {10.2, 11.1}, {117.6, 118.3}, {228.9, 229.2}, {668.4, 669.1}, {449.2, 448.9}, {0.2, 0.5}
    };

    @Test
    void the_certified_regression_is_matched_to_ten_digits() {
        List<Point> points =
                List.of(NORRIS).stream().map(row -> new Point(row[1], row[0])).toList();

        TrendLine line = new TrendLine(points);

        assertThat(line.intercept()).isCloseTo(-0.262323073774029, within(1e-12));
        assertThat(line.slope()).isCloseTo(1.00211681802045, within(1e-12));
        assertThat(line.interceptError()).isCloseTo(0.232818234301152, within(1e-11));
        assertThat(line.slopeError()).isCloseTo(0.429796848199937e-03, within(1e-13));
        assertThat(line.residual()).isCloseTo(0.884796396144373, within(1e-10));
        assertThat(line.determination()).isCloseTo(0.999993745883712, within(1e-12));
        assertThat(line.freedom()).isEqualTo(34);
    }

    @Test
    void the_error_of_one_point_to_come_is_that_of_the_textbook() {
        List<Point> points = List.of(new Point(1, 2), new Point(2, 3), new Point(3, 5), new Point(4, 6));
        TrendLine line = new TrendLine(points);

        double error = line.errorOfSum(1, 5);

        // residual variance 0.2 / 2; 1 + 1/4 + (5 - 2.5)² / 5 = 2.5
        assertThat(error).isCloseTo(Math.sqrt(0.1 * 2.5), within(1e-12));
    }

    @Test
    void the_error_of_a_sum_grows_faster_than_its_number_of_points() {
        TrendLine line = new TrendLine(IntStream.rangeClosed(1, 8)
                .mapToObj(x -> new Point(x, x + x % 2))
                .toList());

        assertThat(line.errorOfSum(4, 10.5)).isGreaterThan(2 * line.errorOfSum(1, 9));
    }
}
