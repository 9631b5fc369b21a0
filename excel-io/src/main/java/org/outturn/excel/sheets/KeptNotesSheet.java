package org.outturn.excel.sheets;

import java.util.List;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.notes.KeptNote;
import org.outturn.excel.notes.KeptNotes;

/** What people typed over or beside report sheets, kept when those were written again. */
final class KeptNotesSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.notes().isEmpty() || report.places().sheetNames().contains(ReportSheets.KEPT_NOTES);
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<Column<KeptNote>> columns = List.of(
                Column.text(KeptNotes.REPORT, 24, KeptNote::report),
                Column.text(KeptNotes.ON_SHEET, 24, KeptNote::sheet),
                Column.text(KeptNotes.CELL, 10, KeptNote::cell),
                Column.longText(KeptNotes.BESIDE, 44, KeptNote::beside),
                Column.longText(KeptNotes.TEXT, 80, KeptNote::text));
        return SheetLayout.of(
                ReportSheets.KEPT_NOTES,
                "Kept notes",
                List.of(
                        "Report sheets are written anew by each run. What people had typed on them is kept here, with its place. The Commentary sheet is the better place for it."),
                List.of(TableLayout.of(
                        "tblKeptNotes",
                        "What was typed on report sheets, with the report, sheet, cell and row it was typed on.",
                        columns,
                        report.notes())));
    }
}
