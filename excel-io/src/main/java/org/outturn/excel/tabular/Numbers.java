package org.outturn.excel.tabular;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as workbooks store them: binary fractions written with up to 17 digits. The shortest digits
 * that mean the same number are the ones that were entered: 521.45000000000005 is 521.45.
 */
final class Numbers {

    /** Up to 15 digits survive the way through a binary fraction, so they need no cleaning. */
    private static final Pattern EXACT = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private static final int LONGEST = 400;

    private Numbers() {}

    /** Plain digits; throws {@link NumberFormatException} for what is no number. */
    static String plain(String stored) {
        if (EXACT.matcher(stored).matches()) {
            return stored;
        }
        if (stored.length() > LONGEST) {
            throw new NumberFormatException("More digits than a number has");
        }
        BigDecimal shortest = BigDecimal.valueOf(Double.parseDouble(stored));
        return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
    }
}
