package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Rows read = used + excluded + not yet coded + set aside + skipped, file by file. */
final class EveryRowAccountedFor implements Check {

    private static final Rule RULE = new Rule("LEDGER_ROWS", "Every ledger row is accounted for", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.ledger().files().stream()
                .map(EveryRowAccountedFor::check)
                .toList();
    }

    private static CheckResult check(FileAccount file) {
        String message = "%,d rows read: %,d used, %,d excluded, %,d not yet coded, %,d set aside, %,d skipped."
                .formatted(
                        file.extract().rows(),
                        file.used().rows(),
                        file.excluded().rows(),
                        file.notYetCoded().rows(),
                        file.setAside().rows(),
                        file.skipped());
        return CheckResult.ofCount(
                RULE,
                file.extract().rows(),
                file.accounted().rows(),
                message,
                file.extract().source().toString());
    }
}
