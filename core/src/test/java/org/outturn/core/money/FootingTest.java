package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FootingTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @Test
    void lines_that_foot_differ_by_nothing() {
        List<Money> lines = List.of(Money.ofPounds(1_000), Money.ofPounds(-3_000));

        assertThat(Footing.difference(lines, Unit.MILLIONS).signum()).isZero();
    }

    @Test
    void lines_that_round_down_leave_the_total_a_digit_above_them() {
        List<Money> lines = List.of(Money.ofPounds(1_400), Money.ofPounds(1_400));

        assertThat(Footing.difference(lines, Unit.MILLIONS)).isEqualByComparingTo("0.001");
    }

    @Test
    void shares_of_the_reported_debt_add_to_one_hundred() {
        List<BigDecimal> shares = sharesOf("2.398", "0.135", "0.108", "0.020", "0.012", "0.012");

        List<BigDecimal> footed = Footing.largestRemainder(shares, HUNDRED, 1);

        assertThat(footed).containsExactly(decimals("89.3", "5.0", "4.0", "0.7", "0.5", "0.5"));
        assertThat(sum(footed)).isEqualByComparingTo("100.0");
    }

    @Test
    void of_equal_parts_the_earlier_takes_the_digit_left_over() {
        List<BigDecimal> shares = sharesOf("1", "1", "1");

        List<BigDecimal> footed = Footing.largestRemainder(shares, HUNDRED, 1);

        assertThat(footed).containsExactly(decimals("33.4", "33.3", "33.3"));
    }

    @Test
    void parts_of_both_signs_foot_too() {
        List<BigDecimal> parts = List.of(decimals("1.26", "-0.63", "-0.33"));

        List<BigDecimal> footed = Footing.largestRemainder(parts, new BigDecimal("0.3"), 1);

        assertThat(footed).containsExactly(decimals("1.2", "-0.6", "-0.3"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_part_moves_by_a_whole_digit_and_the_parts_add_to_the_whole(long seed) {
        Random random = new Random(seed);
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            parts.add(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, 4));
        }

        List<BigDecimal> footed = Footing.largestRemainder(parts, sum(parts), 1);

        assertThat(sum(footed)).isEqualByComparingTo(sum(parts).setScale(1, RoundingMode.HALF_UP));
        for (int i = 0; i < parts.size(); i++) {
            assertThat(footed.get(i).subtract(parts.get(i)).abs()).isLessThan(new BigDecimal("0.1"));
        }
    }

    @Test
    void the_way_to_each_figure_can_be_followed() {
        List<BigDecimal> parts = List.of(decimals("33.34", "33.37", "33.29"));

        List<Footing.Step> steps = Footing.steps(parts, HUNDRED, 1);

        assertThat(steps.stream().map(Footing.Step::cut)).containsExactly(decimals("33.3", "33.3", "33.2"));
        assertThat(steps.stream().map(Footing.Step::lost)).containsExactly(decimals("0.4", "0.7", "0.9"));
        assertThat(steps.stream().map(Footing.Step::turn)).containsExactly(3, 2, 1);
        assertThat(steps.stream().map(Footing.Step::footed)).containsExactly(decimals("33.3", "33.4", "33.3"));
    }

    private static List<BigDecimal> sharesOf(String... amounts) {
        List<BigDecimal> parts = List.of(decimals(amounts));
        return parts.stream()
                .map(part -> part.multiply(HUNDRED).divide(sum(parts), MathContext.DECIMAL64))
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal[] decimals(String... written) {
        return Stream.of(written).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
