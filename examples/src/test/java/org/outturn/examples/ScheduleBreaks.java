package org.outturn.examples;

import static org.outturn.examples.Breaks.negated;
import static org.outturn.examples.Breaks.plus;
import static org.outturn.examples.Rows.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.performance.MeasureValue;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.savings.SavingsStatus;

/** Ways to break the schedules: savings, reserves, funding, growth, drivers, debt, measures and commentary. */
final class ScheduleBreaks {

    private ScheduleBreaks() {}

    static Stream<Break> ofMoney() {
        return Stream.of(
                Break.of(
                        "a saving is asked for a thousand more",
                        "SAVINGS_REASONS SAVINGS_SHORTFALL SAVINGS_STATUS",
                        row("savings", "Donut Centre").with("reduction", plus(1_000))),
                Break.of(
                        "a saving is dropped that a grant pays for",
                        "SAVINGS_REASONS SLIPPAGE_FUNDED",
                        row("savings", "Step Down").dropped()),
                Break.of(
                        "a saving is entered twice",
                        "ENTERED_TWICE",
                        row("savings", "Donut Centre").doubled()),
                Break.of(
                        "a saving belongs to another item",
                        "SLIPPAGE_FUNDED",
                        row("savings", "Step Down").saying("item", Optional.of("Redundancy"))),
                Break.of(
                        "a saving belongs to an unknown item",
                        "SAVINGS_UNKNOWN_ITEM",
                        row("savings", "Step Down").saying("item", Optional.of("Disability"))),
                Break.of(
                        "a saving's slippage is a thousand less",
                        "SAVINGS_SHORTFALL SLIPPAGE_FUNDED",
                        row("savings", "Step Down").with("slipped", plus(-1_000))),
                Break.of(
                        "a saving's sign is turned round",
                        "AMOUNT_SIGN SAVINGS_REASONS SAVINGS_SHORTFALL SAVINGS_STATUS",
                        row("savings", "Donut Centre").with("achieved", negated())),
                Break.of(
                        "a missed saving is called delivered",
                        "SAVINGS_STATUS",
                        row("savings", "Step Down").saying("stated", Optional.of(SavingsStatus.DELIVERED))),
                Break.of(
                        "a saving that was met is called at risk",
                        "SAVINGS_STATUS",
                        row("savings", "Donut Centre").saying("stated", Optional.of(SavingsStatus.AT_RISK))),
                Break.of(
                        "a missed saving has lost its reason",
                        "SAVINGS_REASONS",
                        row("savings", "Step Down").saying("reason", "")),
                Break.of(
                        "a use of a reserve has a sign",
                        "RESERVE_SIGN",
                        row("reserves", "amount=54000.00").with("amount", negated())),
                Break.of(
                        "a use of a reserve is ten times too large",
                        "RESERVE_OVERDRAWN",
                        row("reserves", "amount=528000.00").saying("amount", Money.ofPounds(5_280_000))),
                Break.of(
                        "an opening balance is dropped",
                        "RESERVE_OVERDRAWN",
                        row("reserves", "amount=1420000.00").dropped()),
                Break.of(
                        "a reserve movement is entered twice",
                        "ENTERED_TWICE",
                        row("reserves", "amount=85000.00").doubled()),
                Break.of(
                        "a use is of a reserve that does not exist",
                        "RESERVE_OVERDRAWN",
                        row("reserves", "amount=85000.00").saying("reserve", "ICT Improvement")),
                Break.of(
                        "a release is called a transfer",
                        "RESERVES_TIE",
                        row("reserves", "amount=54000.00").saying("kind", ReserveMovementKind.TRANSFER)),
                Break.of(
                        "nobody released a reserve",
                        "MOVEMENT_AUTHORITY",
                        row("reserves", "amount=54000.00").saying("authority", "")),
                Break.of(
                        "slippage is funded a thousand less",
                        "FUNDING_WITHIN_PRESSURE SLIPPAGE_FUNDED",
                        row("funding", "title=Home to School").with("savingsSlippage", plus(-1_000))),
                Break.of(
                        "a grant pays a thousand more than the pressure",
                        "FUNDING_WITHIN_PRESSURE",
                        row("funding", "title=Home to School").with("applied", plus(1_000))),
                Break.of(
                        "a funding row is dropped",
                        "SLIPPAGE_FUNDED",
                        row("funding", "title=Home to School").dropped()),
                Break.of(
                        "a funding row is entered twice",
                        "ENTERED_TWICE SLIPPAGE_FUNDED",
                        row("funding", "title=Home to School").doubled()),
                Break.of(
                        "a funding row belongs to another item",
                        "SLIPPAGE_FUNDED",
                        row("funding", "title=Home to School").saying("item", Optional.of("Redundancy"))),
                Break.of(
                        "offsetting income has lost its sign",
                        "AMOUNT_SIGN",
                        row("funding", "costs – Home to School").with("offsettingIncome", negated())),
                Break.of(
                        "a cost of the grant's own item is a thousand more",
                        "GRANT_ITEM",
                        row("funding", "costs – other").with("additionalCosts", plus(1_000))),
                Break.of(
                        "a row of the grant's own item is dropped",
                        "GRANT_ITEM",
                        row("funding", "costs – other").dropped()),
                Break.of(
                        "growth is entered twice",
                        "ENTERED_TWICE GROWTH_IN_ORIGINAL",
                        row("growth", "title=Care Leavers").doubled()),
                Break.of(
                        "growth is one-off beyond the budget",
                        "GROWTH_IN_ORIGINAL",
                        row("growth", "title=Care Leavers").with("oneOff", plus(1_000))),
                Break.of(
                        "growth belongs to no item",
                        "GROWTH_ITEM",
                        row("growth", "title=Care Leavers").saying("item", Optional.empty())),
                Break.of(
                        "growth belongs to an unknown item",
                        "GROWTH_UNKNOWN_ITEM",
                        row("growth", "title=Care Leavers").saying("item", Optional.of("Care Leavers"))));
    }

