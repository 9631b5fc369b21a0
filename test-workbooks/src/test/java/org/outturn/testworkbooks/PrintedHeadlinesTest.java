package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.core.drivers.Driver;
import org.outturn.core.drivers.Support;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.savings.SavingsPosition;

class PrintedHeadlinesTest {

    private static MonitoringPosition position;

    @BeforeAll
    static void monitor() throws IOException {
        position = CommittedExample.position(MonitoringRequest.everything());
    }

    @Test
    void every_figure_of_the_reports_text_is_as_the_council_printed_it() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(outturn());
        rows.addAll(savings(position.schedules().savings()));
        rows.addAll(schedules(position.schedules()));

        assertThat(rows).containsExactlyElementsOf(PrintedTable.rows("headlines.csv"));
    }

    private static List<List<String>> outturn() {
        GroupTotal total = position.statement().total();
        return List.of(
                row("net_controllable_budget_m", total.figures().controllableBudget()),
                row("overspend_before_reserves_m", total.variance().amount()),
                row(
                        "use_of_earmarked_reserves_m",
                        position.reserves().released().negated()),
                row("overspend_after_reserves_m", position.reserves().after().amount()),
                row("one_off_income_dedicated_schools_grant_m", dedicatedSchoolsGrant()));
    }

    private static Money dedicatedSchoolsGrant() {
        return Money.sum(position.schedules().drivers().drivers().stream()
                .filter(driver -> driver.cause().startsWith("Dedicated Schools Grant"))
                .map(driver -> driver.amount().negated())
                .toList());
    }

    private static List<List<String>> savings(SavingsPosition savings) {
        return List.of(
                row("savings_target_current_year_m", savings.currentYear()),
                row("savings_brought_forward_m", savings.broughtForward()),
                row("savings_target_total_m", savings.target()),
                row("savings_identified_m", savings.identified()),
                row("savings_unidentified_m", savings.unidentified()),
                row("savings_achieved_m", savings.achieved()));
    }

    private static List<List<String>> schedules(Schedules schedules) {
        return List.of(
                row("covid_funding_total_m", schedules.funding().total(FundedPressure::applied)),
                row("earmarked_reserves_total_m", schedules.reserves().closing()),
                row("debt_total_m", schedules.debt().total()),
                row("debt_written_off_m", schedules.debt().writtenOff()));
    }

    private static List<String> row(String figure, Money amount) {
        return List.of(figure, PrintedTable.millions(amount));
    }

    /** A figure that the report never states: 3.388 with 0.204, 1.390 and 1.500 of support taken out. */
    @Test
    void without_its_support_the_overspend_is_almost_twice_what_the_report_ends_on() {
        assertThat(position.schedules().drivers().varianceWithoutSupport()).isEqualTo(Money.ofPounds(6_482_000));
    }

    @Test
    void the_support_named_is_the_grants_that_the_report_names() {
        assertThat(position.schedules().drivers().drivers())
                .filteredOn(driver -> driver.support().isPresent())
                .allMatch(driver -> driver.support().orElseThrow() == Support.GRANT)
                .extracting(Driver::amount)
                .containsExactlyInAnyOrder(Money.ofPounds(-1_500_000), Money.ofPounds(-1_390_000));
    }
}
