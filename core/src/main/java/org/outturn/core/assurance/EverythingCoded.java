package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Every posting belongs to an item or to a named exclusion. */
final class EverythingCoded implements Check {

    private static final Rule RULE = new Rule("LEDGER_CODED", "Every posting is coded", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Tally open = Tally.sum(
                position.ledger().files().stream().map(FileAccount::notYetCoded).toList());
        String message = open.rows() == 0
                ? "Coding claims every posting once."
                : "%,d postings of %s net are not yet coded; add their codings, listed on Exceptions, to Coding."
                        .formatted(open.rows(), open.sum().inPounds());
        return List.of(CheckResult.ofCount(RULE, 0, open.rows(), message, "sheet \"Exceptions\""));
    }
}
