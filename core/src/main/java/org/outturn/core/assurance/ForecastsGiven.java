package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.provenance.Severity;

/** Until year end, every item has a budget holder's forecast of this period. */
final class ForecastsGiven implements Check {

    private static final Rule RULE =
            new Rule("FORECASTS_GIVEN", "Every item has a forecast of this period", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        if (position.stage().isYearEnd()) {
            return List.of();
        }
        List<BudgetItem> asked = position.statement().items().stream()
                .filter(item -> !item.item().isNotYetCoded())
                .toList();
        List<String> without = asked.stream()
                .filter(item -> item.forecast()
                        .from()
                        .map(HolderForecast::period)
                        .filter(position.period()::equals)
                        .isEmpty())
                .map(BudgetItem::name)
                .toList();
        String message = without.isEmpty()
                ? "Every budget holder's forecast is of this period."
                : "No forecast of this period for: %s.".formatted(Named.of(without));
        return List.of(
                CheckResult.ofCount(RULE, asked.size(), asked.size() - without.size(), message, "sheet \"Forecast\""));
    }
}
