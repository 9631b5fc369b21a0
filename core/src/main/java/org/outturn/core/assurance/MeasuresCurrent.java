package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.provenance.Severity;

/** Every measure has a value of the reported year that was measured in it. */
final class MeasuresCurrent implements Check {

    private static final Rule RULE = new Rule("MEASURE_CURRENT", "Every measure has a current value", Severity.INFO);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.schedules().performance().measures().stream()
                .map(measure -> check(position, measure))
                .toList();
    }

    private static CheckResult check(MonitoringPosition position, PerformanceMeasure measure) {
        boolean entered = measure.latest(position.settings().year()).isPresent();
        boolean stale = measure.isStale(position.settings().year());
        String state =
                entered ? stale ? "carried forward, not measured this year" : "measured this year" : "no value entered";
        return CheckResult.of(
                RULE, entered && !stale, "%s: %s.".formatted(measure.name(), state), "sheet \"Measures\"");
    }
}
