package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.outturn.Stage;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

class BudgetMonitorTest {

    private static final TestInputs TRANSPORT = new TestInputs().line("Transport", "1000", 1_200);

    @ParameterizedTest(name = "period {0}: {1}")
    @CsvSource({"1, 100.00", "6, 600.00", "12, 1200.00", "13, 1207.00", "14, 1210.00", "16, 1210.00"})
    void figures_are_cumulative_and_period_12_leaves_closing_adjustments_out(int period, String actual) {
        TestLedger year = ledger().postMonthly("1000", 1, 12, "100.00")
                .post("1000", 13, "7.00")
                .post("1000", 14, "3.00");

        MonitoringPosition position = TRANSPORT.at(period, year);

        assertThat(position.statement().total().figures().actual()).isEqualTo(Money.of(actual));
    }

    @Test
    void without_a_period_every_period_supplied_counts() {
        TestLedger year = ledger().postMonthly("1000", 1, 12, "100.00").post("1000", 13, "7.00");

        MonitoringPosition position = everything(TRANSPORT, year);

        assertThat(position.period()).isEqualTo(period(13));
        assertThat(position.statement().total().figures().actual()).isEqualTo(Money.of("1207.00"));
    }

    @Test
    void the_period_of_settings_counts_where_the_run_names_none() {
        TestInputs inputs = new TestInputs().line("Transport", "1000", 1_200).periodNow(2);

        MonitoringPosition position = everything(inputs, ledger().postMonthly("1000", 1, 12, "100.00"));

        assertThat(position.period()).isEqualTo(period(2));
        assertThat(position.stage()).isEqualTo(Stage.TO_DATE);
    }

    @Test
    void the_period_of_the_run_goes_before_that_of_settings() {
        TestInputs inputs = new TestInputs().line("Transport", "1000", 1_200).periodNow(2);

        MonitoringPosition position = inputs.at(12, ledger().postMonthly("1000", 1, 12, "100.00"));

        assertThat(position.period()).isEqualTo(period(12));
        assertThat(position.stage()).isEqualTo(Stage.OUTTURN);
    }

    @Test
    void a_ledger_without_postings_is_refused_with_its_name() {
        LedgerExtract empty = TestLedger.named("p9.xlsx").skip("A total").extract();

        Reading<MonitoringPosition> reading =
                BudgetMonitor.monitor(TRANSPORT.build(), List.of(empty), MonitoringRequest.everything());

        assertThat(codes(reading)).containsExactly("LEDGER_NO_POSTINGS");
        assertThat(reading.findings().get(0))
                .asString()
                .startsWith("p9.xlsx: no row below the headings could be used as a posting.");
    }

    @Test
    void a_ledger_without_postings_is_refused_even_where_the_period_is_given() {
        LedgerExtract empty = TestLedger.named("p9.xlsx").skip("A total").extract();

        Reading<MonitoringPosition> reading =
                BudgetMonitor.monitor(TRANSPORT.build(), List.of(empty), MonitoringRequest.upTo(period(12)));

        assertThat(codes(reading)).containsExactly("LEDGER_NO_POSTINGS");
    }

