package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.ForecastLine;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.provenance.Severity;

/** A budget holder's forecast lies where the model thinks the outturn likely; if not, somebody should say why. */
final class ForecastsLikely implements Check {

    private static final Rule RULE =
            new Rule("FORECAST_LIKELY", "Budget holder's forecast is within the model's range", Severity.INFO);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Unit unit = position.settings().unit();
        return position.schedules().forecast().lines().stream()
                .filter(line -> line.item().forecast().basis() == Basis.HOLDER)
                .filter(line -> line.model().range().isPresent())
                .map(line -> check(line, unit))
                .toList();
    }

    private static CheckResult check(ForecastLine line, Unit unit) {
        String message = "%s: the budget holder's %s is %s the model's range, %s to %s."
                .formatted(
                        line.item().name(),
                        unit.inSentence(line.reported()),
                        line.isOutsideModel() ? "outside" : "within",
                        unit.inSentence(line.model().range().orElseThrow().low()),
                        unit.inSentence(line.model().range().orElseThrow().high()));
        return CheckResult.of(RULE, !line.isOutsideModel(), message, "sheet \"Forecast report\"");
    }
}
