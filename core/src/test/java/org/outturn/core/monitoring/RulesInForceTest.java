package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.testing.TestInputs;

class RulesInForceTest {

    @Test
    void the_same_rules_have_the_same_fingerprint_whatever_the_figures() {
        RulesInForce april =
                RulesInForce.of(new TestInputs().line("Care", "1", 100).at(1, ledger().post("1", 1, "10")));
        RulesInForce june =
                RulesInForce.of(new TestInputs().line("Care", "1", 900).at(3, ledger().post("1", 3, "70")));

        assertThat(june).isEqualTo(april);
        assertThat(june.inWords()).startsWith("1 line of coding").contains(june.fingerprint());
    }

    @Test
    void another_coding_or_another_bound_has_another() {
        Threshold percent =
                new Threshold(Optional.empty(), Optional.of(BigDecimal.ONE), Threshold.Combination.LOWER_OF);
        TestInputs inputs = new TestInputs().line("Care", "1", 100);
        String before =
                RulesInForce.of(inputs.at(1, ledger().post("1", 1, "10"))).fingerprint();

        String recoded = RulesInForce.of(new TestInputs().line("Care", "2", 100).at(1, ledger().post("1", 1, "10")))
                .fingerprint();
        String rebounded = RulesInForce.of(inputs.keyVariance(percent).at(1, ledger().post("1", 1, "10")))
                .fingerprint();

        assertThat(recoded).isNotEqualTo(before);
        assertThat(rebounded).isNotEqualTo(before);
    }
}
