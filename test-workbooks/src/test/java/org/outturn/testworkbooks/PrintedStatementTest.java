package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.Checks;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.Rag;
import org.outturn.core.outturn.Variance;

class PrintedStatementTest {

    private static MonitoringPosition position;

    @BeforeAll
    static void monitor() throws IOException {
        position = CommittedExample.position(MonitoringRequest.everything());
    }

    @Test
    void all_thirteen_rows_are_as_the_council_printed_them() throws IOException {
        List<PrintedFigures.Line> lines = new ArrayList<>();
        for (BudgetItem item : position.statement().items()) {
            lines.add(line(item.name(), item.figures(), item.variance(), item.rag()));
        }
        GroupTotal total = position.statement().total();
        lines.add(line("Total", total.figures(), total.variance(), total.rag()));

        assertThat(lines)
                .hasSize(13)
                .containsExactlyElementsOf(CommittedExample.printed().lines());
    }

    private static PrintedFigures.Line line(String name, Figures figures, Variance variance, Rag rag) {
        return new PrintedFigures.Line(
                name,
                figures.controllableBudget(),
                figures.actual(),
                variance.amount(),
                variance.percentage().orElseThrow().toString(),
                rag.name());
    }

    @Test
    void the_position_after_reserves_is_as_the_council_printed_it() {
        assertThat(position.reserves().released()).isEqualTo(Money.ofPounds(204_000));
        assertThat(position.reserves().after().amount()).isEqualTo(Money.ofPounds(3_388_000));
    }

    /** Facts of the council's report, and nothing that we made up. */
    @Test
    void only_what_the_report_itself_gets_wrong_fails_a_check() {
        List<CheckResult> failed =
                Checks.run(position).stream().filter(result -> !result.passed()).toList();

        assertThat(failed)
                .extracting(CheckResult::code)
                .containsExactlyInAnyOrder(
                        "KEY_VARIANCE_EXPLAINED",
                        "COMMENTARY_BELOW_THRESHOLD",
                        "SAVINGS_REASONS",
                        "SLIPPAGE_FUNDED",
                        "SLIPPAGE_FUNDED",
                        "MEASURE_CURRENT",
                        "MEASURE_CURRENT");
        assertThat(failed)
                .extracting(CheckResult::message)
                .anyMatch(message -> message.startsWith("Business Services support"))
                .anyMatch(message -> message.contains("£631,000.00 of £1,135,000.00"));
    }

    @ParameterizedTest(name = "period {0}")
    @ValueSource(ints = {3, 6, 9, 11})
    void every_item_has_its_holders_forecast_in_the_periods_that_ask_for_one(int period) throws IOException {
        AccountingPeriod asked = new AccountingPeriod(period);

        MonitoringPosition then = CommittedExample.position(MonitoringRequest.upTo(asked));

        assertThat(then.statement().items())
                .extracting(item -> item.forecast().from().map(given -> given.period()))
                .containsOnly(Optional.of(asked));
    }
}
