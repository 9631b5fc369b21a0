package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.KeyVariance;
import org.outturn.core.provenance.Severity;

/** Every variance that reaches the stated threshold has a person's commentary. */
final class KeyVariancesExplained implements Check {

    private static final Rule RULE =
            new Rule("KEY_VARIANCE_EXPLAINED", "Key variance has commentary", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.keyVariances().stream()
                .filter(KeyVariance::reachesThreshold)
                .map(key -> check(position, key))
                .toList();
    }

    private static CheckResult check(MonitoringPosition position, KeyVariance key) {
        String heading = key.heading(position.settings().unit());
        String message = key.lacksCommentary()
                ? "%s: no commentary for %s on the Commentary sheet.".formatted(heading, position.period())
                : "%s: explained.".formatted(heading);
        return CheckResult.of(RULE, !key.lacksCommentary(), message, "sheet \"Commentary\"");
    }
}
