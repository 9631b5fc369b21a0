package org.outturn.excel.finished;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reconcile.Difference;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.sheets.ReportContext;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * A finished workbook as it stands now, people's changes included, held against the ledger read afresh and the
 * control totals: its position is worked out again, and every figure and sentence compared with what that makes it.
 *
 * @param period the last one counted
 * @param ledger all postings that are in an item or not yet coded
 * @param balances what the workbook's own Balances come to; a balance is a debit or a credit as a whole
 */
public record ReconciledWorkbook(AccountingPeriod period, Tally ledger, Tally balances, List<Difference> differences) {

    public ReconciledWorkbook {
        differences = List.copyOf(differences);
    }

    /**
     * Reads the report sheets and works them out again.
     *
     * @param period the last period to count; that of the report's cover where empty
     */
    public static Reading<ReconciledWorkbook> read(
            Path file, WorkbookInputs typed, List<LedgerExtract> ledgers, Optional<AccountingPeriod> period) {
        try (TabularFile workbook = TabularFile.open(file)) {
            Optional<TabularSheet> balances = workbook.sheet(BalancesReader.SHEET);
            if (balances.isEmpty()) {
                return Reading.refused(List.of(FinishedWorkbook.noBalances(workbook)));
            }
            Map<String, FoundSheet> sheets = FinishedWorkbook.sheets(workbook, LeftOut.WITH_LEDGER);
            MonitoringRequest request = FinishedWorkbook.request(typed, sheets, period);
            return BalancesReader.read(workbook, balances.get())
                    .then(found -> BudgetMonitor.monitor(typed.inputs(), ledgers, request)
                            .then(position -> compare(typed, position, found, sheets)));
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        }
    }

    private static Reading<ReconciledWorkbook> compare(
            WorkbookInputs typed, MonitoringPosition position, FoundBalances found, Map<String, FoundSheet> sheets) {
        MonitoringReport report = MonitoringReport.of(position);
        ReportComparison comparison =
                new ReportComparison(new ReportContext(report, typed.places(), ""), sheets, LeftOut.WITH_LEDGER);
        comparison.run();
        SourceReference workbook = typed.inputs().workbook();
        List<Difference> differences = new ArrayList<>(totals(report));
        comparison.differences().stream()
                .map(difference -> difference.inLedger(workbook))
                .forEach(differences::add);
        found.differences().stream()
                .map(difference -> difference.inLedger(workbook))
                .forEach(differences::add);
        differences.addAll(new BalanceComparison(position.ledger().balances(), found).differences());
        List<Finding> findings = comparison.findings();
        return Reading.of(
                new ReconciledWorkbook(
                        position.period(), reported(position), found.ledger().posted(), differences),
                findings);
    }

    /** The ledger against itself and against what the finance system says of it. */
    private static List<Difference> totals(MonitoringReport report) {
        return report.checks().stream()
                .filter(check -> LeftOut.check(check.code())
                        && !check.passed()
                        && !check.expected().isEmpty())
                .map(ReconciledWorkbook::ofCheck)
                .toList();
    }

    private static Difference ofCheck(CheckResult check) {
        return new Difference(
                check.code(),
                Optional.empty(),
                check.title(),
                Optional.of(check.expected()),
                Optional.of(check.actual()),
                Optional.of(check.difference()),
                Optional.empty(),
                check.message(),
                check.place());
    }

    private static Tally reported(MonitoringPosition position) {
        return Tally.sum(position.ledger().files().stream()
                .map((FileAccount file) -> file.used().plus(file.notYetCoded()))
                .toList());
    }
}
