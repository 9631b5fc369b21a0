package org.outturn.excel.sheets;

import java.util.List;
import org.outturn.core.ledger.Coding;
import org.outturn.core.monitoring.LedgerException;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Every ledger row that is in no item as it stands: not yet coded, set aside, excluded or skipped, with its place. */
final class ExceptionsSheet implements ReportSheet {

    @Override
    public SheetLayout layOut(ReportContext report) {
        return SheetLayout.of(
                ReportSheets.EXCEPTIONS,
                report.titled("ledger rows that need a look"),
                List.of(
                        "Not yet coded: inside the total until Coding claims them. Set aside: in no figure, because something could not be read.",
                        "Excluded: left out on purpose, for the reason given. Skipped: not postings, such as repeated headings."),
                List.of(TableLayout.of(
                                "tblExceptions",
                                "Ledger rows that are in no item, with what became of them and where they stand.",
                                columns(),
                                report.position().ledger().exceptions())
                        .asStream()));
    }

    private static List<Column<LedgerException>> columns() {
        return List.of(
                Column.text("What became of it", 18, row -> row.kind().label()),
                Column.text("Reason", 44, LedgerException::reason),
                Column.text(
                        "Cost centre",
                        14,
                        row -> row.coding().map(Coding::costCentre).orElse("")),
                Column.text(
                        "Subjective",
                        14,
                        row -> row.coding().map(Coding::subjective).orElse("")),
                Column.of(
                        "Rows",
                        CellFormat.COUNT,
                        10,
                        row -> CellValue.of(row.tally().rows())),
                Column.of(
                        "Net £",
                        CellFormat.POUNDS,
                        18,
                        row -> ReportContext.pounds(row.tally().sum())),
                Column.text("File", 30, row -> row.place().file()),
                Column.text("Sheet", 16, row -> row.place().sheet().orElse("")),
                Column.text("Where", 24, row -> position(row.place())));
    }

    private static String position(SourceReference place) {
        return place.position().orElse("");
    }
}
