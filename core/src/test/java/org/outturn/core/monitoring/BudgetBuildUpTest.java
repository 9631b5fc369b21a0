package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.budget.BudgetEntry;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.budget.ControllableBudget;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.testing.TestInputs;

class BudgetBuildUpTest {

    private static final BudgetProfile LATE = new BudgetProfile(
            "Late",
            Stream.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
                    .map(BigDecimal::valueOf)
                    .toList());

    @ParameterizedTest(name = "period {0}: {1}")
    @CsvSource({"5, 1000", "6, 1250", "11, 1250", "12, 1200"})
    void movements_count_from_their_period_on(int period, long budget) {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 1_000)
                .virement("V1", 6, Optional.of("Transport"), 250)
                .virement("V1", 6, Optional.empty(), -250)
                .movement("S1", 12, Optional.of("transport"), MovementKind.SUPPLEMENTARY, Recurrence.ONE_OFF, -50);

        ControllableBudget built = budgetOf(inputs, period);

        assertThat(built.total()).isEqualTo(Money.ofPounds(budget));
        assertThat(built.original()).isEqualTo(Money.ofPounds(1_000));
    }

    @Test
    void each_entry_of_the_build_up_names_its_movement_and_its_cell() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 1_000)
                .movement("G7", 3, Optional.of("Transport"), MovementKind.GRANT, Recurrence.ONE_OFF, 80);

        ControllableBudget built = budgetOf(inputs, 6);

        assertThat(built.entries()).extracting(BudgetEntry::label).containsExactly("Original budget", "G7");
        assertThat(built.entries().get(1).source()).hasToString("monitoring.xlsx, sheet \"Movements\", row 2");
        assertThat(built.oneOff()).isEqualTo(Money.ofPounds(80));
    }

    @Test
    void a_movement_is_expected_to_be_spent_as_the_original_budget_is() {
        TestInputs inputs = new TestInputs()
                .item("Transport")
                .code("1000", "", "Transport")
                .profile(LATE)
                .budget("Transport", 1_000, Optional.of("late"))
                .virement("V1", 2, Optional.of("Transport"), 200);

        ControllableBudget built = budgetOf(inputs, 11);

        assertThat(built.toDate(new AccountingPeriod(11))).isEqualTo(Money.ZERO);
        assertThat(built.toDate(AccountingPeriod.YEAR_END)).isEqualTo(Money.ofPounds(1_200));
    }

    @Test
    void an_item_without_a_budget_has_a_nil_one_and_its_movements_fall_in_equal_twelfths() {
        TestInputs inputs = new TestInputs()
                .item("Transport")
                .code("1000", "", "Transport")
                .virement("V1", 1, Optional.of("Transport"), 1_200);

        ControllableBudget built = budgetOf(inputs, 3);

        assertThat(built.original()).isEqualTo(Money.ZERO);
        assertThat(built.toDate(new AccountingPeriod(3))).isEqualTo(Money.ofPounds(300));
    }

    @Test
    void a_budget_for_a_coding_belongs_to_the_item_that_claims_it() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "10*", 1_000)
                .budget("1001/4100", 200)
                .budget(" 1002 / 4200 ", 30);

        assertThat(budgetOf(inputs, 6).total()).isEqualTo(Money.ofPounds(1_230));
    }

    @Test
    void a_budget_for_an_excluded_coding_is_not_controllable() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "10*", 1_000)
                .exclude("", "9*", "Recharges")
                .budget("1001/9100", 200);

        assertThat(budgetOf(inputs, 6).total()).isEqualTo(Money.ofPounds(1_000));
    }

    @Test
    void a_budget_for_an_excluded_coding_is_pointed_out_with_the_reason() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 100)
                .exclude("", "91*", "Recharges")
                .budget("1000/9100", 7);

        List<Finding> findings = BudgetMonitor.monitor(
                        inputs.build(),
                        List.of(ledger().post("1000", 1, "1").extract()),
                        MonitoringRequest.everything())
                .findings();

        assertThat(findings)
                .containsExactly(Finding.info(
                        "BUDGET_EXCLUDED",
                        TestInputs.row("Budget", 3),
                        "the budget of 1000/9100 is not counted: Coding leaves it out (Recharges)."));
    }

    @Test
    void an_item_named_with_a_stroke_is_an_item_and_not_a_coding() {
        TestInputs inputs = new TestInputs().line("Care/unable to remain at home", "1000", 1_000);

        assertThat(budgetOf(inputs, 6).total()).isEqualTo(Money.ofPounds(1_000));
    }

    @Test
    void a_budget_for_a_coding_that_nobody_claims_is_refused_with_its_row() {
        TestInputs inputs = new TestInputs().line("Transport", "1000", 1_000).budget("7777/4100", 200);

        Reading<MonitoringPosition> reading = monitor(inputs);

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "monitoring.xlsx, sheet \"Budget\", row 3: no line of Coding claims 7777/4100,"
                                + " so its budget belongs to no item. Add the coding to Coding, or give the budget for an item.");
    }

    @Test
    void a_budget_for_a_coding_that_two_items_claim_is_refused() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 1_000)
                .item("Travel")
                .code("2*", "", "Transport")
                .code("20*", "", "Travel")
                .budget("2000/4100", 200);

        Reading<MonitoringPosition> reading = monitor(inputs);

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("CODING_DISPUTED");
    }

    private static ControllableBudget budgetOf(TestInputs inputs, int period) {
        return inputs.at(period, ledger().post("1000", 1, "1.00"))
                .statement()
                .items()
                .get(0)
                .budget();
    }

    private static Reading<MonitoringPosition> monitor(TestInputs inputs) {
        return BudgetMonitor.monitor(
                inputs.build(), List.of(ledger().post("1000", 1, "1.00").extract()), MonitoringRequest.everything());
    }
}
