package org.outturn.excel.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A heading without what makes no difference: case, spaces, line breaks, punctuation, "(£)", "(net of VAT)", spelling of centre. */
final class HeadingKey {

    private static final Pattern LARGER_UNIT = Pattern.compile(
            "\\(?(£\\s*'?0{3}'?s?|£\\s*k\\b|£\\s*m\\b|£\\s*millions?\\b|\\b'?0{3}'?s\\b)\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYS_NOTHING =
            Pattern.compile("\\((£|gbp|net|(net of|ex|exc|excl|excluding) vat)\\)|\\bgbp\\b|£");

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private HeadingKey() {}

    static String of(String heading) {
        String folded = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String inPounds = LARGER_UNIT.matcher(folded).replaceAll(" ");
        String bare = SAYS_NOTHING.matcher(inPounds).replaceAll(" ");
        return NOT_A_LETTER.matcher(bare).replaceAll("").replace("center", "centre");
    }

    /** Whether a heading says that its figures are not in pounds, such as "Amount (£000)". */
    static boolean isInLargerUnit(String heading) {
        return LARGER_UNIT.matcher(heading).find();
    }
}
