package org.outturn.core.assurance;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Debits and credits read = those used + excluded + not yet coded + set aside, file by file. */
final class EveryAmountAccountedFor implements Check {

    private static final Rule DEBITS = new Rule("LEDGER_DEBITS", "Every ledger debit is accounted for", Severity.ERROR);
    private static final Rule CREDITS =
            new Rule("LEDGER_CREDITS", "Every ledger credit is accounted for", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.ledger().files().stream()
                .flatMap(EveryAmountAccountedFor::check)
                .toList();
    }

    private static Stream<CheckResult> check(FileAccount file) {
        Tally read = file.amounts();
        Tally accounted = file.accounted();
        String place = file.extract().source().toString();
        String message = "Debits %s and credits %s make %s."
                .formatted(
                        read.debits().inPounds(),
                        read.credits().inPounds(),
                        read.sum().inPounds());
        return Stream.of(
                CheckResult.ofMoney(DEBITS, read.debits(), accounted.debits(), message, place),
                CheckResult.ofMoney(CREDITS, read.credits(), accounted.credits(), message, place));
    }
}
