package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.debt.DebtBands;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.performance.RatingBands;
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

    /** Whatever is added to one of these has to go into the fingerprint too. */
    @Test
    void every_part_of_a_rule_is_known_to_the_fingerprint() {
        assertThat(partsOf(RagRule.class)).containsExactly("level", "amber", "red", "twoSided", "floor");
        assertThat(partsOf(Threshold.class)).containsExactly("amount", "percent", "combination");
        assertThat(partsOf(FinancialYear.class)).containsExactly("startYear", "firstMonth");
        assertThat(partsOf(BudgetProfile.class)).containsExactly("name", "weights");
        assertThat(partsOf(DebtBands.Limit.class)).containsExactly("count", "years");
        assertThat(partsOf(RatingBands.class)).containsExactly("strong", "good", "review");
        assertThat(partsOf(ScheduleSettings.class))
                .containsExactly(
                        "reservesSince",
                        "generalReserve",
                        "generalReserveMinimum",
                        "debtBands",
                        "debtFromDueDate",
                        "ratingBands",
                        "incomeSubjectives");
    }

    private static List<String> partsOf(Class<?> rule) {
        return Stream.of(rule.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
