package org.outturn.excel.sheets;

import java.util.List;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** What proves the summary, check by check. */
final class CorporateChecksSheet {

    private final CorporateSummary summary;

    CorporateChecksSheet(CorporateSummary summary) {
        this.summary = summary;
    }

    static String verdict(CorporateSummary summary) {
        long failed = summary.failures().size();
        int all = summary.checks().size();
        return failed == 0
                ? "All %d checks passed".formatted(all)
                : "%d of %d checks did not pass: see the Checks sheet".formatted(failed, all);
    }

    SheetLayout layOut() {
        List<Column<CheckResult>> columns = List.of(
                Column.<CheckResult>of(
                        "Verdict",
                        CellFormat.VERDICT,
                        15,
                        check -> CellValue.of(check.passed() ? ChecksSheet.PASS : ChecksSheet.FAIL)),
                Column.text("Check", 40, CheckResult::title),
                Column.longText("What was found", 64, CheckResult::message),
                Column.text("Expected", 15, CheckResult::expected),
                Column.text("Found", 15, CheckResult::actual),
                Column.text("Difference", 14, CheckResult::difference),
                Column.text("Where", 24, CheckResult::place));
        return SheetLayout.of(
                        CorporateSheets.CHECKS,
                        CorporateSheets.title(summary, "checks"),
                        List.of(verdict(summary) + "."),
                        List.of(TableLayout.of(
                                "tblCorporateChecks",
                                "Every check of the summary with its verdict.",
                                columns,
                                summary.checks())))
                .withSentences();
    }
}
