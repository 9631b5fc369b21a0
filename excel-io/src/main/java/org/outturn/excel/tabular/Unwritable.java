package org.outturn.excel.tabular;

/**
 * Characters that XML has no place for, and so no cell of a workbook: control characters and halves of
 * characters, as they come out of damaged exports.
 */
public final class Unwritable {

    /** What is shown in place of one. */
    public static final int SHOWN_AS = 0xFFFD;

    private Unwritable() {}

    public static boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || character >= Character.MIN_SURROGATE) {
                return text.codePoints().anyMatch(Unwritable::is);
            }
        }
        return false;
    }

    public static boolean is(int point) {
        boolean whitespace = point == '\t' || point == '\n' || point == '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !whitespace && (point < ' ' || surrogate || point == 0xFFFE || point == 0xFFFF);
    }
}
