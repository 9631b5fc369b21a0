package org.outturn.excel.poi;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.outturn.excel.layout.SheetPlan;

/**
 * Keeps what a run writes from being typed over by accident. There is no password, notes can be typed
 * into every empty cell around the tables, and columns, rows and filters stay free. Sheets with an
 * outline are left open, because a protected one cannot be folded.
 */
final class Protection {

    private static final int LAST_COLUMN = 16_384;
    private static final double STANDARD_WIDTH = 9.14;

    private final XSSFSheet sheet;
    private final SheetPlan plan;

    Protection(XSSFSheet sheet, SheetPlan plan) {
        this.sheet = sheet;
        this.plan = plan;
    }

    /** Protects the sheet; cells without a style of their own take that of notes, which is unlocked. */
    void protect(XSSFCellStyle note) {
        if (plan.hasOutline() || plan.widths().isEmpty()) {
            return;
        }
        open(note);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockObjects(false);
        sheet.lockScenarios(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private void open(XSSFCellStyle note) {
        int used = plan.widths().size();
        for (int column = 0; column < used; column++) {
            sheet.setDefaultColumnStyle(column, note);
        }
        CTCols columns = sheet.getCTWorksheet().getColsArray(0);
        CTCol rest = columns.addNewCol();
        rest.setMin(used + 1);
        rest.setMax(LAST_COLUMN);
        rest.setWidth(STANDARD_WIDTH);
        rest.setStyle(note.getIndex());
    }
}
