package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsStatus;

/** The status people give a saving fits its amounts: delivered means all of it, partly delivered some of it. */
final class StatusFitsSavings implements Check {

    private static final Rule RULE = new Rule("SAVINGS_STATUS", "Savings status fits its amounts", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.schedules().savings().initiatives().stream()
                .filter(line -> line.stated().isPresent())
                .map(StatusFitsSavings::check)
                .toList();
    }

    private static CheckResult check(SavingsInitiative line) {
        boolean fits = fits(line, line.stated().orElseThrow());
        String message = "%s: \"%s\" with %s achieved of %s."
                .formatted(
                        line.name(),
                        line.status().label(),
                        line.achieved().inPounds(),
                        line.reduction().inPounds());
        return CheckResult.of(RULE, fits, message, line.source().toString());
    }

    private static boolean fits(SavingsInitiative line, SavingsStatus status) {
        return switch (status) {
            case DELIVERED -> !line.isMissed();
            case PARTLY_DELIVERED -> line.isMissed() && line.achieved().isPositive();
            case ON_TRACK, AT_RISK, UNDELIVERABLE -> line.isMissed();
        };
    }
}
