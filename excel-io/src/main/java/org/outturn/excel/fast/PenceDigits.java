package org.outturn.excel.fast;

/**
 * Amounts straight from digits to pence, where that is exact. What it does not read is not a fault
 * but {@link #UNREAD}, for others to judge.
 */
public final class PenceDigits {

    /** Something that is not plain digits. */
    public static final long UNREAD = Long.MIN_VALUE;

    /** Nothing is entered. */
    public static final long NOTHING = Long.MIN_VALUE + 1;

    /** Digits that survive in a binary fraction as they are. */
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_DIGITS = 18;

    /** With so many digits before the point, binary noise stays far below a penny. */
    private static final int DIGITS_BESIDE_NOISE = 9;

    /** The noise of binary fractions is less than that part of a penny. */
    private static final long NOISE_PARTS = 10_000;

    private static final long[] TENS = {
        1L,
        10L,
        100L,
        1_000L,
        10_000L,
        100_000L,
        1_000_000L,
        10_000_000L,
        100_000_000L,
        1_000_000_000L,
        10_000_000_000L,
        100_000_000_000L,
        1_000_000_000_000L,
        10_000_000_000_000L,
        100_000_000_000_000L,
        1_000_000_000_000_000L,
        10_000_000_000_000_000L
    };

    private PenceDigits() {}

    /** The number of a workbook's cell, such as -521.45000000000005. */
    public static long ofNumber(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int start = negative ? from + 1 : from;
        if (to - start > MOST_DIGITS + 1) {
            return UNREAD;
        }
        long digits = 0;
        int at = start;
        for (; at < to && isDigit(bytes[at]); at++) {
            digits = digits * 10 + bytes[at] - '0';
        }
        int whole = at - start;
        int decimals = 0;
        if (at < to && bytes[at] == '.') {
            for (at++; at < to && isDigit(bytes[at]); at++) {
                digits = digits * 10 + bytes[at] - '0';
                decimals++;
            }
        }
        boolean plain = at == to && whole > 0 && (decimals > 0 || at == start + whole);
        return plain ? signed(negative, pence(digits, whole, decimals)) : UNREAD;
    }

    static boolean isDigit(byte next) {
        return next >= '0' && next <= '9';
    }

    static long signed(boolean negative, long pence) {
        return negative && pence != UNREAD ? -pence : pence;
    }

    /**
     * Pounds written as digits of which the last so many are decimals. More than two are read where
     * they are noughts or noise.
     */
    static long pence(long digits, int whole, int decimals) {
        if (decimals <= 2) {
            return whole + decimals <= EXACT_DIGITS ? digits * TENS[2 - decimals] : UNREAD;
        }
        if (whole > DIGITS_BESIDE_NOISE || whole + decimals > MOST_DIGITS) {
            return UNREAD;
        }
        long parts = TENS[decimals - 2];
        long pence = (digits + parts / 2) / parts;
        long noise = Math.abs(digits - pence * parts);
        return noise == 0 || noise < parts / NOISE_PARTS ? pence : UNREAD;
    }
}
