package org.outturn.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.ControlTotal;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;
import org.outturn.core.testing.BrokenPositions;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

/** One thing is broken at a time, and exactly the check that guards it fails. */
class ChecksTest {

    /** A way to break a position, and the check that must notice. */
    private record Fault(String name, String noticedBy, MonitoringPosition position) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                fault("a row is lost", "LEDGER_ROWS", BrokenPositions.withRowLost(good())),
                fault("a debit is lost", "LEDGER_DEBITS", BrokenPositions.withDebitLost(good())),
                fault("a credit is lost", "LEDGER_CREDITS", BrokenPositions.withCreditLost(good())),
                inLedger(
                        "a row is set aside",
                        "LEDGER_SET_ASIDE",
                        file -> file.setAside("No period.", Optional.empty())),
                inLedger("a posting is not coded", "LEDGER_CODED", file -> file.post("7777", 2, "5")),
                inLedger(
                        "a posting is not coded that nets to nothing",
                        "LEDGER_CODED",
                        file -> file.post("7777", 2, "5").post("7777", 2, "-5")),
                fault("an actual is a penny off", "ITEMS_CAST", BrokenPositions.withItemActualOff(good())),
                fault("a fund's total is a penny off", "TOTALS_CAST", BrokenPositions.withFundTotalOff(good())),
                fault(
                        "a portfolio's total is a penny off",
                        "TOTALS_CAST",
                        BrokenPositions.withPortfolioTotalOff(good())),
                fault("a variance is a penny off", "VARIANCES_CAST", BrokenPositions.withItemVarianceOff(good())),
                inInputs("the approved budget is another", "BUDGET_APPROVED", inputs -> inputs.approved(1_800_001)),
                inInputs(
                        "a virement has one leg only",
                        "VIREMENT_NETS",
                        inputs -> inputs.virement("V2", 2, Optional.empty(), 10)),
                inInputs(
                        "a variance is not explained",
                        "KEY_VARIANCE_EXPLAINED",
                        inputs -> inputs.line("Pensions", "3000", 0).forecast("Pensions", 3, "60000")),
                inInputs("a forecast is missing", "FORECASTS_GIVEN", inputs -> inputs.item("Redundancy")),
                inInputs(
                        "a forecast is of an earlier period",
                        "FORECASTS_GIVEN",
                        inputs -> inputs.item("Redundancy").forecast("Redundancy", 2, "0")),
                inInputs(
                        "nobody confirms a forecast",
                        "FORECASTS_CONFIRMED",
                        inputs -> inputs.item("Redundancy").unconfirmedForecast("Redundancy", 3, "0")),
                inInputs(
                        "finance changes a forecast without a reason",
                        "FORECAST_ADJUSTED",
                        inputs -> inputs.item("Redundancy").forecast("Redundancy", 3, "5", "-5")),
                inInputs(
                        "lines round apart from their total",
                        "ROUNDED_LINES_FOOT",
                        inputs -> inputs.item("A")
                                .item("B")
                                .forecast("A", 3, "0.40")
                                .forecast("B", 3, "0.40")),
                fault("a month has no postings", "PERIODS_COMPLETE", inputs().at(3, april().post("1000", 3, "100000"))),
                control("rows", Optional.of(5L), Optional.empty(), Optional.empty(), Optional.empty()),
                control("debits", Optional.empty(), pounds(1), Optional.empty(), Optional.empty()),
                control("credits", Optional.empty(), Optional.empty(), pounds(-1), Optional.empty()),
                control("total", Optional.empty(), Optional.empty(), Optional.empty(), pounds(1)));
    }

    @Test
    void a_good_position_passes_every_check() {
        List<CheckResult> results = Checks.run(good());

        assertThat(results).allMatch(CheckResult::passed);
        assertThat(results)
                .extracting(CheckResult::code)
                .containsAll(faults().map(Fault::noticedBy).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void exactly_the_check_that_guards_it_fails_where(Fault fault) {
        List<CheckResult> results = Checks.run(fault.position());

        assertThat(results)
                .filteredOn(result -> !result.passed())
                .extracting(CheckResult::code)
                .isNotEmpty()
                .containsOnly(fault.noticedBy());
    }

    @Test
    void the_order_of_the_results_is_that_of_the_checks_sheet() {
        List<String> codes =
                Checks.run(good()).stream().map(CheckResult::code).distinct().toList();

        assertThat(codes)
                .containsSubsequence(
                        "LEDGER_ROWS",
                        "LEDGER_DEBITS",
                        "LEDGER_CREDITS",
                        "LEDGER_SET_ASIDE",
                        "LEDGER_CODED",
                        "CONTROL_TOTAL",
                        "ITEMS_CAST",
                        "TOTALS_CAST",
                        "VARIANCES_CAST",
                        "BUDGET_APPROVED",
                        "VIREMENT_NETS",
                        "PERIODS_COMPLETE",
                        "FORECASTS_GIVEN",
                        "KEY_VARIANCE_EXPLAINED",
                        "ROUNDED_LINES_FOOT");
    }

    @Test
    void a_check_with_nothing_to_judge_says_nothing() {
        MonitoringPosition plain =
                new TestInputs().line("Transport", "1000", 1_200).at(12, ledger().postMonthly("1000", 1, 12, "100"));

        assertThat(Checks.run(plain))
                .extracting(CheckResult::code)
                .doesNotContain(
                        "CONTROL_TOTAL",
                        "BUDGET_APPROVED",
                        "VIREMENT_NETS",
                        "FORECASTS_GIVEN",
                        "KEY_VARIANCE_EXPLAINED");
    }

    @Test
    void a_run_has_failed_where_a_failure_matters_at_least_so_much() {
        List<CheckResult> results = Checks.run(inputs().at(3, april().post("1000", 3, "100000")));

        assertThat(Checks.failed(results, Severity.INFO)).isTrue();
        assertThat(Checks.failed(results, Severity.WARNING)).isTrue();
        assertThat(Checks.failed(results, Severity.ERROR)).isFalse();
    }

    private static MonitoringPosition good() {
        return inputs().at(3, months());
    }

    /** Two items at period 3, one of them with a variance that is explained. */
    private static TestInputs inputs() {
        return new TestInputs()
                .unit(Unit.POUNDS)
                .line("Transport", "1000", 1_200_000)
                .line("Placements", "2000", 600_000)
                .exclude("8000", "", "Recharges")
                .approved(1_800_000)
                .virement("V1", 2, Optional.of("Transport"), -1_000)
                .virement("V1", 2, Optional.empty(), 1_000)
                .forecast("Transport", 3, "1199000")
                .adjustedForecast("Placements", 3, "890000", "10000", "A placement agreed since")
                .comment("Placements", 3, "More children came into care.")
                .control(new ControlTotal(
                        "General ledger",
                        Optional.of(period(1)),
                        Optional.of(3L),
                        pounds(160_000),
                        pounds(-10_000),
                        pounds(150_000),
                        TestInputs.row("Controls", 2)));
    }

    private static TestLedger april() {
        return ledger().post("1000", 1, "100000").post("2000", 1, "60000").post("2000", 1, "-10000");
    }

    private static TestLedger months() {
        return april().postMonthly("1000", 2, 3, "100000")
                .postMonthly("2000", 2, 3, "50000")
                .post("8000", 2, "777")
                .skip("A total");
    }

    private static Optional<Money> pounds(long pounds) {
        return Optional.of(Money.ofPounds(pounds));
    }

    private static Fault fault(String name, String noticedBy, MonitoringPosition position) {
        return new Fault(name, noticedBy, position);
    }

    private static Fault inInputs(String name, String noticedBy, UnaryOperator<TestInputs> change) {
        return fault(name, noticedBy, change.apply(inputs()).at(3, months()));
    }

    private static Fault inLedger(String name, String noticedBy, UnaryOperator<TestLedger> change) {
        return fault(name, noticedBy, inputs().at(3, change.apply(months())));
    }

    private static Fault control(
            String what, Optional<Long> rows, Optional<Money> debits, Optional<Money> credits, Optional<Money> total) {
        ControlTotal control = new ControlTotal(
                "Trial balance", Optional.empty(), rows, debits, credits, total, TestInputs.row("Controls", 3));
        return inInputs(
                "the control total of " + what + " is another", "CONTROL_TOTAL", inputs -> inputs.control(control));
    }
}
