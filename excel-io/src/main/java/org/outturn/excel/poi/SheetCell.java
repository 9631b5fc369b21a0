package org.outturn.excel.poi;

import java.io.IOException;
import org.outturn.excel.graft.RowSink;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.tabular.Unwritable;

/**
 * What a cell of a sheet holds and how it looks.
 *
 * @param formula that works the value out; blank where there is none
 * @param style the place of its format among those of the workbook it is laid out in
 */
record SheetCell(CellValue value, String formula, int style) {

    private static final int LONGEST_CELL = 32_767;

    void write(RowSink sink, int column) throws IOException {
        if (value instanceof CellValue.Figure figure) {
            double number = figure.value().doubleValue();
            if (formula.isEmpty()) {
                sink.number(column, number, style);
            } else {
                sink.formula(column, formula, number, style);
            }
        } else if (!formula.isEmpty()) {
            sink.formula(column, formula, value instanceof CellValue.Words words ? fitting(words.text()) : "", style);
        } else if (value instanceof CellValue.Words words) {
            sink.text(column, fitting(words.text()), style);
        } else {
            sink.blank(column, style);
        }
    }

    /** A cell holds so much and no more; control characters cannot stand in one at all. */
    static String fitting(String text) {
        if (text.length() <= LONGEST_CELL && !Unwritable.isIn(text)) {
            return text;
        }
        String legal = text.codePoints()
                .map(point -> Unwritable.is(point) ? Unwritable.SHOWN_AS : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return legal.length() <= LONGEST_CELL ? legal : legal.substring(0, LONGEST_CELL - 1) + "…";
    }
}
