package org.outturn.excel.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.notes.CellMark;
import org.outturn.excel.notes.SheetMarks;
import org.outturn.excel.notes.SheetMarks.Streamed;

/** Marks the cells of a sheet that has just been laid out. */
final class Marks {

    private Marks() {}

    static SheetMarks of(SheetPlan plan, SheetCells cells) {
        SortedMap<Long, List<String>> rows = new TreeMap<>();
        for (SheetRow row : cells.rows()) {
            List<String> marks = of(row.cells());
            if (!marks.isEmpty()) {
                rows.put((long) row.number(), marks);
            }
        }
        return new SheetMarks(plan.layout().tab(), rows, streamed(plan));
    }

    private static Streamed streamed(SheetPlan plan) {
        for (TablePlace place : plan.tablePlaces()) {
            if (place.table().streamed() && !place.table().rows().isEmpty()) {
                return new Streamed(
                        place.firstRow(),
                        place.lastRow(),
                        place.table().columns().size());
            }
        }
        return Streamed.NONE;
    }

    private static List<String> of(NavigableMap<Integer, SheetCell> cells) {
        List<String> marks = new ArrayList<>();
        for (int column = 0; column <= cells.lastKey(); column++) {
            marks.add(cells.containsKey(column) ? of(cells.get(column)) : CellMark.BLANK);
        }
        while (!marks.isEmpty() && marks.get(marks.size() - 1).equals(CellMark.BLANK)) {
            marks.remove(marks.size() - 1);
        }
        return marks;
    }

    private static String of(SheetCell cell) {
        if (!cell.formula().isEmpty()) {
            return CellMark.FORMULA;
        }
        if (cell.value() instanceof CellValue.Figure figure) {
            return CellMark.ofFigure(BigDecimal.valueOf(figure.value().doubleValue()));
        }
        return cell.value() instanceof CellValue.Words words
                ? CellMark.ofWords(SheetCell.fitting(words.text()))
                : CellMark.BLANK;
    }
}
