package org.outturn.excel.notes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.excel.notes.SheetMarks.Streamed;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;

/** Reads the As written sheet back, one row at a time; rows that make no sense are passed over. */
final class MarksReader {

    private static final int COLUMNS = 4;

    private final Map<String, SortedMap<Long, List<String>>> rows = new LinkedHashMap<>();
    private final Map<String, Streamed> streamed = new HashMap<>();
    private boolean inMarks;

    void accept(Row row) {
        String second = row.cell(1).text();
        if (second.equals(AsWrittenSheet.MARKS)) {
            inMarks = true;
        } else if (inMarks && isNumber(row.cell(2))) {
            rows.computeIfAbsent(row.cell(0).text(), sheet -> new TreeMap<>())
                    .put(number(row.cell(2)), List.of(second.split(" ")));
        } else if (isNumber(row.cell(2)) && isNumber(row.cell(3)) && isNumber(row.cell(COLUMNS))) {
            streamed.put(row.cell(0).text(), new Streamed(number(row.cell(2)), number(row.cell(3)), (int)
                    number(row.cell(COLUMNS))));
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == CellKind.NUMBER;
    }

    private static long number(Cell cell) {
        return new BigDecimal(cell.text()).longValue();
    }

    List<SheetMarks> marks() {
        return rows.entrySet().stream()
                .map(sheet -> new SheetMarks(
                        sheet.getKey(), sheet.getValue(), streamed.getOrDefault(sheet.getKey(), Streamed.NONE)))
                .toList();
    }
}
