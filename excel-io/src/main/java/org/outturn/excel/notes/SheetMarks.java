package org.outturn.excel.notes;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report sheet as it was written: the mark of each cell, by row from 1.
 *
 * @param rows the marks of a row from column A on, up to its last cell that is not blank
 * @param streamed the rows of a table too large to mark cell by cell; what stands beside it is found all the same
 */
public record SheetMarks(String sheet, SortedMap<Long, List<String>> rows, Streamed streamed) {

    /** Rows and columns that are not marked; rows count from 1, and the last column is the number of them. */
    public record Streamed(long firstRow, long lastRow, int columns) {

        public static final Streamed NONE = new Streamed(0, -1, 0);

        boolean covers(long row, int column) {
            return row >= firstRow && row <= lastRow && column < columns;
        }
    }

    public SheetMarks {
        rows = new TreeMap<>(rows);
    }

    /** What was written in a cell; columns count from 0. */
    String at(long row, int column) {
        List<String> marks = rows.getOrDefault(row, List.of());
        return column < marks.size() ? marks.get(column) : CellMark.BLANK;
    }
}
