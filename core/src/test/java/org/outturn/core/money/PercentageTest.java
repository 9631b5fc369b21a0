package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

    @ParameterizedTest(name = "{0} of {1} is {2}%")
    @CsvSource({
        "50, 100000, 0.1",
        "49.99, 100000, 0.0",
        "-50, 100000, -0.1",
        "-49.99, 100000, 0.0",
        "-0.01, 1000000, 0.0",
        "1, 0.01, 10000.0",
        "0, 100, 0.0"
    })
    void it_is_rounded_half_away_from_nought_and_never_prints_minus_nought(String part, String whole, String printed) {
        Percentage percentage = Percentage.of(Money.of(part), Money.of(whole)).orElseThrow();

        assertThat(percentage).hasToString(printed);
    }

    @ParameterizedTest(name = "{0} over an income budget of {1} is {2}%")
    @CsvSource({"12000, -4023000, 0.3", "-12000, -4023000, -0.3"})
    void an_income_budget_is_taken_by_its_size(String variance, String budget, String printed) {
        Percentage percentage =
                Percentage.of(Money.of(variance), Money.of(budget)).orElseThrow();

        assertThat(percentage).hasToString(printed);
    }

    @Test
    void a_nil_budget_has_no_percentage() {
        assertThat(Percentage.of(Money.ofPounds(5), Money.ZERO)).isEmpty();
        assertThat(Percentage.of(Money.ZERO, Money.ZERO)).isEmpty();
    }

    @Test
    void percentages_that_print_alike_are_equal() {
        Percentage fine = new Percentage(new BigDecimal("2.7774"));

        assertThat(fine).isEqualTo(new Percentage(new BigDecimal("2.8")));
        assertThat(fine).isGreaterThan(new Percentage(new BigDecimal("-2.8")));
    }
}
