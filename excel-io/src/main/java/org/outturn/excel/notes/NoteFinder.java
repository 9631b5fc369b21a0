package org.outturn.excel.notes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;

/**
 * Compares the rows of a report sheet with their marks. A row that has moved, because people sorted
 * the sheet or put a row in, is known again by its cells.
 */
final class NoteFinder {

    private final String report;
    private final SheetMarks marks;
    private final List<KeptNote> notes = new ArrayList<>();

    NoteFinder(String report, SheetMarks marks) {
        this.report = report;
        this.marks = marks;
    }

    List<KeptNote> notes() {
        return notes;
    }

    void accept(Row row) {
        long place = row.number();
        if (agreeing(row, place) * 2 < marked(place)) {
            place = marks.rows().keySet().stream()
                    .filter(other -> marked(other) > 0 && agreeing(row, other) == marked(other))
                    .findFirst()
                    .orElse(place);
        }
        for (Cell cell : row.cells()) {
            if (isTyped(cell, place, row.number())) {
                String beside = cell.column() == 0 ? "" : row.cell(0).text().strip();
                notes.add(new KeptNote(
                        report,
                        marks.sheet(),
                        row.address(cell.column()),
                        beside,
                        cell.text().strip()));
            }
        }
    }

    private boolean isTyped(Cell cell, long place, long row) {
        if (cell.isBlank() || marks.streamed().covers(row, cell.column())) {
            return false;
        }
        String mark = marks.at(place, cell.column());
        return mark.equals(CellMark.FORMULA) ? !cell.formula() : !mark.equals(markOf(cell));
    }

    /** How many cells of the row are as they were written on another. */
    private int agreeing(Row row, long place) {
        int agreeing = 0;
        List<String> written = marks.rows().getOrDefault(place, List.of());
        for (int column = 0; column < written.size(); column++) {
            agreeing += isValue(written.get(column)) && written.get(column).equals(markOf(row.cell(column))) ? 1 : 0;
        }
        return agreeing;
    }

    private int marked(long place) {
        return (int) marks.rows().getOrDefault(place, List.of()).stream()
                .filter(NoteFinder::isValue)
                .count();
    }

    private static boolean isValue(String mark) {
        return !mark.equals(CellMark.BLANK) && !mark.equals(CellMark.FORMULA);
    }

    private static String markOf(Cell cell) {
        if (cell.isBlank() || cell.formula()) {
            return CellMark.BLANK;
        }
        return cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.PERCENT
                ? CellMark.ofFigure(new BigDecimal(cell.text()))
                : CellMark.ofWords(cell.text());
    }
}
