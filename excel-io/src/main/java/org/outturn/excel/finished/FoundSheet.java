package org.outturn.excel.finished;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** A report sheet as it stands in the workbook. Columns count from 0 and rows from 1. */
final class FoundSheet {

    private final SortedMap<Long, Row> rows;

    private FoundSheet(SortedMap<Long, Row> rows) {
        this.rows = rows;
    }

    static FoundSheet read(TabularFile workbook, TabularSheet sheet) throws UnreadableFileException {
        SortedMap<Long, Row> rows = new TreeMap<>();
        workbook.forEachRow(sheet, row -> rows.put(row.number(), row));
        return new FoundSheet(rows);
    }

    static FoundSheet empty() {
        return new FoundSheet(new TreeMap<>());
    }

    private Row row(long number) {
        return rows.getOrDefault(number, new Row(number, List.of(), false));
    }

    Cell cell(int column, long row) {
        return row(row).cell(column);
    }

    /** What the cell says, without padding. */
    String text(int column, long row) {
        return textOf(cell(column, row));
    }

    CellValue value(int column, long row) {
        Cell cell = cell(column, row);
        return cell.isNumber() ? CellValue.of(new BigDecimal(cell.text())) : CellValue.of(textOf(cell));
    }

    private static String textOf(Cell cell) {
        return cell.isBlank() ? "" : plain(cell.text());
    }

    /** Line ends and padding say nothing. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    boolean isBlank(int columns, long row) {
        return row(row).cells().stream()
                .filter(cell -> cell.column() < columns)
                .allMatch(cell -> textOf(cell).isEmpty() && !cell.isUncalculated());
    }

    /** The rows that hold anything, from the top. */
    List<Long> numbers() {
        return List.copyOf(rows.keySet());
    }
}
