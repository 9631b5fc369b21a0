package org.outturn.excel.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.notes.CellMark;
import org.outturn.excel.notes.SheetMarks;
import org.outturn.excel.notes.SheetMarks.Streamed;

/** Marks the cells of a sheet that has just been written. */
final class Marks {

    private Marks() {}

    static SheetMarks of(XSSFSheet sheet, SheetPlan plan) {
        Streamed streamed = streamed(plan);
        SortedMap<Long, List<String>> rows = new TreeMap<>();
        for (Row row : sheet) {
            long number = row.getRowNum() + 1L;
            List<String> marks = of(row);
            if (!marks.isEmpty() && (number < streamed.firstRow() || number > streamed.lastRow())) {
                rows.put(number, marks);
            }
        }
        return new SheetMarks(sheet.getSheetName(), rows, streamed);
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

    private static List<String> of(Row row) {
        List<String> marks = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            marks.add(of(row.getCell(column)));
        }
        while (!marks.isEmpty() && marks.get(marks.size() - 1).equals(CellMark.BLANK)) {
            marks.remove(marks.size() - 1);
        }
        return marks;
    }

    private static String of(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return CellMark.BLANK;
        }
        if (cell.getCellType() == CellType.FORMULA) {
            return CellMark.FORMULA;
        }
        return cell.getCellType() == CellType.NUMERIC
                ? CellMark.ofFigure(BigDecimal.valueOf(cell.getNumericCellValue()))
                : CellMark.ofWords(cell.getStringCellValue());
    }
}
