package org.outturn.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.Checks;
import org.outturn.core.history.Movement;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.Succession;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.narrative.Headline;
import org.outturn.core.narrative.Headlines;

/**
 * A position with the verdict of every check, its headline sentences and its place in the year's reports: all that a
 * workbook or a script is told.
 */
public record MonitoringReport(
        MonitoringPosition position,
        List<CheckResult> checks,
        List<Headline> headlines,
        Succession succession,
        Optional<Movement> movement) {

    public MonitoringReport {
        checks = List.copyOf(checks);
        headlines = List.copyOf(headlines);
    }

    /** The report as at the latest date of its ledger, or else the end of its period. */
    public static MonitoringReport of(MonitoringPosition position) {
        return asAt(position.day(), position);
    }

    /**
     * The report as at another day.
     *
     * @param day that the figures stand for, as History records it
     */
    public static MonitoringReport asAt(LocalDate day, MonitoringPosition position) {
        ReportVersion draft = Drafting.draft(position, day);
        Succession succession = Succession.of(
                position.inputs().history(), draft, position.inputs().workbook());
        return new MonitoringReport(
                position,
                Checks.run(position),
                Headlines.of(position),
                succession,
                Movement.of(succession, draft.files(), () -> Drafting.balances(position.ledger())));
    }

    /** The same report with the verdicts of other checks. */
    public MonitoringReport checkedBy(List<CheckResult> others) {
        return new MonitoringReport(position, others, headlines, succession, movement);
    }

    /** The headlines one after the other, without their topics. */
    public List<String> sentences() {
        return headlines.stream().map(Headline::sentence).toList();
    }

    /** The checks that did not pass. */
    public List<CheckResult> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
