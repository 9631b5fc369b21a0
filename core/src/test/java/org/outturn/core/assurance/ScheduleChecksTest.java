package org.outturn.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.Adjustment.Kind;
import org.outturn.core.performance.MeasureValue;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.savings.SavingsStatus;
import org.outturn.core.testing.BrokenPositions;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;
import org.outturn.core.testing.TestSchedules;

/** The checks that tie the schedules together: one thing is broken at a time, and one check fails. */
class ScheduleChecksTest {

    private static final String COVID = "Covid costs";

    /** A way to break a position, and the check that must notice. */
    private record Fault(String name, String noticedBy, MonitoringPosition position) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                typed(
                        "slippage is funded that nobody suffered",
                        "SLIPPAGE_FUNDED",
                        more -> more.pressure("Routes", "Transport", 0, 3_000, 0, 3_000)),
                typed(
                        "slippage is suffered that is not funded",
                        "SLIPPAGE_FUNDED",
                        more -> more.saving("Depots", "Transport", 4_000, 0)),
                typed(
                        "a missed saving has no reason",
                        "SAVINGS_REASONS",
                        more -> more.saving("Fleet", "Transport", 10, 0, 10, " ", Optional.empty())
                                .pressure("Fleet", "Transport", 0, 10, 0, 10)),
                typed(
                        "a shortfall has neither slipped nor failed",
                        "SAVINGS_SHORTFALL",
                        more -> more.saving("Fleet", "Transport", 10, 0, 0, "Delayed", Optional.empty())),
                typed(
                        "a met saving has slipped",
                        "SAVINGS_SHORTFALL",
                        more -> more.saving("Fleet", "Transport", 10, 10, 5, "", Optional.empty())
                                .pressure("Fleet", "Transport", 0, 5, 0, 5)),
                status("delivered", SavingsStatus.DELIVERED, 9),
                status("partly delivered", SavingsStatus.PARTLY_DELIVERED, 10),
                status("partly delivered, and none of it", SavingsStatus.PARTLY_DELIVERED, 0),
                status("undeliverable", SavingsStatus.UNDELIVERABLE, 10),
                inInputs(
                        "a reserve is overdrawn",
                        "RESERVE_OVERDRAWN",
                        inputs -> inputs.reserve(ReserveMovementKind.USE, 12, 500_001, Optional.empty(), false)),
                inInputs(
                        "a transfer is said to be below the line",
                        "RESERVES_TIE",
                        inputs -> inputs.belowTheLine(ReserveMovementKind.TRANSFER, 12, 5)),
                typed(
                        "a pressure is funded beyond its size",
                        "FUNDING_WITHIN_PRESSURE",
                        more -> more.pressure("Fuel", "Transport", 7, 0, 0, 8)),
                typed(
                        "a grant item's row is doubled",
                        "GRANT_ITEM",
                        more -> more.pressure(COVID + " - cleaning", COVID, 30_000, 0, 0, 30_000)),
                typed("drivers miss the variance", "DRIVERS_ADD_UP", more -> more.driver("Transport", "Wages", 1)),
                typed(
                        "volume and price miss their driver",
                        "DRIVER_BRIDGE",
                        more -> more.bridged("Transport", "Nothing", 0, journeys(43))),
                typed(
                        "an accrual is entered twice",
                        "ADJUSTMENT_TWICE",
                        more -> more.adjustment(Kind.ACCRUAL, "transport", "po1 ", 10)),
                typed(
                        "an order is accrued and committed",
                        "ADJUSTMENT_TWICE",
                        more -> more.adjustment(Kind.COMMITMENT, "Transport", "PO1", 10)),
                typed(
                        "a measure has no value",
                        "MEASURE_CURRENT",
                        more -> more.measure(measure(Optional.empty(), LocalDate.of(2021, 3, 31)))),
                typed(
                        "a measure is carried forward",
                        "MEASURE_CURRENT",
                        more -> more.measure(measure(Optional.of(BigDecimal.TEN), LocalDate.of(2020, 3, 31)))),
                inInputs(
                        "commentary says the wrong way",
                        "COMMENTARY_DIRECTION",
                        inputs -> inputs.comment("Transport", 12, "The underspend is due to fuel.")),
                inInputs(
                        "commentary has a sign beside a word",
                        "COMMENTARY_SIGN_AND_WORD",
                        inputs -> inputs.comment("Transport", 12, "Use of £-0.020m of reserves.")),
                inInputs(
                        "commentary names an unknown amount",
                        "COMMENTARY_UNKNOWN_AMOUNT",
                        inputs -> inputs.comment("Transport", 12, "Fuel rose by £0.777m.")),
                inInputs(
                        "commentary is of last year",
                        "COMMENTARY_STALE_YEAR",
                        inputs -> inputs.comment("Transport", 12, "Fuel in 2019-20 was dear.")),
                typed(
                        "a growth item is entered twice",
                        "ENTERED_TWICE",
                        more -> more.growth("Transport", 8_000, 0).growth("Transport", 8_000, 0)),
                typed("a debt band is entered twice", "ENTERED_TWICE", more -> more.debt("0 - 30 Days", 4, 1)),
                typed(
                        "a debt band of an earlier quarter is missing",
                        "DEBT_COMPLETE",
                        more -> more.debt("0 - 30 Days", 3, 1)),
                typed(
                        "more growth is one-off than the budget",
                        "GROWTH_IN_ORIGINAL",
                        more -> more.growth("Transport", 0, 1)),
                typed(
                        "a saving is negative",
                        "AMOUNT_SIGN",
                        more -> more.saving("Fleet", "Transport", -10, -10, 0, "", Optional.empty())),
                typed("a cost is negative", "AMOUNT_SIGN", more -> more.pressure("Fuel", "Transport", -10, 0, 10, 0)),
                inInputs(
                        "a contribution is negative",
                        "RESERVE_SIGN",
                        inputs -> inputs.reserve(ReserveMovementKind.CONTRIBUTION, 3, -5, Optional.empty(), false)),
                typed(
                        "a measure has no target",
                        "MEASURE_TARGET",
                        more -> more.measure(new PerformanceMeasure(
                                "Untargeted",
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new MeasureValue("2020-21", Optional.of(BigDecimal.TEN), Optional.empty()))))),
                fault("a share is a tenth off", "SHARES_FOOT", BrokenPositions.withDebtShareOff(good())),
                fault("a release is in no reserve", "RESERVES_TIE", BrokenPositions.withReleaseOff(good())));
    }

    @Test
    void a_good_position_passes_every_check() {
        List<CheckResult> results = Checks.run(good());

        assertThat(results).filteredOn(result -> !result.passed()).isEmpty();
        assertThat(results)
                .extracting(CheckResult::code)
                .containsAll(faults().map(Fault::noticedBy)
                        .filter(code -> !code.startsWith("COMMENTARY"))
                        .toList());
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

    private static MonitoringPosition good() {
        return inputs(new TestSchedules()).at(12, postings());
    }

    /** An item that overspends for two reasons, with something in every schedule, and one that a grant pays for. */
    private static TestInputs inputs(TestSchedules more) {
        return new TestInputs()
                .unit(Unit.POUNDS)
                .line("Transport", "1000", 1_200_000)
                .line(COVID, "2000", 0)
                .movement("GR1", 1, Optional.of(COVID), MovementKind.GRANT, Recurrence.ONE_OFF, 30_000)
                .comment("Transport", 12, "The overspend is due to fuel, which took £100,000.")
                .reserve(ReserveMovementKind.CONTRIBUTION, 1, 500_000, Optional.empty(), false)
                .belowTheLine(ReserveMovementKind.USE, 12, 20_000)
                .belowTheLine(ReserveMovementKind.CONTRIBUTION, 12, 5_000)
                .schedules(more.saving("Routes", "Transport", 5_000, 0)
                        .saving("Passes", "transport ", 6_000, 6_000, 0, "", Optional.of(SavingsStatus.DELIVERED))
                        .unidentified(7_000)
                        .pressure("Transport", "Transport", 0, 5_000, 0, 5_000)
                        .pressure(COVID + " - masks", COVID, 10_000, 0, 0, 10_000)
                        .pressure(COVID + " - screens", COVID, 20_000, 0, 0, 20_000)
                        .driver("Transport", "Fuel", 100_000)
                        .bridged("Transport", "Journeys", 20_000, journeys(42))
                        .debt("0 - 30 Days", 4, 1)
                        .debt("1 - 2 Years", 4, 1)
                        .debt("Over 4 Years", 4, 1)
                        .debt("31 - 365 Days", 4, 0)
                        .debt("2 - 3 Years", 4, 0)
                        .debt("3 - 4 Years", 4, 0)
                        .growth("Transport", 8_000, 0)
                        .measure(measure(Optional.of(BigDecimal.TEN), LocalDate.of(2021, 3, 31)))
                        .adjustment(Kind.ACCRUAL, "Transport", "PO1", 10)
                        .adjustment(Kind.ACCRUAL, COVID, "PO1", 10)
                        .adjustment(Kind.ACCRUAL, COVID, " ", 10)
                        .adjustment(Kind.COMMITMENT, COVID, " ", 10)
                        .build());
    }

    private static TestLedger postings() {
        return ledger().postMonthly("1000", 1, 12, "110000").post("2000", 12, "30000");
    }

    /** Journeys at 10,000 each, of which 40 were budgeted. */
    private static VolumeBridge journeys(long made) {
        return new VolumeBridge(
                BigDecimal.valueOf(40), BigDecimal.valueOf(made), Money.ofPounds(10_000), Money.ofPounds(10_000));
    }

    private static PerformanceMeasure measure(Optional<BigDecimal> value, LocalDate asAt) {
        return new PerformanceMeasure(
                "Buses on time",
                true,
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                List.of(new MeasureValue("2020-21", value, Optional.of(asAt))));
    }

    private static Fault fault(String name, String noticedBy, MonitoringPosition position) {
        return new Fault(name, noticedBy, position);
    }

    private static Fault typed(String name, String noticedBy, UnaryOperator<TestSchedules> change) {
        return fault(name, noticedBy, inputs(change.apply(new TestSchedules())).at(12, postings()));
    }

    private static Fault status(String name, SavingsStatus stated, long achieved) {
        return typed(
                "a saving of ten is " + name + " with " + achieved,
                "SAVINGS_STATUS",
                more -> more.saving("Fleet", "Transport", 10, achieved, 10 - achieved, "Delayed", Optional.of(stated))
                        .pressure("Fleet", "Transport", 0, 10 - achieved, 0, 10 - achieved));
    }

    private static Fault inInputs(String name, String noticedBy, UnaryOperator<TestInputs> change) {
        return fault(name, noticedBy, change.apply(inputs(new TestSchedules())).at(12, postings()));
    }
}
