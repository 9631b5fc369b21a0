package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** No ledger row had to be set aside because something in it could not be read. */
final class NothingSetAside implements Check {

    private static final Rule RULE = new Rule("LEDGER_SET_ASIDE", "No ledger row is set aside", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.ledger().files().stream().map(NothingSetAside::check).toList();
    }

    private static CheckResult check(FileAccount file) {
        long rows = file.setAside().rows();
        String message = rows == 0
                ? "Every row that is a posting could be read."
                : "%,d rows are set aside and in no figure, %s as far as it could be read; the Exceptions sheet names them."
                        .formatted(rows, file.setAside().sum().inPounds());
        return CheckResult.ofCount(
                RULE, 0, rows, message, file.extract().source().toString());
    }
}
