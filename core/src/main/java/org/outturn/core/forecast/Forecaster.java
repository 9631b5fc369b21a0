package org.outturn.core.forecast;

import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;

/**
 * Forecasts every item by every method, chooses the one that did best where the outcome is known, and
 * says how far it may be off.
 */
public final class Forecaster {

    private Forecaster() {}

    /** The items' forecasts at the end of the period, in the order of the items. */
    public static List<ItemForecast> forecast(
            List<ItemHistory> items, AccountingPeriod period, ForecastSettings settings) {
        RangeLevel level = new RangeLevel(settings.level().doubleValue() / 100);
        List<ItemModel> models =
                items.stream().map(item -> new ItemModel(item, period, level)).toList();
        Optional<Spread> common = common(models);
        return models.stream().map(model -> model.forecast(common)).toList();
    }

    /** What items are usually off by: the geometric mean, so that one wild item does not speak for all. */
    private static Optional<Spread> common(List<ItemModel> models) {
        List<Spread> spreads = models.stream()
                .map(ItemModel::pastErrors)
                .flatMap(Optional::stream)
                .filter(spread -> spread.deviation() > 0)
                .toList();
        if (spreads.isEmpty()) {
            return Optional.empty();
        }
        double logarithm = spreads.stream()
                .mapToDouble(spread -> Math.log(spread.deviation()))
                .average()
                .orElseThrow();
        return Optional.of(new Spread(Math.exp(logarithm), spreads.size()));
    }
}
