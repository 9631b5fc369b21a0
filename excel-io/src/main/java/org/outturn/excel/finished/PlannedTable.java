package org.outturn.excel.finished;

import java.util.ArrayList;
import java.util.List;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.TotalCell;

/** A table as a run of the report would write it, its total as the last row. */
record PlannedTable(
        String name, int headingRow, List<String> headings, List<CellFormat> formats, List<List<CellValue>> rows) {

    /** What stands for the rows of a table without any. */
    private static final String NO_ROWS = "None";

    static PlannedTable of(TablePlace place) {
        return of(place.table(), place.headingRow());
    }

    private static <R> PlannedTable of(TableLayout<R> table, int headingRow) {
        List<List<CellValue>> rows = new ArrayList<>();
        for (R row : table.rows()) {
            rows.add(table.columns().stream()
                    .map(column -> column.value().apply(row))
                    .toList());
        }
        if (rows.isEmpty()) {
            rows.add(emptyRow(table.columns().size()));
        }
        if (table.hasTotal()) {
            rows.add(table.columns().stream().map(PlannedTable::totalOf).toList());
        }
        return new PlannedTable(
                table.name(),
                headingRow,
                table.columns().stream().map(Column::heading).toList(),
                table.columns().stream().map(Column::format).toList(),
                rows);
    }

    private static List<CellValue> emptyRow(int columns) {
        List<CellValue> row = new ArrayList<>(List.of(CellValue.of(NO_ROWS)));
        while (row.size() < columns) {
            row.add(CellValue.NOTHING);
        }
        return row;
    }

    private static CellValue totalOf(Column<?> column) {
        return column.total().map(TotalCell::value).orElse(CellValue.NOTHING);
    }

    /** What a row is known by: the words in its first column. */
    String labelOf(int row) {
        return rows.get(row).get(0) instanceof CellValue.Words words ? FoundSheet.plain(words.text()) : "";
    }

    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            labels.add(labelOf(i));
        }
        return labels;
    }
}
