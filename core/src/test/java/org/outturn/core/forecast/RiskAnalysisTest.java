package org.outturn.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.forecast.ForecastRange.Basis;
import org.outturn.core.forecast.RiskAnalysis.NotExceeded;
import org.outturn.core.forecast.RiskAnalysis.Uncertain;
import org.outturn.core.money.Money;

class RiskAnalysisTest {

    private static final Money BUDGET = Money.ofPounds(1_000_000);

    /** An item of £100,000 that lies within £10,000 of it in 80 of 100 years. */
    private static final Uncertain ITEM = uncertain(100_000, 10_000);

    private static Uncertain uncertain(long forecast, long halfWidth) {
        Money centre = Money.ofPounds(forecast);
        Money half = Money.ofPounds(halfWidth);
        return new Uncertain(centre, new ForecastRange(centre.minus(half), centre.plus(half), Basis.PAST_ERRORS));
    }

    private static RiskAnalysis drawn(List<Uncertain> items, int correlation, Money... amounts) {
        return RiskAnalysis.of(
                items, ForecastSettings.STANDARD, BigDecimal.valueOf(correlation), BUDGET, List.of(amounts));
    }

    private static long width(RiskAnalysis risk) {
        return risk.range().high().minus(risk.range().low()).pence() / 100;
    }

    @Test
    void one_item_keeps_its_own_range() {
        RiskAnalysis risk = drawn(List.of(ITEM), 0);

        assertThat(width(risk)).isBetween(19_500L, 20_500L);
        assertThat(risk.expected()).isEqualTo(Money.ofPounds(100_000));
    }

    @Test
    void independent_items_partly_offset_each_other() {
        RiskAnalysis risk = drawn(Collections.nCopies(16, ITEM), 0);

        // The widths add by their squares: 20,000 times the root of 16.
        assertThat(width(risk)).isBetween(78_000L, 82_000L);
    }

    @Test
    void items_that_move_together_do_not() {
        RiskAnalysis risk = drawn(Collections.nCopies(16, ITEM), 100);

        assertThat(width(risk)).isBetween(312_000L, 328_000L);
    }

    @Test
    void a_budget_at_the_forecast_is_overspent_in_half_of_the_draws() {
        RiskAnalysis risk = drawn(Collections.nCopies(10, ITEM), 20, Money.ZERO, Money.ofPounds(10_000_000));

        assertThat(risk.overspends().get(0).chance().value().doubleValue()).isBetween(48.0, 52.0);
        assertThat(risk.overspends().get(1).chance()).hasToString("0.0");
    }

    @Test
    void surer_levels_ask_for_more() {
        RiskAnalysis risk = drawn(Collections.nCopies(10, ITEM), 0);

        assertThat(risk.outturns()).extracting(NotExceeded::percent).containsExactly(50, 80, 95);
        assertThat(risk.outturns()).extracting(NotExceeded::outturn).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_is_certain_has_no_range() {
        RiskAnalysis risk = drawn(List.of(uncertain(250_000, 0)), 0);

        assertThat(risk.range().low()).isEqualTo(risk.range().high()).isEqualTo(Money.ofPounds(250_000));
    }

    @Test
    void a_seed_always_gives_the_same_figures_and_another_gives_others() {
        ForecastSettings other = new ForecastSettings(
                ForecastSettings.STANDARD.level(), ForecastSettings.STANDARD.correlation(), 2, List.of());

        RiskAnalysis again = drawn(List.of(ITEM), 20);
        RiskAnalysis elsewhere = RiskAnalysis.of(List.of(ITEM), other, BigDecimal.valueOf(20), BUDGET, List.of());

        assertThat(again).isEqualTo(drawn(List.of(ITEM), 20));
        assertThat(elsewhere.range()).isNotEqualTo(again.range());
    }

    @Test
    void the_usual_overspends_are_shares_of_the_size_of_the_budget() {
        assertThat(RiskAnalysis.usualAmounts(Money.ofPounds(-2_000)))
                .containsExactly(Money.ZERO, Money.ofPounds(20), Money.ofPounds(40), Money.ofPounds(100));
    }
}
