package org.outturn.excel.sheets;

import java.time.LocalDate;
import java.util.List;
import org.outturn.core.forecast.PostingFinder;
import org.outturn.core.forecast.UnusualPosting;
import org.outturn.core.monitoring.UnusualMonths;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Single postings for a person to look at, where a run was asked for them. Never an error, and in no check. */
final class UnusualPostingsSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return report.unusual().isPresent();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<UnusualPosting> found = report.unusual().orElseThrow();
        return SheetLayout.of(
                        ReportSheets.UNUSUAL_POSTINGS,
                        report.titled("postings unlike the others"),
                        List.of(
                                "For a person to look at: nothing here is an error, and most of it will have a reason.",
                                "Of each kind the largest, %d at most, from £%,d; what a coding, a supplier or the ledger does often is not listed."
                                        .formatted(
                                                PostingFinder.MOST_OF_A_KIND,
                                                UnusualMonths.FLOOR.pounds().longValue()),
                                "Amounts are in pounds and pence; income is negative. These rows may name people. Leave this sheet out of anything that is published."),
                        List.of(TableLayout.of(
                                "tblUnusualPostings",
                                "Postings unlike the others, the largest first.",
                                columns(),
                                found)))
                .withSentences();
    }

    private static List<Column<UnusualPosting>> columns() {
        return List.of(
                Column.text("Item", 30, unusual -> unusual.posting().item()),
                Column.text("Kind", 18, unusual -> unusual.kind().label()),
                Column.of(
                        "Amount £",
                        CellFormat.POUNDS,
                        15,
                        unusual -> ReportContext.pounds(unusual.posting().amount())),
                Column.longText("Why it is listed", 50, UnusualPosting::reason),
                Column.text(
                        "Cost centre", 13, unusual -> unusual.posting().coding().costCentre()),
                Column.text(
                        "Subjective", 12, unusual -> unusual.posting().coding().subjective()),
                Column.of(
                        "Period",
                        CellFormat.COUNT,
                        10,
                        unusual -> CellValue.of(unusual.posting().period().number())),
                Column.text(
                        "Date",
                        14,
                        unusual -> unusual.posting()
                                .date()
                                .map(LocalDate::toString)
                                .orElse("")),
                Column.text("Document", 18, unusual -> unusual.posting().document()),
                Column.text("Supplier", 24, unusual -> unusual.posting().supplier()),
                Column.text("Description", 36, unusual -> unusual.posting().description()),
                Column.text("Where", 28, unusual -> unusual.posting().place().toString()));
    }
}
