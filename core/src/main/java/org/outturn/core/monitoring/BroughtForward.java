package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.ForecastInputs;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.savings.SavingsInitiative;

/**
 * What one year's workbook gives to the next: the recurring budget, the closing reserves as opening
 * balances, and the savings not delivered as brought forward. Commentary, forecasts and one-off
 * budget stay behind.
 *
 * @param budget one line for each that has a recurring budget; movements that stay in the base are in it
 * @param reserves an opening balance for each reserve that is not empty
 * @param savings a line for each initiative whose target is not met for good, its target being what is left
 * @param forecasting what items spent this year and in years before, to forecast from
 */
public record BroughtForward(
        FinancialYear year,
        List<BudgetLine> budget,
        List<ReserveMovement> reserves,
        List<SavingsInitiative> savings,
        ForecastInputs forecasting) {

    public BroughtForward {
        budget = List.copyOf(budget);
        reserves = List.copyOf(reserves);
        savings = List.copyOf(savings);
    }

    /**
     * The year after, worked out from everything typed into this year's workbook.
     *
     * @param outturn the position that the workbook's report holds, to forecast from; empty where it holds none
     */
    public static BroughtForward after(MonitoringInputs inputs, Optional<MonitoringPosition> outturn) {
        FinancialYear year = inputs.settings().year();
        return new BroughtForward(
                new FinancialYear(year.startYear() + 1, year.firstMonth()),
                budget(inputs),
                reserves(inputs),
                inputs.schedules().savings().stream()
                        .filter(line -> left(line).isPositive())
                        .map(BroughtForward::broughtForward)
                        .toList(),
                outturn.map(NextYear::from).orElse(inputs.schedules().forecasting()));
    }

    /** An item's line takes the movements that stay; an item without one, its budget given by codings, gets one. */
    private static List<BudgetLine> budget(MonitoringInputs inputs) {
        Map<String, BudgetMovement> unplaced = new LinkedHashMap<>();
        Map<String, Money> moved = new LinkedHashMap<>();
        for (BudgetMovement movement : inputs.movements()) {
            if (movement.item().isPresent() && movement.recurrence() == Recurrence.ONGOING) {
                String key = ReportItem.key(movement.item().get());
                moved.merge(key, movement.amount(), Money::plus);
                unplaced.putIfAbsent(key, movement);
            }
        }
        List<BudgetLine> lines = new ArrayList<>();
        for (BudgetLine line : inputs.budget()) {
            Money added = Optional.ofNullable(unplaced.remove(ReportItem.key(line.target())))
                    .map(movement -> moved.get(ReportItem.key(line.target())))
                    .orElse(Money.ZERO);
            lines.add(recurring(line, line.original().minus(line.oneOff()).plus(added)));
        }
        unplaced.forEach((key, movement) -> lines.add(new BudgetLine(
                movement.item().orElseThrow(), moved.get(key), Money.ZERO, Optional.empty(), movement.source())));
        return lines;
    }

    private static BudgetLine recurring(BudgetLine line, Money amount) {
        return new BudgetLine(line.target(), amount, Money.ZERO, line.profile(), line.source());
    }

    private static List<ReserveMovement> reserves(MonitoringInputs inputs) {
        Map<String, List<ReserveMovement>> byReserve = new LinkedHashMap<>();
        for (ReserveMovement movement : inputs.reserves()) {
            byReserve
                    .computeIfAbsent(ReportItem.key(movement.reserve()), key -> new ArrayList<>())
                    .add(movement);
        }
        return byReserve.values().stream()
                .map(BroughtForward::opening)
                .filter(opening -> !opening.amount().isZero())
                .toList();
    }

    private static ReserveMovement opening(List<ReserveMovement> movements) {
        ReserveMovement first = movements.get(0);
        String purpose = movements.stream()
                .map(ReserveMovement::purpose)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        Money closing = new EarmarkedReserve(
                        first.reserve(),
                        purpose,
                        movements,
                        Optional.empty(),
                        new AccountingPeriod(AccountingPeriod.LAST))
                .closing();
        return new ReserveMovement(
                first.reserve(),
                purpose,
                Optional.empty(),
                ReserveMovementKind.OPENING,
                closing,
                Optional.empty(),
                false,
                "",
                first.source());
    }

    private static Money left(SavingsInitiative line) {
        return line.reduction().minus(line.recurringAchieved());
    }

    private static SavingsInitiative broughtForward(SavingsInitiative line) {
        return new SavingsInitiative(
                line.reference(),
                line.name(),
                line.item(),
                true,
                left(line),
                Money.ZERO,
                Recurrence.ONGOING,
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                line.kind(),
                Optional.empty(),
                "",
                line.note(),
                line.source());
    }
}
