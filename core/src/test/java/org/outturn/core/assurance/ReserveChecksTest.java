package org.outturn.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.debt.DebtBands;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.ScheduleSettings;
import org.outturn.core.performance.RatingBands;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.testing.TestInputs;

/** The general reserve's minimum, and which releases belong to the position reported. */
class ReserveChecksTest {

    @ParameterizedTest(name = "a minimum of {0}: {1}")
    @CsvSource({"499, true", "500, true", "501, false"})
    void the_general_reserve_holds_its_minimum(long minimum, boolean passed) {
        CheckResult result = result(general(Optional.of("budget MANAGEMENT"), minimum), "GENERAL_RESERVE_MINIMUM");

        assertThat(result.passed()).isEqualTo(passed);
        assertThat(result.message())
                .isEqualTo("budget MANAGEMENT holds £500.00 against a minimum of £%d.00.".formatted(minimum));
        assertThat(result.difference()).isEqualTo(Money.ofPounds(500 - minimum).toString());
    }

    @Test
    void a_minimum_without_a_name_is_of_the_general_reserve() {
        CheckResult result = result(general(Optional.empty(), 1), "GENERAL_RESERVE_MINIMUM");

        assertThat(result.passed()).isFalse();
        assertThat(result.message()).isEqualTo("General reserve holds £0.00 against a minimum of £1.00.");
    }

    @ParameterizedTest(name = "released for {0}")
    @CsvSource({"High needs", "transport"})
    void a_release_for_an_item_of_another_fund_changes_that_fund_s_position_only(String item) {
        MonitoringPosition position = reserve()
                .item("High needs", TestInputs.SCHOOLS)
                .reserve(ReserveMovementKind.USE, 1, 5, Optional.of(item), true)
                .at(1, ledger().post("1", 1, "1"));

        assertThat(result(position, "RESERVES_TIE").passed()).isTrue();
    }

    private static TestInputs reserve() {
        return new TestInputs()
                .line("Transport", "1", 100)
                .reserve(ReserveMovementKind.CONTRIBUTION, 1, 500, Optional.empty(), false);
    }

    private static MonitoringPosition general(Optional<String> name, long minimum) {
        return reserve()
                .schedules(new ScheduleSettings(
                        Optional.empty(),
                        name,
                        Optional.of(Money.ofPounds(minimum)),
                        DebtBands.STANDARD,
                        false,
                        RatingBands.STANDARD,
                        List.of()))
                .at(1, ledger().post("1", 1, "1"));
    }

    private static CheckResult result(MonitoringPosition position, String code) {
        return Checks.run(position).stream()
                .filter(result -> result.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
