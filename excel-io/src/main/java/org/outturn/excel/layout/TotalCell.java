package org.outturn.excel.layout;

import java.util.Optional;

/**
 * What stands in a table's total row under one column.
 *
 * @param formula blank for words alone; headings in braces as in {@link Column}
 * @param name the workbook-wide name of the cell, for formulas elsewhere
 */
public record TotalCell(CellValue value, String formula, Optional<String> name) {

    public static TotalCell label(String text) {
        return new TotalCell(CellValue.of(text), "", Optional.empty());
    }

    public static TotalCell of(CellValue value, String formula) {
        return new TotalCell(value, formula, Optional.empty());
    }

    public TotalCell named(String cellName) {
        return new TotalCell(value, formula, Optional.of(cellName));
    }
}
