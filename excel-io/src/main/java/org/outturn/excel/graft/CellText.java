package org.outturn.excel.graft;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text of a cell as it stands in a sheet's part, where some characters cannot stand as themselves. */
final class CellText {

    private static final int LONGEST = 32_767;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String escape(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A cell holds " + LONGEST + " characters, not " + text.length());
        }
        if (isPlain(text)) {
            return text;
        }
        String plain = text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            append(plain, i, escaped);
        }
        return escaped.toString();
    }

    /** Most text is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter == '&' || letter == '<' || letter == '>' || letter == '_' || letter > '\uD7FF') {
                return false;
            }
        }
        return true;
    }

    private static void append(String text, int i, StringBuilder escaped) {
        char letter = text.charAt(i);
        switch (letter) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            default -> {
                if (isForbidden(text, i)) {
                    escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) letter));
                } else {
                    escaped.append(letter);
                }
            }
        }
    }

    /** What XML cannot hold, and the carriage return, which it would read back as a line feed. */
    private static boolean isForbidden(String text, int i) {
        char letter = text.charAt(i);
        if (Character.isHighSurrogate(letter)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        boolean control = letter < ' ' && letter != '\t' && letter != '\n';
        return control || letter >= '\uFFFE';
    }

    /** Without being told to keep them, programs may drop spaces and line ends at the ends. */
    static boolean needsSpace(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1))
                        || text.indexOf('\n') >= 0);
    }
}
