package org.outturn.excel.poi;

import java.io.IOException;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.outturn.excel.graft.RowSink;
import org.outturn.excel.graft.StreamedRows;
import org.outturn.excel.layout.CellValue;

/**
 * The cells of a sheet, kept until its part is written; those of a long table are made only then. POI is
 * not given them: it would build far more around each than is ever asked for. Rows count from 1, columns
 * from 0.
 */
final class SheetCells implements StreamedRows {

    /** How high a row is that nobody has set, in points. */
    private static final float ROW_POINTS = 15;

    private final NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
    private final NavigableMap<Integer, TableStream<?>> streams = new TreeMap<>();
    private int columns;

    void text(int row, int column, String text, XSSFCellStyle style) {
        put(row, column, new CellValue.Words(text), "", style);
    }

    /** @param formula that works the value out; blank where there is none */
    void put(int row, int column, CellValue value, String formula, XSSFCellStyle style) {
        columns = Math.max(columns, column + 1);
        at(row).put(column, new SheetCell(value, formula, style.getIndex()));
    }

    void setHeight(int row, float points) {
        at(row).setHeight(points);
    }

    /** How deep a row lies under its group's own. */
    void setOutline(int row, int level) {
        at(row).setOutline(level);
    }

    private SheetRow at(int row) {
        return rows.computeIfAbsent(row, SheetRow::new);
    }

    /** Rows that stand from the table's first one on. */
    void stream(TableStream<?> table) {
        columns = Math.max(columns, table.columns());
        streams.put(table.firstRow(), table);
    }

    /** How high a row is, in points. */
    float height(int row) {
        SheetRow set = rows.get(row);
        return set == null || set.height() == 0 ? ROW_POINTS : set.height();
    }

    /** All but those of long tables. */
    Collection<SheetRow> rows() {
        return rows.values();
    }

    @Override
    public int lastRow() {
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        return streams.isEmpty()
                ? last
                : Math.max(last, streams.lastEntry().getValue().lastRow());
    }

    @Override
    public int lastColumn() {
        return columns;
    }

    @Override
    public void write(RowSink sink) throws IOException {
        int from = 0;
        for (TableStream<?> table : streams.values()) {
            write(rows.subMap(from, true, table.firstRow(), false), sink);
            table.write(sink);
            from = table.lastRow() + 1;
        }
        write(rows.tailMap(from, true), sink);
    }

    private static void write(NavigableMap<Integer, SheetRow> rows, RowSink sink) throws IOException {
        for (SheetRow row : rows.values()) {
            row.write(sink);
        }
    }
}
