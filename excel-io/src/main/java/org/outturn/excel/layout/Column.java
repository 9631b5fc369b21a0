package org.outturn.excel.layout;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table: its heading, how it is shown, where its value comes from, and the formula
 * that must reach the same value when the workbook recalculates.
 *
 * <p>In a formula {@code {Heading}} stands for the cell of that column in the same row, and {@code
 * {Heading:all}} for all rows of that column, and {@code {Heading:down}} for its rows down to the same one.
 *
 * @param formula none for a value that stands as it is
 * @param rangeName the workbook-wide name of all rows of the column, for formulas on other sheets
 * @param total what stands in the total row, where the table has one
 * @param link where a click on the cell leads, as a place in the workbook; blank for nowhere
 * @param cellName the workbook-wide name of one row's cell; blank for none
 * @param width in characters
 * @param bar whether a bar behind each figure shows its size beside the others', to the right of nought or the left
 */
public record Column<R>(
        String heading,
        CellFormat format,
        int width,
        Function<R, CellValue> value,
        Optional<Function<R, String>> formula,
        Optional<String> rangeName,
        Optional<TotalCell> total,
        Optional<Function<R, String>> link,
        Optional<Function<R, String>> cellName,
        boolean bar) {

    public static <R> Column<R> of(String heading, CellFormat format, int width, Function<R, CellValue> value) {
        return new Column<>(
                heading,
                format,
                width,
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static <R> Column<R> text(String heading, int width, Function<R, String> value) {
        return of(heading, CellFormat.TEXT, width, row -> CellValue.of(value.apply(row)));
    }

    public static <R> Column<R> longText(String heading, int width, Function<R, String> value) {
        return of(heading, CellFormat.LONG_TEXT, width, row -> CellValue.of(value.apply(row)));
    }

    /** The same formula in every row. */
    public Column<R> withFormula(String template) {
        return withFormula(row -> template);
    }

    /** A formula for each row; blank for a row whose value stands as it is. */
    public Column<R> withFormula(Function<R, String> templates) {
        return new Column<>(
                heading, format, width, value, Optional.of(templates), rangeName, total, link, cellName, bar);
    }

    public Column<R> named(String name) {
        return new Column<>(heading, format, width, value, formula, Optional.of(name), total, link, cellName, bar);
    }

    public Column<R> totalled(TotalCell cell) {
        return new Column<>(heading, format, width, value, formula, rangeName, Optional.of(cell), link, cellName, bar);
    }

    public Column<R> linkedTo(Function<R, String> place) {
        return new Column<>(
                heading, format, width, value, formula, rangeName, total, Optional.of(place), cellName, bar);
    }

    public Column<R> namingCells(Function<R, String> names) {
        return new Column<>(heading, format, width, value, formula, rangeName, total, link, Optional.of(names), bar);
    }

    /** With a bar behind each figure but the total's. */
    public Column<R> withBar() {
        return new Column<>(heading, format, width, value, formula, rangeName, total, link, cellName, true);
    }
}