    @Test
    void no_ledger_at_all_is_refused_with_the_name_of_the_workbook() {
        Reading<MonitoringPosition> reading =
                BudgetMonitor.monitor(TRANSPORT.build(), List.of(), MonitoringRequest.everything());

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.findings().get(0).place()).isEqualTo(TestInputs.WORKBOOK);
    }

    @Test
    void at_year_end_the_outturn_is_reported_whatever_was_forecast() {
        TestInputs inputs = new TestInputs().line("Transport", "1000", 1_200).forecast("Transport", 12, "5000");

        BudgetItem item = only(inputs.at(12, ledger().post("1000", 12, "1300.00")));

        assertThat(item.forecast().basis()).isEqualTo(Basis.OUTTURN);
        assertThat(item.variance().amount()).isEqualTo(Money.ofPounds(100));
    }

    @Test
    void before_year_end_the_latest_forecast_up_to_the_period_is_reported_with_finances_adjustment() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 1_200)
                .forecast("Transport", 6, "1500", "-50.50")
                .forecast("transport ", 3, "9000")
                .forecast("Transport", 7, "8000");

        BudgetItem item = only(inputs.at(6, ledger().post("1000", 6, "700.00")));

        assertThat(item.forecast().basis()).isEqualTo(Basis.HOLDER);
        assertThat(item.figures().forecast()).isEqualTo(Money.of("1449.50"));
        assertThat(item.variance().amount()).isEqualTo(Money.of("249.50"));
        assertThat(item.varianceToDate().amount()).isEqualTo(Money.of("100.00"));
    }

    @Test
    void a_model_stands_for_a_forecast_that_nobody_gave() {
        BudgetItem item = only(TRANSPORT.at(6, ledger().post("1000", 6, "700.00")));

        assertThat(item.forecast().basis()).isEqualTo(Basis.MODEL);
        assertThat(item.forecast().method()).contains(ForecastMethod.REMAINING_PROFILE);
        assertThat(item.variance().amount()).isEqualTo(Money.ofPounds(100));
        assertThat(item.varianceToDate().amount()).isEqualTo(Money.ofPounds(100));
    }

    @Test
    void the_annual_budget_stands_where_there_is_too_little_to_forecast_from() {
        BudgetItem item = only(TRANSPORT.at(2, ledger().post("1000", 2, "700.00")));

        assertThat(item.forecast().basis()).isEqualTo(Basis.ANNUAL_BUDGET);
        assertThat(item.forecast().basisInWords()).isEqualTo("Annual budget: too little history");
        assertThat(item.variance().amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void postings_not_yet_coded_are_inside_the_total_and_shown_last() {
        TestInputs inputs = new TestInputs()
                .item("High needs", TestInputs.SCHOOLS)
                .line("Transport", "1000", 1_200)
                .code("3000", "", "High needs");

        MonitoringPosition position =
                inputs.at(6, ledger().post("1000", 6, "700.00").post("7777", 6, "45.00"));

        assertThat(position.statement().items())
                .extracting(BudgetItem::name)
                .containsExactly("High needs", "Transport", "Not yet coded");
        assertThat(position.notYetCoded()).contains(Money.ofPounds(45));
        assertThat(position.statement().total().name()).isEqualTo("General Fund");
        assertThat(position.statement().total().figures().actual()).isEqualTo(Money.ofPounds(745));
        assertThat(position.statement().total().variance().amount()).isEqualTo(Money.ofPounds(145));
    }

    @Test
    void there_is_no_line_for_them_where_everything_is_coded() {
        MonitoringPosition position = TRANSPORT.at(6, ledger().post("1000", 6, "700.00"));

        assertThat(position.notYetCoded()).isEmpty();
        assertThat(position.statement().items()).hasSize(1);
    }

    @Test
    void an_item_that_takes_the_name_of_that_line_never_counts_a_posting_twice() {
        TestInputs inputs = new TestInputs().line("Transport", "1000", 1_200).item("Not yet coded");
        LedgerExtract extract =
                ledger().post("1000", 6, "700.00").post("7777", 6, "45.00").extract();

        Reading<MonitoringPosition> reading =
                BudgetMonitor.monitor(inputs.build(), List.of(extract), MonitoringRequest.everything());

        assertThat(reading.value().map(BudgetMonitorTest::actual).orElse(Money.ofPounds(745)))
                .isEqualTo(Money.ofPounds(745));
    }

    @Test
    void items_are_in_report_order() {
        TestInputs inputs =
                new TestInputs().item("Zebra crossings").item("Adoption").code("*", "", "Adoption");

        MonitoringPosition position = inputs.at(1, ledger().post("1", 1, "1.00"));

        assertThat(position.statement().items())
                .extracting(BudgetItem::name)
                .containsExactly("Zebra crossings", "Adoption");
    }

    private static MonitoringPosition everything(TestInputs inputs, TestLedger ledger) {
        return BudgetMonitor.monitor(inputs.build(), List.of(ledger.extract()), MonitoringRequest.everything())
                .get();
    }

    private static BudgetItem only(MonitoringPosition position) {
        assertThat(position.statement().items()).hasSize(1);
        return position.statement().items().get(0);
    }

    private static Money actual(MonitoringPosition position) {
        return Money.sum(position.statement().items().stream()
                .map(item -> item.figures().actual())
                .toList());
    }

    private static List<String> codes(Reading<MonitoringPosition> reading) {
        Optional<MonitoringPosition> value = reading.value();
        assertThat(value).isEmpty();
        return reading.findings().stream().map(Finding::code).toList();
    }
}
