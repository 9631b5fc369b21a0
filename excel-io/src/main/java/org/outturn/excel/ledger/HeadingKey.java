package org.outturn.excel.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A heading without what makes no difference: case, spaces, line breaks, punctuation, "(£)", "(net of VAT)", spelling of centre. */
final class HeadingKey {

    private static final Pattern LARGER_UNIT = Pattern.compile(
            "\\(?(£\\s*'?0{3}'?s?|£\\s*k\\b|£\\s*m\\b|£\\s*millions?\\b|\\b'?0{3}'?s\\b)\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYS_NOTHING =
            Pattern.compile("\\((£|gbp|net|(net of|ex|exc|excl|excluding) vat)\\)|\\bgbp\\b|£");

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private HeadingKey() {}

    static String of(String heading) {
        return isPlainFigure(heading) ? digits(heading) : folded(heading);
    }

    /** The same for a heading of a layout, of which there are few, and each is asked for in every candidate row. */
    static String ofKnown(String heading) {
        return KNOWN.computeIfAbsent(heading, HeadingKey::of);
    }

    /** Whether a text has this key, which is asked of the first cells of every row: no shorter text has. */
    static boolean isOf(String text, String key) {
        return (text.length() >= key.length() || !CodeText.isPlain(text)) && of(text).equals(key);
    }

    /** Every row is compared with the headings, and most have a figure where the first of them stands. */
    private static boolean isPlainFigure(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String digits(String figure) {
        StringBuilder digits = new StringBuilder(figure.length());
        for (int at = 0; at < figure.length(); at++) {
            if (figure.charAt(at) >= '0') {
                digits.append(figure.charAt(at));
            }
        }
        return digits.toString();
    }

    private static String folded(String heading) {
        String composed = CodeText.isPlain(heading) ? heading : Normalizer.normalize(heading, Normalizer.Form.NFKC);
        String inPounds = LARGER_UNIT.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String bare = SAYS_NOTHING.matcher(inPounds).replaceAll(" ");
        return NOT_A_LETTER.matcher(bare).replaceAll("").replace("center", "centre");
    }

    /** Whether a heading says that its figures are not in pounds, such as "Amount (£000)". */
    static boolean isInLargerUnit(String heading) {
        return LARGER_UNIT.matcher(heading).find();
    }
}
