package org.outturn.excel.finished;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.InputPlaces;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.sheets.ReportContext;
import org.outturn.excel.sheets.ReportSheets;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * A workbook that a report has been written into, as it stands now, people's changes included. Its position is worked
 * out again from its own inputs and balances, without the ledger, and every cell of its report sheets is compared with
 * what that position makes it.
 *
 * @param report the report as it should be, with the checks that a workbook can be put to on its own
 * @param differences where its report sheets say something else
 */
public record FinishedWorkbook(MonitoringReport report, List<ReportDifference> differences) {

    private static final String COVER = "Cover";
    private static final String ITEMS = "Budget items";
    private static final String SUMMARY = "Outturn summary";

    public FinishedWorkbook {
        differences = List.copyOf(differences);
    }

    /** Whether a report has been written into the workbook. */
    public static boolean holdsReport(InputPlaces places) {
        return holds(places, BalancesReader.SHEET) || (holds(places, ITEMS) && holds(places, SUMMARY));
    }

    private static boolean holds(InputPlaces places, String sheet) {
        return places.sheetNames().stream().anyMatch(sheet::equalsIgnoreCase);
    }

    /**
     * Reads the report sheets.
     *
     * @param period the last period to count; that of the report's cover where empty
     */
    public static Reading<FinishedWorkbook> read(Path file, WorkbookInputs typed, Optional<AccountingPeriod> period) {
        try (TabularFile workbook = TabularFile.open(file)) {
            Optional<TabularSheet> balances = workbook.sheet(BalancesReader.SHEET);
            if (balances.isEmpty()) {
                return Reading.refused(List.of(noBalances(workbook)));
            }
            Map<String, FoundSheet> sheets = sheets(workbook, LeftOut.WITHOUT_LEDGER);
            return BalancesReader.read(workbook, balances.get())
                    .then(found -> compare(typed, found, sheets, request(typed, sheets, period)));
        } catch (UnreadableFileException e) {
            return Reading.refused(List.of(e.finding()));
        }
    }

    static Finding noBalances(TabularFile workbook) {
        return Finding.error(
                "BALANCES_MISSING",
                SourceReference.ofFile(workbook.name()),
                "there are report sheets but no sheet \"%s\", which their figures come from."
                        .formatted(BalancesReader.SHEET),
                "Write the report again with 'outturn report'.");
    }

    static Map<String, FoundSheet> sheets(TabularFile workbook, LeftOut leftOut) throws UnreadableFileException {
        Map<String, FoundSheet> sheets = new HashMap<>();
        for (String name : ReportSheets.names()) {
            Optional<TabularSheet> sheet = workbook.sheet(name);
            if (sheet.isPresent() && !leftOut.sheet(name)) {
                sheets.put(name, FoundSheet.read(workbook, sheet.get()));
            }
        }
        return sheets;
    }

    static MonitoringRequest request(
            WorkbookInputs typed, Map<String, FoundSheet> sheets, Optional<AccountingPeriod> period) {
        WrittenFor written = WrittenFor.of(
                sheets.getOrDefault(COVER, FoundSheet.empty()),
                sheets.getOrDefault(ITEMS, FoundSheet.empty()),
                typed.inputs());
        return new MonitoringRequest(period.or(written::period), written.portfolio(), List.of());
    }

    private static Reading<FinishedWorkbook> compare(
            WorkbookInputs typed, FoundBalances balances, Map<String, FoundSheet> sheets, MonitoringRequest request) {
        return BudgetMonitor.monitor(typed.inputs(), List.of(balances.ledger()), request)
                .then(position -> {
                    MonitoringReport report = MonitoringReport.of(position);
                    ReportComparison comparison = new ReportComparison(
                            new ReportContext(report, typed.places(), ""), sheets, LeftOut.WITHOUT_LEDGER);
                    comparison.run();
                    List<ReportDifference> differences = new ArrayList<>(balances.differences());
                    differences.addAll(comparison.differences());
                    Optional<CheckResult> shares =
                            SharesAsFound.check(sheets.getOrDefault(SharesAsFound.SHEET, FoundSheet.empty()));
                    return Reading.of(
                            new FinishedWorkbook(knowable(report, shares), differences), comparison.findings());
                });
    }

    /** The checks a workbook can be put to on its own; what its cells say goes before what they should say. */
    private static MonitoringReport knowable(MonitoringReport report, Optional<CheckResult> asFound) {
        List<CheckResult> checks = report.checks().stream()
                .filter(check -> !LeftOut.check(check.code()))
                .map(check -> asFound.filter(found -> found.code().equals(check.code()))
                        .orElse(check))
                .toList();
        return report.checkedBy(checks);
    }

    /** The checks of the report, and each difference as a failed check of its own. */
    public List<CheckResult> checks() {
        List<CheckResult> checks = new ArrayList<>(report.checks());
        differences.stream().map(ReportDifference::asCheck).forEach(checks::add);
        return checks;
    }
}
