package org.outturn.excel.tabular;

import java.util.List;

/**
 * One row of a sheet or text file.
 *
 * @param number as Excel shows it; in a text file the line on which the record starts
 * @param cells the cells stored, from left to right; gaps are left out
 * @param hidden whether the row is hidden or filtered out of sight
 */
public record Row(long number, List<Cell> cells, boolean hidden) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The row as it is numbered with so many rows above the part of the file that it was read from. */
    public Row below(long rowsAbove) {
        return new Row(number + rowsAbove, cells, hidden);
    }

    /** The cell of a column, 0 for column A; a blank one where none is stored. */
    public Cell cell(int column) {
        if (column < cells.size() && cells.get(column).column() == column) {
            return cells.get(column);
        }
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElseGet(() -> Cell.blank(column));
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank() || cell.isUncalculated()) {
                return false;
            }
        }
        return true;
    }

    /** How many columns the row reaches across; 0 for a row without cells. */
    public int width() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
    }

    /** The address of the row's cell in a column, such as F217. */
    public String address(int column) {
        return CellAddress.of(column, number);
    }
}
