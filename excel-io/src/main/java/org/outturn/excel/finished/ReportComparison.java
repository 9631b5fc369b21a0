package org.outturn.excel.finished;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.sheets.ReportContext;
import org.outturn.excel.sheets.ReportSheets;

/** Compares every report sheet with what the report makes it. */
final class ReportComparison {

    private final ReportContext context;
    private final Map<String, FoundSheet> sheets;
    private final Agreement agreement;
    private final LeftOut leftOut;
    private final List<ReportDifference> differences = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param sheets as found, by name */
    ReportComparison(ReportContext context, Map<String, FoundSheet> sheets, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.context = context;
        this.sheets = new HashMap<>(sheets);
        MonitoringReport report = context.report();
        this.agreement = new Agreement(report.position().settings().unit());
    }

    List<ReportDifference> differences() {
        return differences;
    }

    List<Finding> findings() {
        return findings;
    }

    void run() {
        ReportSheets.layOut(context).stream()
                .filter(layout -> !leftOut.sheet(layout.tab()))
                .forEach(this::compare);
    }

    private void compare(SheetLayout layout) {
        FoundSheet found = sheets.get(layout.tab());
        if (found == null) {
            differences.add(new RowDifference(layout.tab(), "", "the sheet is not there."));
            return;
        }
        SheetComparison comparison = new SheetComparison(new SheetPlan(layout), found, agreement, leftOut);
        comparison.run();
        differences.addAll(comparison.differences());
        if (comparison.uncalculated() > 0) {
            findings.add(uncalculated(layout.tab(), comparison.uncalculated()));
        }
    }

    private Finding uncalculated(String sheet, int formulas) {
        SourceReference workbook = context.report().position().inputs().workbook();
        return Finding.warning(
                "REPORT_UNCALCULATED",
                SourceReference.ofSheet(workbook.file(), sheet),
                "the results of %d formulas were never saved, so that they cannot be checked.".formatted(formulas),
                "Open the workbook in Excel or LibreOffice, save it, and check again.");
    }
}
