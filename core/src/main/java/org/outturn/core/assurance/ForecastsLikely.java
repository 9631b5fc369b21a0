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
            new Rule("FORECAST_LIKELY", "Budget holders' forecasts are within the model's range", Severity.INFO);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        List<ForecastLine> judged = position.schedules().forecast().lines().stream()
                .filter(line -> line.item().forecast().basis() == Basis.HOLDER)
                .filter(line -> line.model().range().isPresent())
                .toList();
        return judged.isEmpty()
                ? List.of()
                : List.of(check(judged, position.settings().unit()));
    }

    private static CheckResult check(List<ForecastLine> judged, Unit unit) {
        List<ForecastLine> outside =
                judged.stream().filter(ForecastLine::isOutsideModel).toList();
        String message = outside.isEmpty()
                ? "Every budget holder's forecast lies where the model thinks the outturn likely."
                : "Outside the range of the model: %s."
                        .formatted(Named.of(outside.stream()
                                .map(line -> line.item().name() + " " + unit.inSentence(line.reported()))
                                .toList()));
        return CheckResult.ofCount(
                RULE, judged.size(), judged.size() - outside.size(), message, "sheet \"Forecast report\"");
    }
}
