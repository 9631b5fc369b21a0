package org.outturn.excel.poi;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.outturn.excel.graft.RowSink;

/** One row of a sheet, with its cells by column from 0. */
final class SheetRow {

    private final int number;
    private final NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
    private float height;
    private int outline;

    /** @param number of the row, from 1 */
    SheetRow(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    NavigableMap<Integer, SheetCell> cells() {
        return cells;
    }

    void put(int column, SheetCell cell) {
        cells.put(column, cell);
    }

    /** In points; nought where it has not been set. */
    float height() {
        return height;
    }

    void setHeight(float points) {
        height = points;
    }

    void setOutline(int level) {
        outline = level;
    }

    void write(RowSink sink) throws IOException {
        sink.row(number, height, outline);
        for (Map.Entry<Integer, SheetCell> cell : cells.entrySet()) {
            cell.getValue().write(sink, cell.getKey() + 1);
        }
    }
}
