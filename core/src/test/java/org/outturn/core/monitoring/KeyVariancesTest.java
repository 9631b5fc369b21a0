package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.KeyVariance;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

class KeyVariancesTest {

    @Test
    void the_largest_come_first_whichever_way_they_go_and_small_ones_not_at_all() {
        TestInputs inputs = new TestInputs()
                .line("A little over", "1", 1_000_000)
                .line("Over", "2", 1_000_000)
                .line("Far under", "3", 1_000_000);
        TestLedger ledger =
                ledger().post("1", 12, "1049999.99").post("2", 12, "1050000").post("3", 12, "700000");

        List<KeyVariance> key = inputs.at(12, ledger).keyVariances();

        assertThat(key)
                .extracting(variance -> variance.heading(Unit.MILLIONS))
                .containsExactly("Far under, underspend £0.300m", "Over, overspend £0.050m");
        assertThat(key).allMatch(KeyVariance::lacksCommentary);
    }

    @Test
    void a_small_variance_that_somebody_explained_is_shown_too() {
        TestInputs inputs = new TestInputs().line("A little over", "1", 1_000).comment("a little OVER", 12, "Fuel");

        List<KeyVariance> key = inputs.at(12, ledger().post("1", 12, "1001")).keyVariances();

        assertThat(key).hasSize(1);
        assertThat(key.get(0).reachesThreshold()).isFalse();
        assertThat(key.get(0).lacksCommentary()).isFalse();
        assertThat(key.get(0).commentary()).extracting(Commentary::text).containsExactly("Fuel");
    }

    @ParameterizedTest(name = "written for period {0}, reported at period {1}: {2}")
    @CsvSource({
        "6, 6, true",
        "5, 6, false",
        "7, 6, false",
        "11, 12, false",
        "12, 13, true",
        "13, 14, true",
        "13, 12, false"
    })
    void commentary_serves_its_own_period_and_that_of_the_year_end_the_closing_periods_too(
            int written, int reported, boolean used) {
        TestInputs inputs = new TestInputs()
                .line("Over", "1", 1_000_000)
                .forecast("Over", 1, "2000000")
                .comment("Over", written, "Fuel");

        List<KeyVariance> key =
                inputs.at(reported, ledger().post("1", 1, "2000000")).keyVariances();

        assertThat(key.get(0).lacksCommentary()).isEqualTo(!used);
    }

    @Test
    void nothing_is_a_key_variance_where_there_is_none() {
        Threshold percent =
                new Threshold(Optional.empty(), Optional.of(BigDecimal.ONE), Threshold.Combination.LOWER_OF);
        TestInputs inputs = new TestInputs().line("Nil", "1", 0).keyVariance(percent);

        assertThat(inputs.at(12, ledger().post("1", 12, "0")).keyVariances()).isEmpty();
    }

    @Test
    void a_variance_that_is_on_budget_needs_no_explanation() {
        TestInputs inputs =
                new TestInputs().line("Close", "1", 1_000).keyVariance(Threshold.ofAmount(Money.ofPounds(100)));

        List<KeyVariance> key = inputs.at(12, ledger().post("1", 12, "1499.99")).keyVariances();

        assertThat(key).isEmpty();
    }
}
