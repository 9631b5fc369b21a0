package org.outturn.core.assurance;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.provenance.Severity;

/** Every measure has a value of the reported year that was measured in it, and a target to be rated by. */
final class MeasuresCurrent implements Check {

    private static final Rule RULE = new Rule("MEASURE_CURRENT", "Every measure has a current value", Severity.INFO);

    private static final Rule TARGET = new Rule("MEASURE_TARGET", "Every measured value has a target", Severity.INFO);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        List<PerformanceMeasure> measures = position.schedules().performance().measures();
        return Stream.concat(
                        measures.stream().map(measure -> check(position, measure)),
                        measures.stream()
                                .filter(measure -> measure.latest(
                                                position.settings().year())
                                        .isPresent())
                                .map(MeasuresCurrent::target))
                .toList();
    }

    private static CheckResult target(PerformanceMeasure measure) {
        String message = measure.target()
                .map(target -> "%s: the target is %s.".formatted(measure.name(), target.toPlainString()))
                .orElse("%s: no target is set, so it is not rated.".formatted(measure.name()));
        return CheckResult.of(TARGET, measure.target().isPresent(), message, "sheet \"Measures\"");
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
