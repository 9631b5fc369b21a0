package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.drivers.Driver;
import org.outturn.core.drivers.DriverAnalysis;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.growth.GrowthRegister;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ForecastLine;
import org.outturn.core.monitoring.ForecastReport;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GrossFigures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Variance;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsPosition;

/** Every amount that stands in a table of the report or in a driver: what commentary may name. */
final class KnownAmounts {

    private static final List<Function<FundedPressure, Money>> FUNDING_COLUMNS = List.of(
            FundedPressure::additionalCosts,
            FundedPressure::savingsSlippage,
            FundedPressure::lossOfIncome,
            FundedPressure::offsettingIncome,
            FundedPressure::pressure,
            FundedPressure::applied,
            FundedPressure::unfunded);

    private final MonitoringPosition position;
    private final List<Money> amounts = new ArrayList<>();

    private KnownAmounts(MonitoringPosition position) {
        this.position = position;
    }

    static KnownAmounts of(MonitoringPosition position) {
        KnownAmounts known = new KnownAmounts(position);
        for (BudgetItem item : position.statement().items()) {
            known.add(item.figures(), item.variance(), item.varianceToDate());
            item.budget().entries().forEach(entry -> known.add(entry.amount()));
        }
        position.statement().funds().forEach(known::add);
        position.statement().groups().forEach(known::add);
        known.add(
                position.reserves().released(),
                position.reserves().contributed(),
                position.reserves().after().amount());
        Schedules schedules = position.schedules();
        known.addSavings(schedules.savings());
        known.addReserves(schedules.reserves());
        known.addFunding(schedules.funding());
        known.addGrowth(schedules.growth());
        known.addDrivers(schedules.drivers());
        known.addDebt(schedules.debt());
        schedules.gross().values().forEach(known::add);
        known.addForecast(schedules.forecast());
        return known;
    }

    private void add(Money... known) {
        amounts.addAll(List.of(known));
    }

    private void add(GroupTotal total) {
        add(total.figures(), total.variance(), total.varianceToDate());
    }

    private void add(Figures figures, Variance headline, Variance toDate) {
        add(figures.originalBudget(), figures.controllableBudget(), figures.budgetToDate(), figures.budgetMovements());
        add(figures.actual(), figures.forecast(), figures.accruals(), headline.amount(), toDate.amount());
    }

    private void add(GrossFigures gross) {
        add(gross.expenditure(), gross.income(), gross.accruals(), gross.commitments());
    }

    private void addForecast(ForecastReport forecast) {
        add(forecast.modelled());
        forecast.range().ifPresent(this::add);
        for (ForecastLine line : forecast.lines()) {
            amounts.addAll(line.model().byMethod().values());
            line.range().ifPresent(this::add);
        }
    }

    private void add(ForecastRange range) {
        add(range.low(), range.high());
    }

    private void addSavings(SavingsPosition savings) {
        add(savings.target(), savings.broughtForward(), savings.currentYear(), savings.nextBroughtForward());
        add(savings.identified(), savings.unidentified(), savings.achieved());
        add(savings.againstTarget(), savings.againstIdentified());
        for (SavingsInitiative line : savings.initiatives()) {
            add(line.reduction(), line.achieved(), line.againstTarget(), line.slipped(), line.undeliverable());
            line.forecast().ifPresent(this::add);
        }
    }

    private void addReserves(ReservesStatement reserves) {
        add(reserves.closing());
        for (EarmarkedReserve reserve : reserves.reserves()) {
            add(reserve.opening(), reserve.contributions(), reserve.uses(), reserve.transfers(), reserve.closing());
            reserve.movements().forEach(movement -> add(movement.amount()));
        }
    }

    private void addFunding(FundingStatement funding) {
        for (Function<FundedPressure, Money> column : FUNDING_COLUMNS) {
            add(funding.total(column));
            funding.pressures().forEach(line -> add(column.apply(line)));
        }
    }

    private void addGrowth(GrowthRegister growth) {
        add(growth.ongoing(), growth.oneOff(), growth.total());
        growth.items().forEach(line -> add(line.ongoing(), line.oneOff(), line.total()));
    }

    private void addDrivers(DriverAnalysis drivers) {
        add(drivers.support(), drivers.varianceWithoutSupport());
        drivers.drivers().forEach(driver -> add(driver.amount()));
        drivers.drivers().forEach(driver -> driver.bridge().ifPresent(this::add));
    }

    private void add(VolumeBridge bridge) {
        add(bridge.budgetUnitCost(), bridge.currentUnitCost(), bridge.volumeEffect(), bridge.priceEffect());
    }

    private void addDebt(DebtStatement debt) {
        add(debt.total(), debt.writtenOff());
        debt.byQuarter().values().forEach(quarter -> amounts.addAll(quarter.values()));
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
        driversOf(item).stream().map(Driver::amount).forEach(own::add);
        return own;
    }

    List<Driver> driversOf(BudgetItem item) {
        return position.schedules().drivers().drivers().stream()
                .filter(driver -> ReportItem.key(driver.item()).equals(ReportItem.key(item.name())))
                .toList();
    }
}
