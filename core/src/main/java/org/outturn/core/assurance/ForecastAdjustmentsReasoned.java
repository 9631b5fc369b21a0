package org.outturn.core.assurance;

import java.util.List;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.provenance.Severity;

/** What finance adds to a budget holder's forecast, or takes off it, has a reason. */
final class ForecastAdjustmentsReasoned implements Check {

    private static final Rule RULE =
            new Rule("FORECAST_ADJUSTED", "Finance's change to a forecast has a reason", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.statement().items().stream()
                .map(BudgetItem::forecast)
                .map(forecast -> forecast.from())
                .flatMap(Optional::stream)
                .filter(given -> !given.financeAdjustment().isZero())
                .map(ForecastAdjustmentsReasoned::check)
                .toList();
    }

    private static CheckResult check(HolderForecast given) {
        boolean reasoned = !given.reason().isBlank();
        String message = "%s: finance's adjustment of %s %s."
                .formatted(
                        given.item(),
                        given.financeAdjustment().inPounds(),
                        reasoned ? "has a reason" : "has no reason; write it in the column Reason");
        return CheckResult.of(RULE, reasoned, message, given.source().row().toString());
    }
}
