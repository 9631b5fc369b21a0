package org.outturn.core.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Threshold.Combination;

class ThresholdTest {

    private static final Threshold LOWER = both(Combination.LOWER_OF);
    private static final Threshold HIGHER = both(Combination.HIGHER_OF);

    @ParameterizedTest(name = "{0} on {1}: lower-of {2}, higher-of {3}")
    @CsvSource({
        "50000.00, 1000000, true, false",
        "49999.99, 1000000, false, false",
        "100000.00, 1000000, true, true",
        "99999.99, 1000000, true, false",
        "100000.00, 4000000, true, false",
        "200000.00, 4000000, true, true",
        "50000.00, -1000000, true, false"
    })
    void lower_of_bites_first_and_higher_of_last_and_both_at_the_exact_penny(
            String size, long budget, boolean lower, boolean higher) {
        assertThat(LOWER.isReachedBy(Money.of(size), Money.ofPounds(budget))).isEqualTo(lower);
        assertThat(HIGHER.isReachedBy(Money.of(size), Money.ofPounds(budget))).isEqualTo(higher);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"99999.99, false", "100000.00, true"})
    void the_amount_alone_decides_where_there_is_no_budget(String size, boolean reached) {
        assertThat(LOWER.isReachedBy(Money.of(size), Money.ZERO)).isEqualTo(reached);
        assertThat(HIGHER.isReachedBy(Money.of(size), Money.ZERO)).isEqualTo(reached);
    }

    @Test
    void without_an_amount_spending_without_a_budget_never_hides() {
        Threshold percent = percent("5");

        assertThat(percent.isReachedBy(Money.ofPence(1), Money.ZERO)).isTrue();
        assertThat(percent.isReachedBy(Money.ofPence(-1), Money.ZERO)).isFalse();
    }

    @ParameterizedTest(name = "{0}% of {1} is reached from {2}")
    @CsvSource({"5, 1000.10, 50.01", "3, 333.33, 10.00", "0.1, 1234.56, 1.23"})
    void a_share_of_the_budget_is_a_bound_to_the_nearest_penny(String percent, String budget, String first) {
        Threshold threshold = percent(percent);

        assertThat(threshold.isReachedBy(Money.of(first), Money.of(budget))).isTrue();
        assertThat(threshold.isReachedBy(Money.of(first).minus(Money.ofPence(1)), Money.of(budget)))
                .isFalse();
    }

    @Test
    void nothing_reaches_a_bound_that_is_not_stated() {
        Threshold none = Threshold.none();

        assertThat(none.isStated()).isFalse();
        assertThat(none.isReachedBy(Money.ofPounds(1_000_000_000), Money.ZERO)).isFalse();
        assertThat(none.inWords()).isEqualTo("never");
    }

    @Test
    void the_key_says_the_bound_in_words() {
        assertThat(LOWER.inWords()).isEqualTo("5% of budget or £100,000, whichever is lower");
        assertThat(HIGHER.inWords()).isEqualTo("5% of budget or £100,000, whichever is higher");
        assertThat(percent("2.50").inWords()).isEqualTo("2.5% of budget");
        assertThat(Threshold.ofAmount(Money.of("1234.56")).inWords()).isEqualTo("£1,234.56");
    }

    @Test
    void the_key_says_the_same_on_a_computer_set_to_another_country() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            String words = LOWER.inWords();

            assertThat(words).isEqualTo("5% of budget or £100,000, whichever is lower");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Threshold both(Combination combination) {
        return new Threshold(Optional.of(Money.ofPounds(100_000)), Optional.of(BigDecimal.valueOf(5)), combination);
    }

    private static Threshold percent(String percent) {
        return new Threshold(Optional.empty(), Optional.of(new BigDecimal(percent)), Combination.LOWER_OF);
    }
}
