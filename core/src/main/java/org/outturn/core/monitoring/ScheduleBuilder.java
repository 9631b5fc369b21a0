package org.outturn.core.monitoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.drivers.Driver;
import org.outturn.core.drivers.DriverAnalysis;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.growth.GrowthRegister;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.GrossFigures;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Stage;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.savings.SavingsPosition;

/** Works out the schedules of one report. */
final class ScheduleBuilder {

    private static final int MONTHS_IN_QUARTER = 3;

    private final MonitoringInputs inputs;
    private final AccountingPeriod period;

    ScheduleBuilder(MonitoringInputs inputs, AccountingPeriod period) {
        this.inputs = inputs;
        this.period = period;
    }

    Schedules build(OutturnStatement statement, CodedLedger ledger) {
        ScheduleInputs typed = inputs.schedules();
        ScheduleSettings settings = inputs.settings().schedules();
        ReservesStatement reserves = ReservesStatement.of(inputs.reserves(), settings.reservesSince(), period);
        return new Schedules(
                new SavingsPosition(typed.savings()),
                reserves,
                new FundingStatement(typed.funding()),
                new GrowthRegister(typed.growth()),
                new DriverAnalysis(statement.total().variance().amount(), drivers(statement)),
                debt(),
                PerformanceReport.of(typed.measures(), typed.deliverables(), settings.ratingBands(), period),
                gross(ledger),
                new ForecastReporter(inputs, period).report(statement, ledger, reserves));
    }

    /** The drivers of this report, of items of the fund that its total is of. */
    private List<Driver> drivers(OutturnStatement statement) {
        Map<String, Fund> funds = statement.items().stream()
                .map(BudgetItem::item)
                .collect(Collectors.toMap(item -> ReportItem.key(item.name()), ReportItem::fund));
        Fund reported = statement.total().fund();
        return inputs.schedules().drivers().stream()
                .filter(driver -> isForThisReport(driver.period()))
                .filter(driver -> reported.equals(funds.get(ReportItem.key(driver.item()))))
                .toList();
    }

    /** What was written for period 12 serves the closing periods too. */
    boolean isForThisReport(AccountingPeriod written) {
        boolean bothClose = Stage.at(written).isYearEnd() && Stage.at(period).isYearEnd();
        return written.equals(period) || (bothClose && !written.isAfter(period));
    }

    private DebtStatement debt() {
        ScheduleSettings settings = inputs.settings().schedules();
        LocalDate reportedAt = inputs.settings().year().endOf(period);
        int month = Math.min(period.number(), AccountingPeriod.MONTHS);
        int quarter = (month + MONTHS_IN_QUARTER - 1) / MONTHS_IN_QUARTER;
        return DebtStatement.of(
                inputs.schedules().debt(),
                settings.debtBands(),
                settings.debtFromDueDate(),
                reportedAt,
                quarter,
                writtenOff(reportedAt),
                inputs.settings().unit());
    }

    private Money writtenOff(LocalDate reportedAt) {
        return inputs.schedules().writeOffs().stream()
                .filter(written -> inputs.settings().year().contains(written.date()))
                .filter(written -> !written.date().isAfter(reportedAt))
                .map(WriteOff::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private Map<String, GrossFigures> gross(CodedLedger ledger) {
        Map<String, GrossFigures> gross = new LinkedHashMap<>();
        for (ItemBalance balance : ledger.balances()) {
            gross.merge(ReportItem.key(balance.item()), grossOf(balance), GrossFigures::plus);
        }
        for (Adjustment adjustment : inputs.schedules().adjustments()) {
            if (adjustment.period().equals(period)) {
                gross.merge(ReportItem.key(adjustment.item()), grossOf(adjustment), GrossFigures::plus);
            }
        }
        return gross;
    }

    private GrossFigures grossOf(ItemBalance balance) {
        boolean income = inputs.settings().schedules().isIncome(balance.coding().subjective());
        Money amount = balance.toDate();
        return new GrossFigures(income ? Money.ZERO : amount, income ? amount : Money.ZERO, Money.ZERO, Money.ZERO);
    }

    private static GrossFigures grossOf(Adjustment adjustment) {
        Money commitments = adjustment.kind() == Adjustment.Kind.COMMITMENT ? adjustment.amount() : Money.ZERO;
        return new GrossFigures(Money.ZERO, Money.ZERO, adjustment.effect(), commitments);
    }

    /** What the ledger does not show yet of an item at the end of the period. */
    Money accrualsOf(String item) {
        return inputs.schedules().adjustments().stream()
                .filter(adjustment -> adjustment.period().equals(period))
                .filter(adjustment -> ReportItem.key(adjustment.item()).equals(ReportItem.key(item)))
                .map(Adjustment::effect)
                .reduce(Money.ZERO, Money::plus);
    }
}
