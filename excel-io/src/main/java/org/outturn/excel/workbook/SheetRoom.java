package org.outturn.excel.workbook;

import java.util.List;
import org.outturn.excel.graft.GraftException;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;

/** Whether what is to be written fits: a sheet ends at row 1,048,576, and a table cut off there would lie. */
final class SheetRoom {

    private static final int LAST_ROW = 1_048_576;

    private SheetRoom() {}

    static void require(List<SheetLayout> sheets) throws GraftException {
        for (SheetLayout sheet : sheets) {
            int rows = new SheetPlan(sheet).lastRow();
            if (rows > LAST_ROW) {
                throw new GraftException(
                        "the sheet \"%s\" would need %,d rows, and a sheet has %,d. Report fewer periods, or name fewer ledgers."
                                .formatted(sheet.tab(), rows, LAST_ROW));
            }
        }
    }
}
