package org.outturn.core.report;

import java.util.List;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.Checks;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.narrative.Headlines;

/** A position with the verdict of every check and its headline sentences: all that a workbook or a script is told. */
public record MonitoringReport(MonitoringPosition position, List<CheckResult> checks, List<String> headlines) {

    public MonitoringReport {
        checks = List.copyOf(checks);
        headlines = List.copyOf(headlines);
    }

    public static MonitoringReport of(MonitoringPosition position) {
        return new MonitoringReport(position, Checks.run(position), Headlines.of(position));
    }

    /** The checks that did not pass. */
    public List<CheckResult> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
