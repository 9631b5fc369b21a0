package org.outturn.excel.ledger;

import java.util.List;
import java.util.stream.IntStream;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellAddress;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;

/** Stands in for the headings of a file that has none: "Column A", "Column B" and so on, above its first row. */
final class ColumnLetters {

    private ColumnLetters() {}

    static Row above(List<Row> rows) {
        int width = rows.stream().mapToInt(Row::width).max().orElse(0);
        List<Cell> letters = IntStream.range(0, width)
                .mapToObj(column -> new Cell(column, CellKind.TEXT, "Column " + CellAddress.columnName(column), false))
                .toList();
        return new Row(0, letters, false);
    }
}
