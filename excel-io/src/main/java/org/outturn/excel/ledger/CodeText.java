package org.outturn.excel.ledger;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Codes and names without what cannot be seen: padding, no-break and zero-width spaces, soft
 * hyphens; accents are composed. Case is kept.
 */
final class CodeText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern NO_SPACE = Pattern.compile("[\\u00A0\\u2007\\u202F]");
    private static final Pattern ROUNDED = Pattern.compile("[0-9]\\.[0-9]+E\\+[0-9]+");

    private CodeText() {}

    static String clean(String text) {
        return isPlain(text)
                ? text.strip()
                : Normalizer.normalize(
                                SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                                        .replaceAll(" "),
                                Normalizer.Form.NFC)
                        .strip();
    }

    /** Whether a text holds characters that look like nothing, or like a space and are none. */
    static boolean hasInvisible(String text) {
        return !isPlain(text)
                && (INVISIBLE.matcher(text).find() || NO_SPACE.matcher(text).find());
    }

    /** Whether all of a text is what a typewriter writes. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }

    /** A long code that Excel has turned into a rounded number, such as 1.23E+11: its last digits are gone. */
    static boolean isRounded(String code) {
        return code.indexOf('+') >= 0 && ROUNDED.matcher(code).matches();
    }
}
