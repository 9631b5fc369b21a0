package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.budget.ControllableBudget;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.ForecastInputs;
import org.outturn.core.forecast.Forecaster;
import org.outturn.core.forecast.ItemForecast;
import org.outturn.core.forecast.ItemHistory;
import org.outturn.core.forecast.ItemHistory.HolderRecord;
import org.outturn.core.forecast.PriorYear;
import org.outturn.core.forecast.SpendingYear;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Stage;

/** Gathers what is known of each item, this year and before, and asks the models. */
final class ModelForecasts {

    private final MonitoringInputs inputs;
    private final AccountingPeriod period;
    private final Map<String, SortedMap<Integer, Money>> actuals;
    private final Map<String, ControllableBudget> budgets;
    private final Map<String, List<PriorYear>> before;
    private final Map<String, ItemForecast> byItem = new HashMap<>();

    private ModelForecasts(
            MonitoringInputs inputs,
            AccountingPeriod period,
            CodedLedger ledger,
            Map<String, ControllableBudget> budgets) {
        this.inputs = inputs;
        this.period = period;
        this.actuals = ledger.actualsByPeriod();
        this.budgets = budgets;
        this.before = forecasting().priorYears().stream()
                .filter(prior ->
                        prior.year().startYear() < inputs.settings().year().startYear())
                .collect(Collectors.groupingBy(prior -> ReportItem.key(prior.item())));
    }

    static ModelForecasts of(
            MonitoringInputs inputs,
            AccountingPeriod period,
            CodedLedger ledger,
            Map<String, ControllableBudget> budgets,
            List<ReportItem> reported) {
        ModelForecasts models = new ModelForecasts(inputs, period, ledger, budgets);
        List<ItemHistory> histories =
                reported.stream().map(item -> models.historyOf(item.name())).toList();
        Forecaster.forecast(histories, period, models.forecasting().settings())
                .forEach(forecast -> models.byItem.put(ReportItem.key(forecast.item()), forecast));
        return models;
    }

    ItemForecast of(String item) {
        return byItem.get(ReportItem.key(item));
    }

    private ForecastInputs forecasting() {
        return inputs.schedules().forecasting();
    }

    private ItemHistory historyOf(String item) {
        List<Money> profile = profileOf(item);
        return new ItemHistory(
                item,
                thisYear(item, profile),
                before.getOrDefault(ReportItem.key(item), List.of()).stream()
                        .map(prior -> before(prior, profile))
                        .toList(),
                new ScheduleBuilder(inputs, period).accrualsOf(item),
                adjustments(item, Adjustment.Kind.ONE_OFF),
                adjustments(item, Adjustment.Kind.COMMITMENT),
                holdersOf(item));
    }

    private static boolean isOf(String item, String named) {
        return ReportItem.key(item).equals(ReportItem.key(named));
    }

    private SpendingYear thisYear(String item, List<Money> profile) {
        SortedMap<Integer, Money> posted = actuals.getOrDefault(ReportItem.key(item), new TreeMap<>());
        int last = Math.min(period.number(), AccountingPeriod.MONTHS);
        List<Money> months = IntStream.rangeClosed(1, last)
                .mapToObj(month -> posted.getOrDefault(month, Money.ZERO))
                .toList();
        Money closing = Money.sum(posted.tailMap(AccountingPeriod.MONTHS + 1).values());
        return new SpendingYear(inputs.settings().year().label(), months, closing, profile);
    }

    private List<Money> profileOf(String item) {
        ControllableBudget budget = budgets.getOrDefault(ReportItem.key(item), new ControllableBudget(List.of()));
        return IntStream.rangeClosed(1, AccountingPeriod.MONTHS)
                .mapToObj(month -> budget.toDate(new AccountingPeriod(month)))
                .toList();
    }

    /** A year before is taken to have been budgeted over its months as this year is. */
    private static SpendingYear before(PriorYear prior, List<Money> profile) {
        Money whole = profile.get(profile.size() - 1);
        List<Money> budgeted = new ArrayList<>();
        prior.budget()
                .ifPresent(budget -> profile.forEach(upTo ->
                        budgeted.add(whole.isZero() ? Money.ZERO : budget.share(upTo.pounds(), whole.pounds()))));
        return new SpendingYear(prior.year().label(), prior.months(), prior.closing(), budgeted);
    }

    /** What was typed for this very period, as with accruals. */
    private Money adjustments(String item, Adjustment.Kind kind) {
        return inputs.schedules().adjustments().stream()
                .filter(adjustment -> adjustment.kind() == kind)
                .filter(adjustment -> adjustment.period().equals(period))
                .filter(adjustment -> isOf(item, adjustment.item()))
                .map(Adjustment::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Forecasts of years before; and those of this year, once its outturn is known. */
    private List<HolderRecord> holdersOf(String item) {
        Stream<HolderRecord> before = forecasting().priorForecasts().stream()
                .filter(given -> isOf(item, given.item()))
                .map(given ->
                        new HolderRecord(given.year().label(), given.period().number(), given.outturn()));
        FinancialYear year = inputs.settings().year();
        Stream<HolderRecord> now = inputs.forecasts().stream()
                .filter(given -> Stage.at(period).isYearEnd() && isOf(item, given.item()))
                .map(given -> new HolderRecord(year.label(), given.period().number(), given.outturn()));
        return Stream.concat(before, now)
                .filter(given -> given.period() < AccountingPeriod.MONTHS)
                .toList();
    }
}