    static Stream<Break> ofWords() {
        return Stream.of(
                Break.of(
                        "a driver is a thousand more",
                        "DRIVERS_ADD_UP",
                        row("drivers", "cause=Court fees").with("amount", plus(1_000))),
                Break.of(
                        "a driver has its sign turned round",
                        "DRIVERS_ADD_UP",
                        row("drivers", "cause=Court fees").with("amount", negated())),
                Break.of(
                        "a driver is dropped",
                        "DRIVERS_ADD_UP",
                        row("drivers", "cause=Court fees").dropped()),
                Break.of(
                        "a driver is entered twice",
                        "DRIVERS_ADD_UP ENTERED_TWICE",
                        row("drivers", "cause=Court fees").doubled()),
                Break.of(
                        "a driver is of another period",
                        "DRIVERS_ADD_UP",
                        row("drivers", "cause=Court fees").saying("period", new AccountingPeriod(11))),
                Break.of(
                        "a driver belongs to another item",
                        "DRIVERS_ADD_UP",
                        row("drivers", "cause=Court fees").saying("item", "Redundancy")),
                Break.of(
                        "a volume is ten more",
                        "DRIVER_BRIDGE",
                        row("drivers", "budgetVolume=96")
                                .saying(
                                        "bridge",
                                        Optional.of(new VolumeBridge(
                                                BigDecimal.valueOf(96),
                                                BigDecimal.valueOf(123),
                                                Money.ofPounds(181_250),
                                                Money.ofPounds(200_000))))),
                Break.of(
                        "a debt band has its sign turned round",
                        "AMOUNT_SIGN",
                        row("debt", "2 - 3 Years, quarter=4").with("balance", negated())),
                Break.of(
                        "a debt band is dropped",
                        "DEBT_COMPLETE",
                        row("debt", "2 - 3 Years, quarter=4").dropped()),
                Break.of(
                        "a debt band is entered twice",
                        "ENTERED_TWICE",
                        row("debt", "2 - 3 Years, quarter=4").doubled()),
                Break.of(
                        "a debt band is of another quarter",
                        "DEBT_COMPLETE",
                        row("debt", "2 - 3 Years, quarter=4").saying("quarter", 2)),
                Break.of(
                        "a measure has lost its value",
                        "MEASURE_CURRENT",
                        row("measures", "primary schools")
                                .with("history", (List<MeasureValue> history) -> history.subList(0, 2))),
                Break.of(
                        "a measure was not measured this year",
                        "MEASURE_CURRENT",
                        row("measures", "primary schools")
                                .saying(
                                        "history",
                                        List.of(new MeasureValue(
                                                "2020/2021",
                                                Optional.of(new BigDecimal("81.2")),
                                                Optional.of(LocalDate.of(2020, 3, 31)))))),
                Break.of(
                        "a measure has lost its target",
                        "MEASURE_TARGET",
                        row("measures", "primary schools").saying("target", Optional.empty())),
                Break.of(
                        "a deliverable is entered twice",
                        "ENTERED_TWICE",
                        row("deliverables", "Pause").doubled()),
                Break.at(
                        6,
                        "an accrual is entered twice",
                        "ADJUSTMENT_TWICE",
                        row("adjustments", "PO20417").doubled()),
                Break.at(
                        6,
                        "an order is accrued and committed",
                        "ADJUSTMENT_TWICE",
                        row("adjustments", "PO20417")
                                        .doubled()
                                        .andThen(row("adjustments", "PO20417")
                                                .saying("kind", Adjustment.Kind.COMMITMENT))::apply),
                Break.of(
                        "commentary is dropped",
                        "KEY_VARIANCE_EXPLAINED",
                        row("commentary", "item=Pensions").dropped()),
                Break.of(
                        "commentary is entered twice",
                        "ENTERED_TWICE",
                        row("commentary", "item=Pensions").doubled()),
                Break.of(
                        "commentary is of another period",
                        "KEY_VARIANCE_EXPLAINED",
                        row("commentary", "item=Pensions").saying("period", new AccountingPeriod(11))),
                Break.of(
                        "commentary belongs to another item",
                        "COMMENTARY_BELOW_THRESHOLD KEY_VARIANCE_EXPLAINED",
                        row("commentary", "item=Pensions").saying("item", "Redundancy")),
                Break.of(
                        "commentary belongs to an unknown item",
                        "COMMENTARY_UNKNOWN_ITEM",
                        row("commentary", "item=Pensions").saying("item", "Pensions")),
                says(
                        "the wrong direction",
                        "COMMENTARY_DIRECTION",
                        "The underspend is due to obligations of the early 1990s."),
                says("the wrong direction beside the amount", "COMMENTARY_DIRECTION", "Pensions, underspend £0.321m"),
                says(
                        "a sign beside a word",
                        "COMMENTARY_SIGN_AND_WORD",
                        "An overspend of £-0.321m on obligations of the early 1990s."),
                says("an amount that stands nowhere", "COMMENTARY_UNKNOWN_AMOUNT", "Early retirements cost £0.777m."),
                says(
                        "last year",
                        "COMMENTARY_STALE_YEAR",
                        "The overspend in 2019-20 comes from obligations of the early 1990s."));
    }

    private static Break says(String what, String noticedBy, String text) {
        return Break.of(
                "commentary says " + what,
                noticedBy,
                row("commentary", "item=Pensions").saying("text", text));
    }
}
