package org.outturn.core.assurance;

import java.util.List;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.provenance.Severity;

/** Until year end, every forecast given for this period has been confirmed by somebody. */
final class ForecastsConfirmed implements Check {

    private static final Rule RULE =
            new Rule("FORECASTS_CONFIRMED", "Every forecast of this period is confirmed", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        List<HolderForecast> given = position.statement().items().stream()
                .map(BudgetItem::forecast)
                .map(forecast -> forecast.from())
                .flatMap(Optional::stream)
                .filter(forecast -> forecast.period().equals(position.period()))
                .toList();
        if (given.isEmpty()) {
            return List.of();
        }
        List<String> open = given.stream()
                .filter(forecast -> !forecast.isConfirmed())
                .map(HolderForecast::item)
                .toList();
        String message = open.isEmpty()
                ? "Somebody has confirmed every forecast of this period."
                : "Nobody has confirmed the forecast of: %s.".formatted(Named.of(open));
        return List.of(
                CheckResult.ofCount(RULE, given.size(), given.size() - open.size(), message, "sheet \"Forecast\""));
    }
}
