package org.outturn.core.outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

class VarianceTest {

    private static final Figures FIGURES = new Figures(
            Money.ofPounds(900),
            Money.ofPounds(1_000),
            Money.ofPounds(500),
            Money.ofPounds(450),
            Money.ofPounds(1_100));

    @ParameterizedTest(name = "budget {0}, spending {1}: {2}, {3}")
    @CsvSource({
        "1000000, 1012000, OVERSPEND, ADVERSE",
        "1000000, 988000, UNDERSPEND, FAVOURABLE",
        "-4023000, -4011000, OVERSPEND, ADVERSE",
        "-4023000, -4035000, UNDERSPEND, FAVOURABLE",
        "1000000, 1000000, ON_BUDGET, NEUTRAL",
        "0, 600, OVERSPEND, ADVERSE"
    })
    void cost_and_income_are_read_alike(long budget, long spending, Direction direction, Effect effect) {
        Variance variance = variance(Money.ofPounds(spending - budget), Money.ofPounds(budget), Money.ofPounds(500));

        assertThat(variance.direction()).isEqualTo(direction);
        assertThat(variance.effect()).isEqualTo(effect);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"499.99, on budget", "-499.99, on budget", "500.00, overspend £0.001m", "-500.00, underspend £0.001m"})
    void a_variance_below_the_floor_is_on_budget_and_one_at_it_is_not(String amount, String words) {
        Variance variance = variance(Money.of(amount), Money.ofPounds(10_000_000), Money.ofPounds(500));

        assertThat(variance.inWords(Unit.MILLIONS)).isEqualTo(words);
    }

    @Test
    void a_variance_that_rounds_to_nought_per_cent_keeps_its_word() {
        Variance variance = variance(Money.ofPounds(-14_000), Money.ofPounds(34_371_000), Money.ofPounds(500));

        assertThat(variance.percentage().orElseThrow()).hasToString("0.0");
        assertThat(variance.inSentence(Unit.MILLIONS)).isEqualTo("an underspend of £0.014m");
    }

    @Test
    void without_a_floor_a_penny_is_off_budget_and_nothing_is_on_it() {
        assertThat(variance(Money.ofPence(1), Money.ZERO, Money.ZERO).direction())
                .isEqualTo(Direction.OVERSPEND);
        assertThat(variance(Money.ZERO, Money.ZERO, Money.ZERO).inSentence(Unit.POUNDS))
                .isEqualTo("on budget");
    }

    @Test
    void a_negative_floor_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variance(Money.ZERO, Money.ZERO, Money.ofPence(-1)))
                .withMessage("A materiality floor is not negative: -0.01");
    }

    @Test
    void the_three_variances_are_never_mixed() {
        Variance forecast = FIGURES.headline(Stage.TO_DATE, Money.ZERO);
        Variance outturn = FIGURES.headline(Stage.OUTTURN, Money.ZERO);
        Variance toDate = FIGURES.toDate(Money.ZERO);

        assertThat(forecast).isEqualTo(kind(VarianceKind.FORECAST, 100, 1_000));
        assertThat(outturn).isEqualTo(kind(VarianceKind.OUTTURN, 100, 1_000));
        assertThat(toDate).isEqualTo(kind(VarianceKind.TO_DATE, -50, 500));
    }

    @Test
    void what_was_approved_since_is_the_budget_less_the_original() {
        assertThat(FIGURES.budgetMovements()).isEqualTo(Money.ofPounds(100));
    }

    @ParameterizedTest(name = "period {0}: {1}")
    @CsvSource({"1, TO_DATE", "11, TO_DATE", "12, OUTTURN", "13, OUTTURN", "16, OUTTURN"})
    void the_twelfth_period_ends_the_year_and_later_ones_close_it(int period, Stage stage) {
        assertThat(Stage.at(new AccountingPeriod(period))).isEqualTo(stage);
    }

    private static Variance variance(Money amount, Money budget, Money floor) {
        return new Variance(VarianceKind.OUTTURN, amount, budget, floor);
    }

    private static Variance kind(VarianceKind kind, long amount, long budget) {
        return new Variance(kind, Money.ofPounds(amount), Money.ofPounds(budget), Money.ZERO);
    }
}
