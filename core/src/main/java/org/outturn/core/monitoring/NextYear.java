package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.ForecastInputs;
import org.outturn.core.forecast.PriorForecast;
import org.outturn.core.forecast.PriorYear;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.ReportItem;

/**
 * What a finished year leaves for the next one to forecast from: each item's months and budget, and
 * what its budget holder had forecast, after those of the years before.
 */
public final class NextYear {

    /** More years say little of today. */
    private static final int YEARS_KEPT = 5;

    private final MonitoringPosition position;
    private final FinancialYear year;
    private final SortedMap<String, SortedMap<Integer, Money>> actuals = new TreeMap<>();

    private NextYear(MonitoringPosition position) {
        this.position = position;
        this.year = position.settings().year();
        position.ledger()
                .lines()
                .forEach(line -> CodedLedger.itemOf(line)
                        .ifPresent(item -> actuals.computeIfAbsent(ReportItem.key(item), key -> new TreeMap<>())
                                .merge(
                                        line.line().period().number(),
                                        line.line().tally().sum(),
                                        Money::plus)));
    }

    /** Nothing but what was there before where the year is not posted to its end. */
    public static ForecastInputs from(MonitoringPosition position) {
        ForecastInputs before = position.inputs().schedules().forecasting();
        if (!position.stage().isYearEnd()) {
            return before;
        }
        NextYear next = new NextYear(position);
        int oldest = position.settings().year().startYear() - YEARS_KEPT + 1;
        List<PriorYear> years = new ArrayList<>(before.priorYears());
        years.addAll(next.years());
        years.removeIf(prior -> prior.year().startYear() < oldest);
        List<PriorForecast> forecasts = new ArrayList<>(before.priorForecasts());
        forecasts.addAll(next.forecasts());
        forecasts.removeIf(given -> given.year().startYear() < oldest);
        years.sort(Comparator.comparing(prior -> prior.year().startYear()));
        forecasts.sort(Comparator.comparing(given -> given.year().startYear()));
        return new ForecastInputs(years, forecasts, before.settings());
    }

    private List<PriorYear> years() {
        return position.statement().items().stream()
                .filter(item -> !item.item().isNotYetCoded())
                .map(this::yearOf)
                .toList();
    }

    private PriorYear yearOf(BudgetItem item) {
        SortedMap<Integer, Money> posted = actuals.getOrDefault(ReportItem.key(item.name()), new TreeMap<>());
        return new PriorYear(
                year,
                item.name(),
                Optional.of(item.figures().controllableBudget()),
                IntStream.rangeClosed(1, AccountingPeriod.MONTHS)
                        .mapToObj(month -> posted.getOrDefault(month, Money.ZERO))
                        .toList(),
                Money.sum(posted.tailMap(AccountingPeriod.MONTHS + 1).values()),
                position.inputs().workbook());
    }

    private List<PriorForecast> forecasts() {
        return position.inputs().forecasts().stream()
                .filter(given -> given.period().compareTo(AccountingPeriod.YEAR_END) < 0)
                .map(given -> new PriorForecast(year, given.item(), given.period(), given.outturn(), given.source()))
                .toList();
    }
}
