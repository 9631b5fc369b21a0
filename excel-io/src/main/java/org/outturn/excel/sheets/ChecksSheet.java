package org.outturn.excel.sheets;

import java.util.Comparator;
import java.util.List;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.provenance.Severity;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Every check the report was put to, with what was expected, what was found, and the verdict. */
final class ChecksSheet implements ReportSheet {

    static final String PASS = "● Pass";
    static final String FAIL = "■ Fail";

    @Override
    public SheetLayout layOut(ReportContext report) {
        return SheetLayout.of(
                        ReportSheets.CHECKS,
                        report.titled("checks"),
                        List.of(
                                verdict(report),
                                "Amounts are in pounds and pence unless the message says otherwise. Verdicts are those of the run."),
                        List.of(TableLayout.of(
                                "tblChecks",
                                "Each check with expected and found figures and its verdict.",
                                columns(),
                                report.report().checks())))
                .withSentences()
                .printing(7);
    }

    /** All checks in one sentence: what failed, what needs a look, and how many there were. */
    static String verdict(ReportContext report) {
        List<CheckResult> checks = report.report().checks();
        List<String> failed = titles(checks, Severity.ERROR);
        List<String> warned = titles(checks, Severity.WARNING);
        String verdict = failed.isEmpty() ? "No check failed" : "Failed: " + String.join("; ", failed);
        String look = warned.isEmpty() ? "none needs a look" : "needing a look: " + String.join("; ", warned);
        return "%d checks were made. %s; %s.".formatted(checks.size(), verdict, look);
    }

    /** The worst verdict of all: what a reader must know before the first figure. */
    static String worst(ReportContext report) {
        return report.report().failures().stream()
                .filter(check -> check.severity() != Severity.INFO)
                .max(Comparator.comparing(CheckResult::severity))
                .map(ChecksSheet::verdictOf)
                .orElse(PASS);
    }

    private static List<String> titles(List<CheckResult> checks, Severity severity) {
        return checks.stream()
                .filter(check -> !check.passed() && check.severity() == severity)
                .map(CheckResult::title)
                .distinct()
                .toList();
    }

    private static List<Column<CheckResult>> columns() {
        return List.of(
                Column.<CheckResult>of("Verdict", CellFormat.VERDICT, 15, check -> CellValue.of(verdictOf(check))),
                Column.longText("Check", 34, CheckResult::title),
                Column.longText("What was found", 64, CheckResult::message),
                Column.text("Expected", 15, CheckResult::expected),
                Column.text("Found", 15, CheckResult::actual),
                Column.text("Difference", 14, CheckResult::difference),
                Column.longText("Where to look", 32, CheckResult::place),
                Column.text("Code", 32, CheckResult::code));
    }

    private static String verdictOf(CheckResult check) {
        if (check.passed()) {
            return PASS;
        }
        return switch (check.severity()) {
            case ERROR -> FAIL;
            case WARNING -> "▲ Warning";
            case INFO -> "○ Note";
        };
    }
}
