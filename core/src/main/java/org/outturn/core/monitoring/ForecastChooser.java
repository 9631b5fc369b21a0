package org.outturn.core.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ItemForecast;
import org.outturn.core.forecast.ItemForecast.State;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ForecastOutturn;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Stage;

/**
 * Chooses the forecast reported for an item: the outturn once the year is posted, else the budget
 * holder's latest figure up to the period, else the model that did best, else the annual budget.
 */
final class ForecastChooser {

    private final List<HolderForecast> forecasts;
    private final AccountingPeriod period;
    private final ModelForecasts models;

    ForecastChooser(List<HolderForecast> forecasts, AccountingPeriod period, ModelForecasts models) {
        this.forecasts = forecasts;
        this.period = period;
        this.models = models;
    }

    ForecastOutturn forecast(ReportItem item, Money budget, Money actual) {
        ItemForecast model = item.isNotYetCoded()
                ? ItemForecast.without(item.name(), State.NOT_YET_CODED, List.of())
                : models.of(item.name());
        if (Stage.at(period).isYearEnd()) {
            return new ForecastOutturn(actual, Basis.OUTTURN, Optional.empty(), Optional.of(model));
        }
        return latest(item)
                .map(given ->
                        new ForecastOutturn(given.outturn(), Basis.HOLDER, Optional.of(given), Optional.of(model)))
                .orElseGet(() -> unasked(item, model, budget, actual));
    }

    /** What is not yet coded has no budget, and what is spent stays spent. */
    private static ForecastOutturn unasked(ReportItem item, ItemForecast model, Money budget, Money actual) {
        Money standing = item.isNotYetCoded() ? actual : budget;
        return model.outturn()
                .map(outturn -> new ForecastOutturn(outturn, Basis.MODEL, Optional.empty(), Optional.of(model)))
                .orElseGet(
                        () -> new ForecastOutturn(standing, Basis.ANNUAL_BUDGET, Optional.empty(), Optional.of(model)));
    }

    private Optional<HolderForecast> latest(ReportItem item) {
        return forecasts.stream()
                .filter(given -> ReportItem.key(given.item()).equals(ReportItem.key(item.name())))
                .filter(given -> !given.period().isAfter(period))
                .max(Comparator.comparing(HolderForecast::period));
    }
}
