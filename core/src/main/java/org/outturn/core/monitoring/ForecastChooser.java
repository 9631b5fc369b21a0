package org.outturn.core.monitoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ForecastOutturn;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Stage;

/**
 * Chooses the forecast reported for an item: the outturn once the year is posted, else the budget
 * holder's latest figure up to the period, else the annual budget.
 */
final class ForecastChooser {

    private final List<HolderForecast> forecasts;
    private final AccountingPeriod period;

    ForecastChooser(List<HolderForecast> forecasts, AccountingPeriod period) {
        this.forecasts = forecasts;
        this.period = period;
    }

    ForecastOutturn forecast(ReportItem item, Money budget, Money actual) {
        if (Stage.at(period).isYearEnd()) {
            return new ForecastOutturn(actual, Basis.OUTTURN, Optional.empty());
        }
        return latest(item)
                .map(given -> new ForecastOutturn(given.outturn(), Basis.HOLDER, Optional.of(given)))
                .orElseGet(() ->
                        new ForecastOutturn(uncoded(item, budget, actual), Basis.ANNUAL_BUDGET, Optional.empty()));
    }

    /** What is not yet coded has no budget, and what is spent stays spent. */
    private static Money uncoded(ReportItem item, Money budget, Money actual) {
        return item.isNotYetCoded() ? actual : budget;
    }

    private Optional<HolderForecast> latest(ReportItem item) {
        return forecasts.stream()
                .filter(given -> ReportItem.key(given.item()).equals(ReportItem.key(item.name())))
                .filter(given -> !given.period().isAfter(period))
                .max(Comparator.comparing(HolderForecast::period));
    }
}
