package org.outturn.excel.tabular;

/** What counts as nothing: white space, no-break and zero-width spaces, soft hyphens, control characters. */
final class Blank {

    private Blank() {}

    static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int character) {
        return character <= ' ' || isInvisible(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
        return character == '\u00AD'
                || character == '\uFEFF'
                || (character >= '\u200B' && character <= '\u200F')
                || (character >= '\u007F' && character <= '\u009F');
    }
}
