package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Thousands;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.finished.FinishedWorkbook;
import org.outturn.excel.finished.ReconciledWorkbook;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.workbook.MonitoringWorkbook;

/** Reads a finished workbook and its ledger, and holds the one against the other. */
final class ReconcileWorkbook {

    private final Path workbook;
    private final LedgerFiles ledgers;
    private final Optional<AccountingPeriod> period;

    ReconcileWorkbook(Path workbook, LedgerFiles ledgers, Optional<AccountingPeriod> period) {
        this.workbook = workbook;
        this.ledgers = ledgers;
        this.period = period;
    }

    Reading<Reconciled> run() {
        return MonitoringWorkbook.read(workbook)
                .then(typed -> FinishedWorkbook.holdsReport(typed.places()) ? reconcile(typed) : noReport(typed));
    }

    private Reading<Reconciled> reconcile(WorkbookInputs typed) {
        return ledgers.open(typed.inputs().settings().year(), typed.layout())
                .then(opened -> ReconciledWorkbook.read(workbook, typed, LedgerStream.extracts(opened), period))
                .then(found -> Reading.of(reconciled(found), List.of()));
    }

    private static Reading<Reconciled> noReport(WorkbookInputs typed) {
        return Reading.refused(List.of(Finding.error(
                "REPORT_MISSING",
                typed.inputs().workbook(),
                "no report has been written into this workbook yet.",
                "Write one with 'outturn report'.")));
    }

    private Reconciled reconciled(ReconciledWorkbook found) {
        Tally balances = found.balances();
        return new Reconciled(
                Reconciled.Account.of(found.ledger()),
                new Reconciled.Account(balances.rows(), balances.sum(), Optional.empty(), Optional.empty()),
                found.differences(),
                List.of(
                        "Ledger (%s), %s: %s".formatted(ledgers.names(), found.period(), inWords(found.ledger())),
                        "Workbook (%s): %s in its Balances".formatted(workbook, inWords(balances))));
    }

    private static String inWords(Tally tally) {
        return "%s rows, %s".formatted(Thousands.of(tally.rows()), tally.sum().inPounds());
    }
}
