package org.outturn.excel.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.UnreadableFileException;

/** Tells by the attributes of a cell whether its value is a number and no date. */
final class NumberCells {

    private NumberCells() {}

    /**
     * Asks what a cell with these attributes and a 1 in it would be: a date, if they make dates of numbers.
     *
     * @param like a row of the sheet
     */
    static boolean areThese(RawSheet sheet, Spans like, String attributes) {
        String row = "<row><c" + attributes + "><v>1</v></c></row>";
        try {
            List<Row> rows = sheet.rows(like.framed(row.getBytes(StandardCharsets.UTF_8)), 0);
            return rows.get(0).cell(0).kind() == CellKind.NUMBER;
        } catch (UnreadableFileException e) {
            return false;
        }
    }
}
