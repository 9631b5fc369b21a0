package org.outturn.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.provenance.SourceReference;

class PerformanceMeasureTest {

    private static final FinancialYear YEAR = FinancialYear.startingApril(2020);

    @ParameterizedTest(name = "{0} against {1}, higher is better {2}, tolerance {3}: {4}")
    @CsvSource({
        "90.0, 100.0, true, 0, REVIEW",
        "81.2, 91.0, true, 0, ACTION",
        "100.0, 100.0, true, 0, GOOD",
        "105.0, 100.0, true, 0, STRONG",
        "104.9, 100.0, true, 0, GOOD",
        "99.0, 100.0, true, 1, GOOD",
        "98.9, 100.0, true, 1, REVIEW",
        "20.0, 20.0, false, 0, GOOD",
        "19.0, 20.0, false, 0, STRONG",
        "22.0, 20.0, false, 0, REVIEW",
        "23.0, 20.0, false, 0, ACTION",
        "0, 0, false, 0, GOOD",
        "2, 0, false, 2, GOOD",
        "3, 0, false, 2, ACTION",
        "5, 0, true, 0, GOOD"
    })
    void a_measure_is_rated_by_its_ratio_to_target(
            BigDecimal value, BigDecimal target, boolean higherIsBetter, BigDecimal tolerance, Rating rating) {
        PerformanceMeasure measure = new PerformanceMeasure(
                "Measure",
                higherIsBetter,
                Optional.of(target),
                Optional.of(tolerance),
                List.of(value("2020/2021", value)));

        assertThat(measure.rating(YEAR, RatingBands.STANDARD)).isEqualTo(rating);
    }

    @Test
    void nothing_entered_is_not_nought() {
        MeasureValue blank = new MeasureValue("2020-21", Optional.empty(), Optional.empty());
        MeasureValue before = value("2019-20", BigDecimal.TEN);

        assertThat(measure(Optional.of(BigDecimal.TEN), before, blank).rating(YEAR, RatingBands.STANDARD))
                .isEqualTo(Rating.NO_DATA);
        assertThat(measure(Optional.of(BigDecimal.TEN), before).rating(YEAR, RatingBands.STANDARD))
                .isEqualTo(Rating.NO_DATA);
        assertThat(measure(Optional.empty(), before).rating(YEAR, RatingBands.STANDARD))
                .isEqualTo(Rating.NO_DATA);
        assertThat(measure(Optional.empty()).current(YEAR)).isEmpty();
    }

    @Test
    void where_values_are_by_period_the_last_one_counts() {
        PerformanceMeasure measure =
                measure(Optional.of(BigDecimal.TEN), value("June", BigDecimal.ONE), value("September", BigDecimal.TEN));

        assertThat(measure.latest(YEAR)).contains(BigDecimal.TEN);
    }

    @Test
    void a_value_measured_before_the_year_began_is_stale() {
        LocalDate before = LocalDate.of(2020, 3, 31);
        MeasureValue old = new MeasureValue("2020-21", Optional.of(BigDecimal.ONE), Optional.of(before));
        MeasureValue fresh = new MeasureValue("2020-21", Optional.of(BigDecimal.ONE), Optional.of(before.plusDays(1)));

        assertThat(measure(Optional.empty(), old).isStale(YEAR)).isTrue();
        assertThat(measure(Optional.empty(), fresh).isStale(YEAR)).isFalse();
    }

    @Test
    void a_value_misses_its_target_on_the_wrong_side_only() {
        List<MeasureValue> history = List.of(value("2020-21", BigDecimal.TEN));
        Optional<BigDecimal> twelve = Optional.of(BigDecimal.valueOf(12));

        PerformanceMeasure higher = new PerformanceMeasure("Visits", true, twelve, Optional.empty(), history);
        PerformanceMeasure lower = new PerformanceMeasure("Delays", false, twelve, Optional.empty(), history);

        assertThat(higher.missedBy(YEAR)).contains(BigDecimal.valueOf(2));
        assertThat(lower.missedBy(YEAR)).contains(BigDecimal.valueOf(-2));
        assertThat(measure(Optional.empty(), value("2020-21", BigDecimal.TEN)).missedBy(YEAR))
                .isEmpty();
    }

    @Test
    void a_hundred_per_cent_of_target_meets_it_whichever_way_is_better() {
        assertThat(measured(true, 9, 12).percentOfTarget(YEAR)).hasValueSatisfying(is("75"));
        assertThat(measured(false, 16, 12).percentOfTarget(YEAR)).hasValueSatisfying(is("75"));
        assertThat(measured(true, 2, 3).percentOfTarget(YEAR)).hasValueSatisfying(is("66.666667"));
        assertThat(measured(false, 6, 12).percentOfTarget(YEAR)).hasValueSatisfying(is("200"));
    }

    @Test
    void there_is_no_per_cent_of_a_target_of_nothing_nor_without_one() {
        assertThat(measured(true, 9, 0).percentOfTarget(YEAR)).isEmpty();
        assertThat(measured(true, 9, -1).percentOfTarget(YEAR)).isEmpty();
        assertThat(measured(false, 0, 12).percentOfTarget(YEAR)).isEmpty();
        assertThat(measure(Optional.empty(), value("2020-21", BigDecimal.TEN)).percentOfTarget(YEAR))
                .isEmpty();
    }

    private static PerformanceMeasure measured(boolean higherIsBetter, int value, int target) {
        return new PerformanceMeasure(
                "Measure",
                higherIsBetter,
                Optional.of(BigDecimal.valueOf(target)),
                Optional.empty(),
                List.of(value("2020-21", BigDecimal.valueOf(value))));
    }

    private static Consumer<BigDecimal> is(String percent) {
        return found -> assertThat(found).isEqualByComparingTo(percent);
    }

    @Test
    void bands_that_rise_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingBands(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingBands(BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN));
    }

    @Test
    void a_deliverable_stands_as_it_was_last_reported_by_the_period() {
        List<Deliverable> entries = List.of(
                deliverable("Homes", 9, Rating.ACTION),
                deliverable("Homes", 3, Rating.STRONG),
                deliverable("Homes", 6, Rating.REVIEW),
                deliverable("Schools", 6, Rating.GOOD));

        PerformanceReport report =
                PerformanceReport.of(List.of(), entries, RatingBands.STANDARD, new AccountingPeriod(6));

        assertThat(report.counts())
                .containsEntry(Rating.REVIEW, 1)
                .containsEntry(Rating.GOOD, 1)
                .containsEntry(Rating.ACTION, 0);
    }

    private static PerformanceMeasure measure(Optional<BigDecimal> target, MeasureValue... history) {
        return new PerformanceMeasure("Measure", true, target, Optional.empty(), List.of(history));
    }

    private static MeasureValue value(String when, BigDecimal value) {
        return new MeasureValue(when, Optional.of(value), Optional.empty());
    }

    private static Deliverable deliverable(String name, int period, Rating rating) {
        return new Deliverable(name, new AccountingPeriod(period), rating, "", SourceReference.ofFile("inputs.xlsx"));
    }
}
