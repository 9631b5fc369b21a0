package org.outturn.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.core.testing.TestLedger.ledger;
import static org.outturn.core.testing.TestLedger.named;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

class FinanceBudgetTest {

    private static final TestInputs INPUTS =
            new TestInputs().line("Transport", "1000", 1200).line("Fostering", "2000", 300);

    @Test
    void a_run_without_the_finance_systems_budget_compares_none() {
        assertThat(checks(MonitoringRequest.everything())).isEmpty();
    }

    @Test
    void each_item_is_held_against_the_finance_systems_budget_of_the_whole_year() {
        TestLedger budget = named("budget.csv")
                .post("1000", 1, "700")
                .post("1000", 13, "500")
                .post("2000", 1, "310");

        assertThat(checks(MonitoringRequest.everything().comparedWith(List.of(budget.extract()))))
                .extracting(CheckResult::passed, CheckResult::expected, CheckResult::actual)
                .containsExactly(tuple(true, "1200.00", "1200.00"), tuple(false, "310.00", "300.00"));
    }

    @Test
    void a_budget_on_a_coding_that_no_item_claims_is_named() {
        TestLedger budget = named("budget.csv")
                .post("1000", 1, "1200")
                .post("2000", 1, "300")
                .post("7777", 1, "40");

        assertThat(checks(MonitoringRequest.everything().comparedWith(List.of(budget.extract()))))
                .filteredOn(result -> !result.passed())
                .extracting(CheckResult::message)
                .containsExactly("The finance system budgets £40.00 on codings that Coding does not claim.");
    }

    private static List<CheckResult> checks(MonitoringRequest request) {
        return Checks.run(BudgetMonitor.monitor(
                                INPUTS.build(),
                                List.of(ledger().post("1000", 1, "10").extract()),
                                request)
                        .get())
                .stream()
                .filter(result -> result.code().equals("BUDGET_FINANCE"))
                .toList();
    }
}
