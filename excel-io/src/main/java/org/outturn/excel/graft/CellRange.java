package org.outturn.excel.graft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of cells as sheets write it, such as A4:E120. Rows and columns count from 1. */
record CellRange(int firstColumn, int firstRow, int lastColumn, int lastRow) {

    private static final Pattern TEXT =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    /** Empty for what is no such block, such as whole columns. */
    static Optional<CellRange> parse(String text) {
        Matcher range = TEXT.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        int column = column(range.group(1));
        int row = Integer.parseInt(range.group(2));
        return Optional.of(
                range.group(3) == null
                        ? new CellRange(column, row, column, row)
                        : new CellRange(column, row, column(range.group(3)), Integer.parseInt(range.group(4))));
    }

    CellRange including(int column, int row) {
        return new CellRange(
                Math.min(firstColumn, column),
                Math.min(firstRow, row),
                Math.max(lastColumn, column),
                Math.max(lastRow, row));
    }

    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return letters(firstColumn) + firstRow + ":" + letters(lastColumn) + lastRow;
    }
}
