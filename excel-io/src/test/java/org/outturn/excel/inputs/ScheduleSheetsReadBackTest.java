package org.outturn.excel.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.drivers.Driver;
import org.outturn.core.drivers.Support;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ScheduleInputs;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.MeasureValue;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.performance.Rating;
import org.outturn.core.provenance.Finding;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsKind;
import org.outturn.core.savings.SavingsStatus;

class ScheduleSheetsReadBackTest {

    private static final AccountingPeriod P6 = new AccountingPeriod(6);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final LocalDate DAY = LocalDate.of(2020, 10, 9);
    private static final Optional<String> CARE_HOMES = Optional.of("Care homes");

    @TempDir
    private Path folder;

    private static WrittenInputs with(InputSheet sheet, Object... cells) {
        return new WrittenInputs().row(sheet, cells);
    }

    private ScheduleInputs schedules(WrittenInputs typed) throws IOException {
        return typed.inputs(folder).schedules();
    }

    @Test
    void nothing_typed_is_nothing_read() throws IOException {
        assertThat(schedules(new WrittenInputs())).isEqualTo(ScheduleInputs.NONE);
    }

    @Test
    void savings() throws IOException {
        WrittenInputs typed = with(
                        ScheduleSheets.SAVINGS,
                        "S1",
                        "Share a manager",
                        "Care homes",
                        "Current",
                        Money.ofPounds(40_000),
                        Money.ofPounds(10_000),
                        "One-off",
                        Money.ofPounds(15_000),
                        Money.ofPounds(20_000),
                        Money.ofPounds(5_000),
                        "Cost avoidance",
                        "At risk",
                        "The post is not vacant yet.",
                        "Expected in June.")
                .row(ScheduleSheets.SAVINGS, null, null, null, "Brought forward", Money.ofPounds(9_000));

        assertThat(schedules(typed).savings())
                .containsExactly(
                        new SavingsInitiative(
                                "S1",
                                "Share a manager",
                                CARE_HOMES,
                                false,
                                Money.ofPounds(40_000),
                                Money.ofPounds(10_000),
                                Recurrence.ONE_OFF,
                                Optional.of(Money.ofPounds(15_000)),
                                Money.ofPounds(20_000),
                                Money.ofPounds(5_000),
                                SavingsKind.COST_AVOIDANCE,
                                Optional.of(SavingsStatus.AT_RISK),
                                "The post is not vacant yet.",
                                "Expected in June.",
                                WrittenInputs.cell(ScheduleSheets.SAVINGS, "E5")),
                        new SavingsInitiative(
                                "",
                                "",
                                Optional.empty(),
                                true,
                                Money.ofPounds(9_000),
                                Money.ZERO,
                                Recurrence.ONGOING,
                                Optional.empty(),
                                Money.ZERO,
                                Money.ZERO,
                                SavingsKind.CASHABLE,
                                Optional.empty(),
                                "",
                                "",
                                WrittenInputs.cell(ScheduleSheets.SAVINGS, "E6")));
    }

    @Test
    void growth() throws IOException {
        WrittenInputs typed = with(
                        ScheduleSheets.GROWTH,
                        "4.7.1",
                        "Care homes",
                        "More residents",
                        Money.ofPounds(300_000),
                        Money.ofPounds(20_000),
                        "No",
                        "Partly spent",
                        "Two homes opened late.")
                .row(ScheduleSheets.GROWTH, null, null, "Wages");

        assertThat(schedules(typed).growth())
                .containsExactly(
                        new GrowthItem(
                                "4.7.1",
                                CARE_HOMES,
                                "More residents",
                                Money.ofPounds(300_000),
                                Money.ofPounds(20_000),
                                false,
                                "Partly spent",
                                "Two homes opened late.",
                                WrittenInputs.cell(ScheduleSheets.GROWTH, "C5")),
                        new GrowthItem(
                                "",
                                Optional.empty(),
                                "Wages",
                                Money.ZERO,
                                Money.ZERO,
                                true,
                                "",
                                "",
                                WrittenInputs.cell(ScheduleSheets.GROWTH, "C6")));
    }

    @Test
    void funding() throws IOException {
        WrittenInputs typed = with(
                ScheduleSheets.FUNDING,
                "Winter grant",
                "Care homes",
                "Care homes",
                Money.ofPounds(100),
                Money.ofPounds(20),
                Money.ofPounds(3),
                Money.ofPounds(-50),
                Money.ofPounds(73));

        assertThat(schedules(typed).funding())
                .containsExactly(new FundedPressure(
                        "Winter grant",
                        "Care homes",
                        CARE_HOMES,
                        Money.ofPounds(100),
                        Money.ofPounds(20),
                        Money.ofPounds(3),
                        Money.ofPounds(-50),
                        Money.ofPounds(73),
                        WrittenInputs.cell(ScheduleSheets.FUNDING, "B5")));
    }

