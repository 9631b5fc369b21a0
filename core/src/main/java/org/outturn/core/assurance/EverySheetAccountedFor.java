package org.outturn.core.assurance;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.FileAccount.SheetAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Rows, debits and credits read = those accounted for, sheet by sheet, of a file that has several. */
final class EverySheetAccountedFor implements Check {

    private static final String CODE = "LEDGER_SHEETS";
    private static final Rule ROWS = new Rule(CODE, "Every ledger row of the sheet is accounted for", Severity.ERROR);
    private static final Rule DEBITS =
            new Rule(CODE, "Every ledger debit of the sheet is accounted for", Severity.ERROR);
    private static final Rule CREDITS =
            new Rule(CODE, "Every ledger credit of the sheet is accounted for", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.ledger().files().stream()
                .flatMap(file -> file.sheets().stream())
                .flatMap(EverySheetAccountedFor::check)
                .toList();
    }

    private static Stream<CheckResult> check(SheetAccount account) {
        Tally read = account.sheet().amounts();
        Tally accounted = account.accounted();
        String place = account.sheet().place().toString();
        String message = "%,d rows read; debits %s and credits %s make %s."
                .formatted(
                        account.sheet().rows(),
                        read.debits().inPounds(),
                        read.credits().inPounds(),
                        read.sum().inPounds());
        return Stream.of(
                CheckResult.ofCount(ROWS, account.sheet().rows(), accounted.rows(), message, place),
                CheckResult.ofMoney(DEBITS, read.debits(), accounted.debits(), message, place),
                CheckResult.ofMoney(CREDITS, read.credits(), accounted.credits(), message, place));
    }
}
