package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestInputs.row;
import static org.outturn.core.testing.TestLedger.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.debt.DebtBands;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.drivers.Driver;
import org.outturn.core.ledger.CodePattern;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.outturn.Adjustment.Kind;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GrossFigures;
import org.outturn.core.performance.RatingBands;
import org.outturn.core.testing.TestInputs;

class SchedulesTest {

    @ParameterizedTest(name = "at period {0} spending to date is {1} over")
    @CsvSource({"5, 0", "6, 95", "7, 0"})
    void accruals_and_prepayments_count_at_their_own_period_only_and_commitments_never(int period, long over) {
        TestInputs inputs = transport()
                .schedules(adjustments(
                        adjustment(Kind.ACCRUAL, 6, 100),
                        adjustment(Kind.PREPAYMENT, 6, 5),
                        adjustment(Kind.COMMITMENT, 6, 7_000)));

        Figures figures = inputs.at(period, ledger().postMonthly("1000", 1, 12, "100"))
                .statement()
                .total()
                .figures();

        assertThat(figures.toDate(Money.ZERO).amount()).isEqualTo(Money.ofPounds(over));
        assertThat(figures.actual()).isEqualTo(Money.ofPounds(100L * period));
    }

    @Test
    void expenditure_and_income_are_told_apart_by_subjective_and_add_to_the_actual() {
        TestInputs inputs = transport()
                .schedules(adjustments(adjustment(Kind.COMMITMENT, 6, 40), adjustment(Kind.ACCRUAL, 6, 3)))
                .schedules(incomeIn("9*"));

        GrossFigures gross = inputs.at(
                        6,
                        ledger().post("1000", 1, "500")
                                .post("1000", 2, "-20")
                                .post(new Coding("1000", "9300"), 2, Money.ofPounds(-80)))
                .schedules()
                .grossOf("TRANSPORT");

        assertThat(gross)
                .isEqualTo(new GrossFigures(
                        Money.ofPounds(480), Money.ofPounds(-80), Money.ofPounds(3), Money.ofPounds(40)));
        assertThat(gross.net()).isEqualTo(Money.ofPounds(400));
    }

    @Test
    void an_item_without_postings_has_nothing_to_split() {
        MonitoringPosition position = transport().at(1, ledger().post("1000", 1, "1"));

        assertThat(position.schedules().grossOf("Placements")).isEqualTo(GrossFigures.NONE);
    }

    @Test
    void drivers_are_those_of_the_period_and_of_the_fund_reported() {
        TestInputs inputs = transport()
                .item("High needs", TestInputs.SCHOOLS)
                .schedules(
                        drivers(driver("Transport", 6, 70), driver("Transport", 5, 8), driver("High needs", 6, 900)));

        MonitoringPosition position = inputs.at(6, ledger().post("1000", 1, "1"));

        assertThat(position.schedules().drivers().drivers())
                .extracting(Driver::amount)
                .containsExactly(Money.ofPounds(70));
    }

    @Test
    void debt_written_off_is_that_of_the_year_up_to_the_reporting_date() {
        TestInputs inputs = transport().schedules(writeOffs("2020-03-31", "2020-04-01", "2020-09-30", "2020-10-01"));

        MonitoringPosition position = inputs.at(6, ledger().post("1000", 1, "1"));

        assertThat(position.schedules().debt().writtenOff()).isEqualTo(Money.ofPounds(2));
    }

    private static TestInputs transport() {
        return new TestInputs().line("Transport", "1000", 1_200);
    }

    private static Adjustment adjustment(Kind kind, int period, long pounds) {
        return new Adjustment(
                "transport",
                period(period),
                kind,
                "A1",
                Money.ofPounds(pounds),
                Optional.empty(),
                row("Adjustments", 2));
    }

    private static Driver driver(String item, int period, long pounds) {
        return new Driver(
                item,
                period(period),
                "Cause",
                Money.ofPounds(pounds),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row("Drivers", 2));
    }

    private static ScheduleSettings incomeIn(String subjectives) {
        return new ScheduleSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DebtBands.STANDARD,
                false,
                RatingBands.STANDARD,
                List.of(CodePattern.of(subjectives)));
    }

    private static ScheduleInputs adjustments(Adjustment... adjustments) {
        return schedules(List.of(), List.of(), List.of(adjustments));
    }

    private static ScheduleInputs drivers(Driver... drivers) {
        return schedules(List.of(drivers), List.of(), List.of());
    }

    private static ScheduleInputs writeOffs(String... dates) {
        List<WriteOff> writeOffs = List.of(dates).stream()
                .map(date -> new WriteOff(LocalDate.parse(date), Money.ofPounds(1), "Cabinet", row("Write-offs", 2)))
                .toList();
        return schedules(List.of(), writeOffs, List.of());
    }

    private static ScheduleInputs schedules(
            List<Driver> drivers, List<WriteOff> writeOffs, List<Adjustment> adjustments) {
        return new ScheduleInputs(
                List.of(), List.of(), List.of(), drivers, List.of(), writeOffs, List.of(), List.of(), adjustments);
    }
}
