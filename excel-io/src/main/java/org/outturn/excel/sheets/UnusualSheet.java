package org.outturn.excel.sheets;

import java.util.List;
import org.outturn.core.forecast.UnusualFinder.Unusual;
import org.outturn.core.monitoring.UnusualMonths;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Months for a person to look at, because they are unlike the others. Never an error, and in no check. */
final class UnusualSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return report.position().period().number() >= UnusualMonths.FEWEST_MONTHS;
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<Unusual> found = UnusualMonths.of(report.position());
        List<Unusual> listed = found.stream().limit(UnusualMonths.MOST).toList();
        List<Column<Unusual>> columns = List.of(
                Column.text("Item", 44, month -> month.series().item()),
                Column.text("Seen at", 14, month -> month.series().level()),
                Column.text(
                        "Which",
                        18,
                        month -> ReportContext.orDash(month.series().name())),
                Column.of("Period", CellFormat.COUNT, 10, month -> CellValue.of(month.period())),
                Column.of("Posted £", CellFormat.POUNDS, 18, month -> ReportContext.pounds(month.amount())),
                Column.of("Usual month £", CellFormat.POUNDS, 18, month -> ReportContext.pounds(month.usual())),
                Column.of("Apart £", CellFormat.POUNDS, 18, month -> ReportContext.pounds(month.apart())),
                Column.longText("Why it is listed", 44, Unusual::reason));
        return SheetLayout.of(
                        ReportSheets.UNUSUAL,
                        report.titled("months unlike the others"),
                        List.of(
                                "For a person to look at: nothing here is an error, and most of it will have a reason.",
                                "A month is listed where it is further from the median month than five robust deviations, a tenth of the median and £%,d; the %d furthest of %d are here."
                                        .formatted(
                                                UnusualMonths.FLOOR.pounds().longValue(), listed.size(), found.size()),
                                "Seen in the balances of items, cost centres and codings; single postings are not looked at here. 'outturn report --unusual' looks at them, and lists them on sheet Unusual postings."),
                        List.of(TableLayout.of(
                                "tblUnusual", "Months unlike the others, the furthest apart first.", columns, listed)))
                .withSentences();
    }
}
