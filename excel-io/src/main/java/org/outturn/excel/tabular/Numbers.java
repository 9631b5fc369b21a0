package org.outturn.excel.tabular;

import java.math.BigDecimal;

/**
 * Numbers as workbooks store them: binary fractions written with up to 17 digits. The shortest digits
 * that mean the same number are the ones that were entered: 521.45000000000005 is 521.45.
 */
final class Numbers {

    /** So many digits survive the way through a binary fraction, so they need no cleaning. */
    private static final int EXACT_DIGITS = 15;

    private static final int LONGEST = 400;

    private Numbers() {}

    /** Plain digits; throws {@link NumberFormatException} for what is no number. */
    static String plain(String stored) {
        if (isExact(stored)) {
            return stored;
        }
        if (stored.length() > LONGEST) {
            throw new NumberFormatException("More digits than a number has");
        }
        BigDecimal shortest = BigDecimal.valueOf(Double.parseDouble(stored));
        return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
    }

    /** Whether it stands there as it would be written: no exponent, no nought that says nothing, few digits. */
    private static boolean isExact(String stored) {
        int length = stored.length();
        int first = length > 0 && stored.charAt(0) == '-' ? 1 : 0;
        int point = stored.indexOf('.');
        int whole = (point < 0 ? length : point) - first;
        boolean noughtBefore = whole > 0 && stored.charAt(first) == '0';
        if (whole == 0 || length - first > EXACT_DIGITS || (noughtBefore && (whole > 1 || (point < 0 && first == 1)))) {
            return false;
        }
        for (int at = first; at < length; at++) {
            char next = stored.charAt(at);
            if (at != point && (next < '0' || next > '9')) {
                return false;
            }
        }
        return point < 0 || (point < length - 1 && stored.charAt(length - 1) != '0');
    }
}
