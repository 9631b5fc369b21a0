package org.outturn.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.ledger.TrialBalances;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.monitoring.ControlTotal;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

/** What a check says, as a person reads it on the Checks sheet. */
class CheckMessagesTest {

    private static final TestInputs TRANSPORT =
            new TestInputs().line("Transport", "1000", 300_000).exclude("8000", "", "Recharges");

    @Test
    void a_file_says_what_became_of_each_of_its_rows() {
        TestLedger file = ledger().post("1000", 1, "1500")
                .post("8000", 1, "20")
                .post("7777", 1, "-3")
                .setAside("No period.", Optional.of(Money.ofPounds(4)))
                .skip("A total");

        assertThat(result(TRANSPORT.at(1, file), "LEDGER_ROWS").message())
                .isEqualTo("5 rows read: 1 used, 1 excluded, 1 not yet coded, 1 set aside, 1 skipped.");
        assertThat(result(TRANSPORT.at(1, file), "LEDGER_DEBITS").message())
                .isEqualTo("Debits £1,524.00 and credits -£3.00 make £1,521.00.");
    }

    @Test
    void a_control_total_says_what_should_be_and_what_is() {
        MonitoringRequest request = new MonitoringRequest(
                Optional.of(period(1)),
                Optional.empty(),
                List.of(ControlTotal.expected(Optional.of(1L), Optional.of(Money.of("1500.01")))));

        MonitoringPosition position = BudgetMonitor.monitor(
                        TRANSPORT.build(),
                        List.of(ledger().post("1000", 1, "1500").extract()),
                        request)
                .get();

        assertThat(Checks.run(position))
                .filteredOn(result -> result.code().equals("CONTROL_TOTAL"))
                .extracting(CheckResult::passed, CheckResult::message)
                .containsExactly(
                        tuple(true, "Expected by this run: rows agree."),
                        tuple(
                                false,
                                "Expected by this run: total should be £1,500.01 and is £1,500.00 in the ledger read."));
    }

    @Test
    void a_control_total_counts_rows_that_were_set_aside() {
        TestInputs inputs = new TestInputs().line("Transport", "1000", 100).control(total(Optional.empty(), 14));
        TestLedger file = ledger().post("1000", 1, "10").setAside("No period.", Optional.of(Money.ofPounds(4)));

        assertThat(result(inputs.at(1, file), "CONTROL_TOTAL").passed()).isTrue();
    }

    @Test
    void a_control_total_of_a_later_period_waits_for_it() {
        TestInputs inputs = new TestInputs().line("Transport", "1000", 100).control(total(Optional.of(2), 999));
        TestLedger file = ledger().post("1000", 1, "10").post("1000", 2, "5");

        assertThat(Checks.run(inputs.at(1, file))).extracting(CheckResult::code).doesNotContain("CONTROL_TOTAL");
        assertThat(result(inputs.at(2, file), "CONTROL_TOTAL").difference()).isEqualTo("-994.00");
    }

    @Test
    void months_without_postings_are_named() {
        MonitoringPosition position = TRANSPORT.at(13, ledger().postMonthly("1000", 3, 11, "100"));

        CheckResult result = result(position, "PERIODS_COMPLETE");

        assertThat(result.message())
                .isEqualTo("No postings in period 1, 2, 12; give the ledger of the whole year to date.");
        assertThat(result.difference()).isEqualTo("-3");
    }

    @Test
    void the_months_before_a_trial_balance_are_in_it() {
        MonitoringPosition position = TRANSPORT.at(13, ledger().postMonthly("1000", 9, 12, "100"));
        CodedLedger balances = new CodedLedger(
                TrialBalances.asMovements(position.ledger().extracts()),
                position.ledger().lines());

        assertThat(position.ledger().periodsCovered()).containsExactly(9, 10, 11, 12);
        assertThat(balances.periodsCovered()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void items_without_a_forecast_are_named_and_postings_not_yet_coded_need_none() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 100)
                .line("Redundancy", "2000", 100)
                .line("Pensions", "3000", 100)
                .forecast("Transport", 6, "100")
                .forecast("Pensions", 5, "100");

        CheckResult result =
                result(inputs.at(6, ledger().post("1000", 1, "10").post("7777", 1, "10")), "FORECASTS_GIVEN");

        assertThat(result.message()).isEqualTo("No forecast of this period for: Redundancy; Pensions.");
        assertThat(result.expected()).isEqualTo("3");
        assertThat(result.actual()).isEqualTo("1");
    }

    @Test
    void a_key_variance_without_commentary_is_named_with_its_word_and_size() {
        MonitoringPosition position = TRANSPORT.at(12, ledger().post("1000", 12, "100000"));

        assertThat(result(position, "KEY_VARIANCE_EXPLAINED").message())
                .isEqualTo("Transport, underspend £0.200m: no commentary for period 12 on the Commentary sheet.");
    }

    @Test
    void a_virement_whose_legs_net_to_nothing_across_portfolios_passes_and_another_names_its_difference() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 100)
                .virement("V1", 1, Optional.of("Transport"), 50)
                .virement("V1", 1, Optional.empty(), -50)
                .virement("V2", 1, Optional.of("Transport"), 7);

        assertThat(Checks.run(inputs.at(1, ledger().post("1000", 1, "1"))))
                .filteredOn(result -> result.code().equals("VIREMENT_NETS"))
                .extracting(CheckResult::message, CheckResult::difference)
                .containsExactly(tuple("Legs of virement V1.", "0.00"), tuple("Legs of virement V2.", "7.00"));
    }

    @Test
    void a_control_total_that_is_out_by_signs_is_told_so() {
        MonitoringPosition turned =
                transport().control(total(Optional.empty(), -10)).at(1, ledger().post("1000", 1, "10"));
        MonitoringPosition countedPositive = transport()
                .control(total(Optional.empty(), 16))
                .at(1, ledger().post("1000", 1, "13").post("1000", 1, "-3"));
        MonitoringPosition lost = transport()
                .control(new ControlTotal(
                        "Trial balance",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Money.ofPounds(-3)),
                        Optional.of(Money.ofPounds(10)),
                        TestInputs.row("Controls", 2)))
                .at(1, ledger().post("1000", 1, "13").post("1000", 1, "3"));

        assertThat(messages(turned)).singleElement().asString().contains("; every sign is turned round:");
        assertThat(messages(countedPositive))
                .singleElement()
                .asString()
                .contains("; that is twice the credits of the ledger: the control counts credits as positive.");
        assertThat(messages(lost))
                .last()
                .asString()
                .contains("; that is twice the credits of the control: the ledger's credits have lost their signs.");
    }

    private static TestInputs transport() {
        return new TestInputs().line("Transport", "1000", 100);
    }

    private static List<String> messages(MonitoringPosition position) {
        return Checks.run(position).stream()
                .filter(result -> result.code().equals("CONTROL_TOTAL"))
                .map(CheckResult::message)
                .toList();
    }

    private static ControlTotal total(Optional<Integer> period, long pounds) {
        return new ControlTotal(
                "Trial balance",
                period.map(TestInputs::period),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Money.ofPounds(pounds)),
                TestInputs.row("Controls", 2));
    }

    private static CheckResult result(MonitoringPosition position, String code) {
        return Checks.run(position).stream()
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