    @Test
    void drivers() throws IOException {
        WrittenInputs typed = with(
                        ScheduleSheets.DRIVERS,
                        "Care homes",
                        SIX,
                        "More residents",
                        Money.ofPounds(260_000),
                        "Ongoing",
                        null,
                        BigDecimal.valueOf(100),
                        new BigDecimal("110.5"),
                        Money.ofPounds(24_000),
                        Money.of("24072.40"))
                .row(
                        ScheduleSheets.DRIVERS,
                        "Care homes",
                        SIX,
                        "Winter grant",
                        Money.ofPounds(-50_000),
                        "One-off",
                        "Grant");

        assertThat(schedules(typed).drivers())
                .containsExactly(
                        new Driver(
                                "Care homes",
                                P6,
                                "More residents",
                                Money.ofPounds(260_000),
                                Optional.of(Recurrence.ONGOING),
                                Optional.empty(),
                                Optional.of(new VolumeBridge(
                                        BigDecimal.valueOf(100),
                                        new BigDecimal("110.5"),
                                        Money.ofPounds(24_000),
                                        Money.of("24072.40"))),
                                WrittenInputs.cell(ScheduleSheets.DRIVERS, "D5")),
                        new Driver(
                                "Care homes",
                                P6,
                                "Winter grant",
                                Money.ofPounds(-50_000),
                                Optional.of(Recurrence.ONE_OFF),
                                Optional.of(Support.GRANT),
                                Optional.empty(),
                                WrittenInputs.cell(ScheduleSheets.DRIVERS, "D6")));
    }

    @Test
    void adjustments() throws IOException {
        WrittenInputs typed =
                with(ScheduleSheets.ADJUSTMENTS, "Care homes", SIX, "Accrual", "PO1", Money.of("184250.05"), DAY);

        assertThat(schedules(typed).adjustments())
                .containsExactly(new Adjustment(
                        "Care homes",
                        P6,
                        Adjustment.Kind.ACCRUAL,
                        "PO1",
                        Money.of("184250.05"),
                        Optional.of(DAY),
                        WrittenInputs.cell(ScheduleSheets.ADJUSTMENTS, "E5")));
    }

    @Test
    void debt_by_invoice_and_by_band() throws IOException {
        WrittenInputs typed = with(
                        ScheduleSheets.DEBT, "0017", "Day care", DAY, DAY.plusDays(30), null, null, Money.of("412.50"))
                .row(
                        ScheduleSheets.DEBT,
                        null,
                        null,
                        null,
                        null,
                        "over 4 years",
                        BigDecimal.valueOf(-1),
                        Money.ofPounds(9));

        assertThat(schedules(typed).debt())
                .containsExactly(
                        new DebtEntry.Invoice(
                                "0017",
                                "Day care",
                                DAY,
                                Optional.of(DAY.plusDays(30)),
                                Money.of("412.50"),
                                WrittenInputs.cell(ScheduleSheets.DEBT, "G5")),
                        new DebtEntry.BandBalance(
                                "Over 4 Years", -1, Money.ofPounds(9), WrittenInputs.cell(ScheduleSheets.DEBT, "G6")));
    }

    @Test
    void write_offs() throws IOException {
        WrittenInputs typed = with(ScheduleSheets.WRITE_OFFS, DAY, Money.of("640.20"), "Cabinet");

        assertThat(schedules(typed).writeOffs())
                .containsExactly(new WriteOff(
                        DAY, Money.of("640.20"), "Cabinet", WrittenInputs.cell(ScheduleSheets.WRITE_OFFS, "B5")));
    }

    @Test
    void measures_with_the_years_they_are_given_for() throws IOException {
        String waits = "Days waited";
        BigDecimal target = BigDecimal.valueOf(28);
        BigDecimal tolerance = new BigDecimal("0.5");
        BigDecimal value = new BigDecimal("29.4");
        WrittenInputs typed = with(ScheduleSheets.MEASURES, waits, "Lower", null, null, "2019/2020", value, DAY)
                .row(ScheduleSheets.MEASURES, "Visits", "Higher", null, null, "2020/2021", BigDecimal.ZERO)
                .row(ScheduleSheets.MEASURES, waits, "Lower", target, tolerance, "2020/2021");

        assertThat(schedules(typed).measures())
                .containsExactly(
                        new PerformanceMeasure(
                                waits,
                                false,
                                Optional.of(target),
                                Optional.of(tolerance),
                                List.of(
                                        new MeasureValue("2019/2020", Optional.of(value), Optional.of(DAY)),
                                        new MeasureValue("2020/2021", Optional.empty(), Optional.empty()))),
                        new PerformanceMeasure(
                                "Visits",
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new MeasureValue(
                                        "2020/2021", Optional.of(BigDecimal.ZERO), Optional.empty()))));
    }

    @Test
    void deliverables() throws IOException {
        WrittenInputs typed =
                with(ScheduleSheets.DELIVERABLES, "Open two homes", SIX, "No data or target", "One is open.");

        assertThat(schedules(typed).deliverables())
                .containsExactly(new Deliverable(
                        "Open two homes",
                        P6,
                        Rating.NO_DATA,
                        "One is open.",
                        WrittenInputs.cell(ScheduleSheets.DELIVERABLES, "A5")));
    }

    @Test
    void what_a_schedule_leaves_out_is_found_row_by_row() throws IOException {
        WrittenInputs typed = with(ScheduleSheets.DEBT, "0017")
                .row(ScheduleSheets.WRITE_OFFS, null, Money.ofPounds(1))
                .row(ScheduleSheets.SAVINGS, "S1", "Share a manager", null, "Next year", Money.ofPounds(1))
                .row(ScheduleSheets.DRIVERS, "Care homes", SIX, "More", Money.ofPounds(1), null, null, BigDecimal.TEN);

        assertThat(typed.readBack(folder).findings())
                .extracting(Finding::code, finding -> finding.place().position().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("INPUT_BLANK", "C5"),
                        tuple("INPUT_BLANK", "G5"),
                        tuple("INPUT_BLANK", "A5"),
                        tuple("INPUT_CHOICE", "D5"),
                        tuple("DRIVER_BRIDGE", "G5"));
    }
}
