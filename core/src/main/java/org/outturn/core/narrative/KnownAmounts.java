package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.drivers.Driver;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsPosition;

/** Every amount that stands in a table of the report or in a driver: what commentary may name. */
final class KnownAmounts {

    private final MonitoringPosition position;
    private final List<Money> amounts = new ArrayList<>();

    private KnownAmounts(MonitoringPosition position) {
        this.position = position;
    }

    static KnownAmounts of(MonitoringPosition position) {
        KnownAmounts known = new KnownAmounts(position);
        position.statement()
                .items()
                .forEach(item -> known.add(item.figures(), item.variance().amount()));
        position.statement().funds().forEach(known::add);
        position.statement().groups().forEach(known::add);
        known.amounts.add(position.reserves().released());
        known.amounts.add(position.reserves().after().amount());
        known.addSchedules(position.schedules());
        return known;
    }

    private void add(GroupTotal total) {
        add(total.figures(), total.variance().amount());
    }

    private void add(Figures figures, Money variance) {
        amounts.addAll(List.of(
                figures.originalBudget(),
                figures.controllableBudget(),
                figures.budgetToDate(),
                figures.actual(),
                figures.forecast(),
                variance));
    }

    private void addSchedules(Schedules schedules) {
        addSavings(schedules.savings());
        for (EarmarkedReserve reserve : schedules.reserves().reserves()) {
            amounts.addAll(List.of(
                    reserve.opening(),
                    reserve.contributions(),
                    reserve.uses(),
                    reserve.transfers(),
                    reserve.closing()));
        }
        for (FundedPressure line : schedules.funding().pressures()) {
            amounts.addAll(List.of(
                    line.additionalCosts(),
                    line.savingsSlippage(),
                    line.lossOfIncome(),
                    line.offsettingIncome(),
                    line.applied()));
        }
        for (GrowthItem line : schedules.growth().items()) {
            amounts.addAll(List.of(line.ongoing(), line.oneOff(), line.total()));
        }
        schedules.drivers().drivers().forEach(driver -> amounts.add(driver.amount()));
        schedules.debt().bands().forEach(band -> amounts.add(band.amount()));
        amounts.add(schedules.debt().total());
        amounts.add(schedules.debt().writtenOff());
    }

    private void addSavings(SavingsPosition savings) {
        amounts.addAll(List.of(
                savings.target(),
                savings.broughtForward(),
                savings.currentYear(),
                savings.identified(),
                savings.unidentified(),
                savings.achieved(),
                savings.againstTarget()));
        for (SavingsInitiative line : savings.initiatives()) {
            amounts.addAll(List.of(line.reduction(), line.achieved(), line.againstTarget()));
        }
    }

    boolean contain(WrittenAmount written) {
        return amounts.stream().anyMatch(written::isSizeOf);
    }

    /** The amounts of one item: its figures and its drivers. */
    List<Money> ofItem(BudgetItem item) {
        List<Money> own = new ArrayList<>(List.of(
                item.variance().amount(),
                item.figures().controllableBudget(),
                item.figures().actual(),
                item.figures().forecast()));
        position.schedules().drivers().drivers().stream()
                .filter(driver -> ReportItem.key(driver.item()).equals(ReportItem.key(item.name())))
                .map(Driver::amount)
                .forEach(own::add);
        return own;
    }
}
