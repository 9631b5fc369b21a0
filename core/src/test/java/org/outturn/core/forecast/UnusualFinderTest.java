package org.outturn.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.forecast.Years.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.forecast.UnusualFinder.Series;
import org.outturn.core.forecast.UnusualFinder.Unusual;
import org.outturn.core.money.Money;

class UnusualFinderTest {

    private static final Money FLOOR = Money.ofPounds(1_000);

    private static List<Unusual> found(long... months) {
        return UnusualFinder.find(List.of(series("Transport", months)), FLOOR);
    }

    private static Series series(String item, long... months) {
        return new Series(item, "Item", "", pounds(months));
    }

    @Test
    void a_month_far_from_the_median_is_listed_with_its_reason() {
        List<Unusual> found = found(10_000, 10_500, 9_800, 45_000, 10_200, 9_900, 10_100);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).period()).isEqualTo(4);
        assertThat(found.get(0).usual()).isEqualTo(Money.ofPounds(10_100));
        assertThat(found.get(0).reason()).isEqualTo("It is 4.5 times the usual month.");
    }

    @Test
    void one_odd_month_does_not_hide_another() {
        assertThat(found(10_000, 90_000, 9_800, 45_000, 10_200, 9_900, 10_100, 10_050))
                .extracting(Unusual::period)
                .containsExactly(2, 4);
    }

    @Test
    void usual_ups_and_downs_are_not_listed() {
        assertThat(found(10_000, 14_000, 8_000, 12_000, 9_000, 13_000, 7_000)).isEmpty();
    }

    @Test
    void a_month_that_goes_the_other_way_is_listed_as_such() {
        assertThat(found(10_000, 10_500, 9_800, -8_000, 10_200, 9_900, 10_100))
                .extracting(Unusual::reason)
                .containsExactly("It goes the other way than every other month.");
    }

    @Test
    void a_month_that_goes_the_other_way_with_others_says_how_far() {
        assertThat(found(10_000, -9_000, 10_000, -50_000, 10_000, 10_000, 10_000))
                .extracting(Unusual::reason)
                .contains("It goes the other way, at 5.0 times the usual month.");
    }

    @Test
    void a_month_without_postings_is_listed_where_the_others_have_them() {
        assertThat(found(10_000, 10_500, 9_800, 0, 10_200, 9_900, 10_100))
                .extracting(Unusual::reason)
                .containsExactly("Nothing is posted, and there is in most months.");
    }

    @Test
    void small_sums_and_short_histories_are_left_alone() {
        assertThat(found(100, 100, 100, 900, 100, 100, 100)).isEmpty();
        assertThat(found(10_000, 10_000, 90_000, 10_000, 10_000)).isEmpty();
    }

    @Test
    void the_furthest_apart_comes_first_whatever_it_belongs_to() {
        List<Unusual> found = UnusualFinder.find(
                List.of(
                        series("Small", 2_000, 2_000, 2_000, 9_000, 2_000, 2_000),
                        series("Large", -50_000, -50_000, -50_000, -250_000, -50_000, -50_000)),
                FLOOR);

        assertThat(found).extracting(month -> month.series().item()).containsExactly("Large", "Small");
    }
}
