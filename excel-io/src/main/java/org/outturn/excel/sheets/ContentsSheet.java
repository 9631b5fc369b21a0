package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;

/** Every sheet of the workbook with a link to it: the report first, then the sheets that people fill in. */
final class ContentsSheet implements ReportSheet {

    private record Entry(String sheet, String kind, String holds) {}

    private static final List<Entry> REPORT = List.of(
            new Entry(
                    ReportSheets.COVER,
                    "Report",
                    "Headlines, verdict of the checks, and what the report was made from."),
            new Entry(
                    ReportSheets.SUMMARY,
                    "Report",
                    "From the original budget to the position after use of reserves; totals by fund, directorate and service."),
            new Entry(
                    ReportSheets.ITEMS,
                    "Report",
                    "Budget, outturn or forecast, variance and rating of each item, with the key to the ratings."),
            new Entry(ReportSheets.KEY_VARIANCES, "Report", "The largest variances with their commentary."),
            new Entry(
                    ReportSheets.POSITION,
                    "Report",
                    "The variance with and without the support it rests on, and its drivers."),
            new Entry(
                    ReportSheets.MOVEMENT,
                    "Report",
                    "What has changed since the report before, late postings included."),
            new Entry(
                    ReportSheets.FORECAST,
                    "Report",
                    "Where the year will end by every method, how sure that is, and how near each came before."),
            new Entry(ReportSheets.UNUSUAL, "Report", "Months unlike the others, for a person to look at."),
            new Entry(
                    ReportSheets.UNUSUAL_POSTINGS,
                    "Report",
                    "Single postings unlike the others, for a person to look at."),
            new Entry(ReportSheets.GROSS, "Report", "Expenditure, income, accruals and commitments of each item."),
            new Entry(ReportSheets.SAVINGS, "Report", "The savings target, its initiatives and what is missed."),
            new Entry(ReportSheets.RESERVES, "Report", "Each earmarked reserve from opening to closing balance."),
            new Entry(ReportSheets.GROWTH, "Report", "Growth items and one-off funding."),
            new Entry(ReportSheets.FUNDING, "Report", "What additional grants pay for."),
            new Entry(ReportSheets.DEBT, "Report", "Debt by age, its trend and what was written off."),
            new Entry(ReportSheets.PERFORMANCE, "Report", "Measures against targets, and deliverables."),
            new Entry(ReportSheets.CHARTS, "Report", "Variances, and budget against outturn, as pictures."),
            new Entry(ReportSheets.BUILD_UP, "Working", "How each controllable budget is built up."),
            new Entry(ReportSheets.BALANCES, "Working", "The ledger balances that every actual sums from."),
            new Entry(ReportSheets.EXCEPTIONS, "Working", "Ledger rows not yet coded, set aside, excluded or skipped."),
            new Entry(ReportSheets.TRANSACTIONS, "Working", "The ledger rows themselves, as this run was asked for."),
            new Entry(ReportSheets.CHECKS, "Working", "Every check with its verdict."),
            new Entry(ReportSheets.NOTES, "Working", "How the figures are worked out and shown."),
            new Entry(ReportSheets.KEPT_NOTES, "Working", "What people had typed on report sheets, with its place."),
            new Entry(ReportSheets.HISTORY, "Working", "What every report of the year said, and who signed it off."),
            new Entry(
                    ReportSheets.PREVIOUS_BALANCES,
                    "Working",
                    "The ledger balances of the report before, to compare with."));

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<Entry> entries = new ArrayList<>();
        List<String> written = ReportSheets.written(report);
        REPORT.stream().filter(entry -> written.contains(entry.sheet())).forEach(entries::add);
        for (InputSheet sheet : InputSheets.all()) {
            if (report.places().sheets().containsKey(sheet.name())) {
                entries.add(new Entry(sheet.name(), "Input", sheet.purpose()));
            }
        }
        List<Column<Entry>> columns = List.of(
                Column.<Entry>of("Sheet", CellFormat.LINK, 30, entry -> CellValue.of(entry.sheet()))
                        .linkedTo(entry -> TablePlace.quoted(entry.sheet()) + "!A1"),
                Column.text("Kind", 12, Entry::kind),
                Column.longText("What it holds", 100, Entry::holds));
        return SheetLayout.of(
                ReportSheets.CONTENTS,
                "Contents",
                List.of(
                        "Report and working sheets are written by Outturn at each run; input sheets are yours and are never changed."),
                List.of(TableLayout.of("tblContents", "Every sheet with a link to it.", columns, entries)));
    }
}
