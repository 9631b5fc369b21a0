package org.outturn.excel.tabular;

/** Cell addresses as Excel writes them. */
public final class CellAddress {

    private static final int LETTERS = 26;
    private static final int MOST_COLUMNS = 16_384;

    private CellAddress() {}

    /** Such as F217 for column 5 of row 217. */
    public static String of(int column, long row) {
        return columnName(column) + row;
    }

    /** A for 0, AA for 26. */
    public static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : columnName(column / LETTERS - 1) + last;
    }

    /** The column of an address such as F217, 0 for A; -1 where it names none that Excel has. */
    static int columnOf(String address) {
        int column = 0;
        for (int at = 0; at < address.length() && isLetter(address.charAt(at)); at++) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
