package org.outturn.core.outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.money.Money;

class RagRuleTest {

    private static final Money FLOOR = Money.ofPounds(500);

    @ParameterizedTest(name = "{0} on a budget of {1}: item {2}, total {3}")
    @CsvSource({
        "499.99, 1000000, GREEN, GREEN",
        "500.00, 1000000, AMBER, AMBER",
        "19999.99, 1000000, AMBER, AMBER",
        "20000.00, 1000000, AMBER, RED",
        "49999.99, 1000000, AMBER, RED",
        "50000.00, 1000000, RED, RED",
        "99999.99, 90000000, AMBER, AMBER",
        "100000.00, 90000000, RED, AMBER",
        "249999.99, 90000000, RED, AMBER",
        "250000.00, 90000000, RED, RED",
        "-9000000, 10000000, GREEN, GREEN",
        "0, 0, GREEN, GREEN",
        "99999.99, 0, AMBER, AMBER",
        "100000.00, 0, RED, AMBER"
    })
    void the_standard_rule_bites_at_the_exact_penny(String amount, long budget, Rag item, Rag total) {
        Variance variance = variance(Money.of(amount), Money.ofPounds(budget));

        assertThat(RagRule.standard(RagLevel.ITEM, FLOOR).rate(variance)).isEqualTo(item);
        assertThat(RagRule.standard(RagLevel.TOTAL, FLOOR).rate(variance)).isEqualTo(total);
    }

    @ParameterizedTest(name = "{0}: one-sided {1}, two-sided {2}")
    @CsvSource({
        "-999.99, GREEN, GREEN",
        "-1000.00, GREEN, AMBER",
        "-4999.99, GREEN, AMBER",
        "-5000.00, GREEN, RED",
        "5000.00, RED, RED",
        "1000.00, AMBER, AMBER"
    })
    void a_two_sided_rule_judges_a_large_underspend_by_its_size(String amount, Rag oneSided, Rag twoSided) {
        Variance variance = variance(Money.of(amount), Money.ofPounds(100_000));

        assertThat(rule(false).rate(variance)).isEqualTo(oneSided);
        assertThat(rule(true).rate(variance)).isEqualTo(twoSided);
    }

    @Test
    void income_that_falls_short_is_rated_like_an_overspend() {
        Variance shortfall = variance(Money.ofPounds(5_000), Money.ofPounds(-100_000));

        assertThat(rule(false).rate(shortfall)).isEqualTo(Rag.RED);
    }

    @Test
    void a_rule_without_an_amber_bound_goes_from_green_to_red() {
        Threshold red = Threshold.ofAmount(Money.ofPounds(5_000));
        RagRule rule = new RagRule(RagLevel.ITEM, Threshold.none(), red, false, Money.ZERO);

        assertThat(rule.rate(variance(Money.of("4999.99"), Money.ZERO))).isEqualTo(Rag.GREEN);
        assertThat(rule.rate(variance(Money.of("5000.00"), Money.ZERO))).isEqualTo(Rag.RED);
    }

    @Test
    void a_level_without_a_stated_rule_has_the_standard_one() {
        RagRule stated = rule(true);

        RagRules rules = RagRules.of(List.of(stated), FLOOR);

        assertThat(rules.all())
                .containsExactly(
                        stated, RagRule.standard(RagLevel.GROUP, FLOOR), RagRule.standard(RagLevel.TOTAL, FLOOR));
    }

    @Test
    void a_negative_floor_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagRule.standard(RagLevel.ITEM, Money.ofPence(-1)))
                .withMessage("A materiality floor is not negative: -0.01");
    }

    private static RagRule rule(boolean twoSided) {
        return new RagRule(
                RagLevel.ITEM,
                Threshold.ofAmount(Money.ofPounds(1_000)),
                Threshold.ofAmount(Money.ofPounds(5_000)),
                twoSided,
                Money.ZERO);
    }

    private static Variance variance(Money amount, Money budget) {
        return new Variance(VarianceKind.OUTTURN, amount, budget, FLOOR);
    }
}
