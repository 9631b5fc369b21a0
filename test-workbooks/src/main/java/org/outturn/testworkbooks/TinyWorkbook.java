package org.outturn.testworkbooks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.InputColumn;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.poi.InputWorkbook;

/** A sound monitoring workbook of two items on four sheets, small enough to be spoilt in one place. */
final class TinyWorkbook {

    static final String CARE_HOMES = "Care homes";
    static final String HOME_CARE = "Home care";

    /** Under a title, a line of purpose, a blank row and the headings. */
    private static final int FIRST_ROW = 4;

    private final Map<String, InputSheet> sheets = new LinkedHashMap<>();
    private final Map<String, List<List<Object>>> rows = new HashMap<>();
    private final List<Consumer<XSSFWorkbook>> edits = new ArrayList<>();

    TinyWorkbook() {
        add(InputSheets.SETTINGS, "Organisation", "Anytown Council");
        add(InputSheets.SETTINGS, "Portfolio", "Adult Care");
        add(InputSheets.SETTINGS, "Financial year", "2020-21");
        add(InputSheets.ITEMS, CARE_HOMES);
        add(InputSheets.ITEMS, HOME_CARE);
        add(InputSheets.CODING, "C100", null, CARE_HOMES);
        add(InputSheets.CODING, "C200", null, HOME_CARE);
        add(InputSheets.BUDGET, CARE_HOMES, Money.ofPounds(1_200_000));
        add(InputSheets.BUDGET, HOME_CARE, Money.ofPounds(800_000));
    }

    /** Adds a row, and the sheet with it where it is the first. */
    TinyWorkbook add(InputSheet sheet, Object... cells) {
        sheets.putIfAbsent(sheet.name(), sheet);
        rows.computeIfAbsent(sheet.name(), name -> new ArrayList<>()).add(new ArrayList<>(Arrays.asList(cells)));
        return this;
    }

    /** Changes a cell of a row that is there, counted from 0. */
    TinyWorkbook set(InputSheet sheet, int row, String heading, Object value) {
        rows.get(sheet.name()).get(row).set(columnOf(sheet, heading), value);
        return this;
    }

    TinyWorkbook without(InputSheet sheet) {
        sheets.remove(sheet.name());
        return this;
    }

    TinyWorkbook rename(InputSheet sheet, String heading, String other) {
        List<InputColumn> columns = new ArrayList<>(sheet.columns());
        InputColumn column = columns.get(columnOf(sheet, heading));
        columns.set(
                columnOf(sheet, heading),
                new InputColumn(
                        other,
                        column.kind(),
                        column.needed(),
                        column.help(),
                        column.choices(),
                        column.width(),
                        column.listedOn()));
        sheets.put(sheet.name(), new InputSheet(sheet.name(), sheet.table(), sheet.purpose(), sheet.needed(), columns));
        return this;
    }

    /** Puts into a cell what nobody can type, but a program can leave behind. */
    TinyWorkbook leave(InputSheet sheet, int row, String heading, Consumer<XSSFCell> content) {
        edits.add(workbook -> {
            XSSFCell cell =
                    workbook.getSheet(sheet.name()).getRow(FIRST_ROW + row).getCell(columnOf(sheet, heading));
            cell.setBlank();
            content.accept(cell);
        });
        return this;
    }

    private static int columnOf(InputSheet sheet, String heading) {
        return sheet.columns().stream().map(InputColumn::heading).toList().indexOf(heading);
    }

    byte[] bytes() throws IOException {
        byte[] written =
                InputWorkbook.write(List.copyOf(sheets.values()), rows, "A faulty workbook", DerbyshireExample.MADE);
        return FixedZip.of(edits.isEmpty() ? written : edited(written));
    }

    private byte[] edited(byte[] written) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            edits.forEach(edit -> edit.accept(workbook));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
