package org.outturn.excel.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a table stands on its sheet. Rows count from 1 as the sheet shows them; a table starts in
 * column A.
 */
public record TablePlace(String sheet, TableLayout<?> table, int headingRow) {

    private static final Pattern HEADING_IN_BRACES = Pattern.compile("\\{([^{}:]+)(:all|:down)?}");

    public int firstRow() {
        return headingRow + 1;
    }

    public int lastRow() {
        return headingRow + table.rowsHeld();
    }

    public int totalRow() {
        return lastRow() + 1;
    }

    /** The last row the marked-up table covers. */
    public int endRow() {
        return table.hasTotal() ? totalRow() : lastRow();
    }

    /** Headings in braces become cells of the given row, of all rows of the column, or of those down to the row. */
    public String resolve(String template, int row) {
        Matcher matcher = HEADING_IN_BRACES.matcher(template);
        return matcher.replaceAll(match -> {
            int column = table.indexOf(match.group(1));
            return Matcher.quoteReplacement(reference(column, match.group(2), row));
        });
    }

    private String reference(int column, String extent, int row) {
        if (extent == null) {
            return letters(column) + row;
        }
        return extent.equals(":all") ? range(column) : fixed(column, firstRow()) + ":" + letters(column) + row;
    }

    /** All rows of a column, such as {@code $C$7:$C$18}. */
    public String range(int column) {
        return fixed(column, firstRow()) + ":" + fixed(column, lastRow());
    }

    /** The same with its sheet, for use anywhere in the workbook. */
    public String rangeOnSheet(int column) {
        return quoted(sheet) + "!" + range(column);
    }

    public String cellOnSheet(int column, int row) {
        return quoted(sheet) + "!" + fixed(column, row);
    }

    /** A cell that stays the same wherever the formula is copied. */
    public static String fixed(int column, int row) {
        return "$" + letters(column) + "$" + row;
    }

    /** A sheet's name as a formula writes it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** The letters of a column counted from 0. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
