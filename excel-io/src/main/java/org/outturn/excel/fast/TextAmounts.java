package org.outturn.excel.fast;

/** Amounts as text files write them most: 1234.5, -1,234.56 or (1,234.56), quoted or not. */
public final class TextAmounts {

    private static final int DECIMALS_LIKE_THOUSANDS = 3;

    private final byte point;
    private final byte comma;
    private boolean proof;

    private TextAmounts(char point, char comma) {
        this.point = (byte) point;
        this.comma = (byte) comma;
    }

    /** Amounts such as 1,234.56. */
    public static TextAmounts withPoint() {
        return new TextAmounts('.', ',');
    }

    /** Amounts such as 1.234,56. */
    public static TextAmounts withComma() {
        return new TextAmounts(',', '.');
    }

    /** Whether the last amount could only be read in this style. */
    public boolean isProof() {
        return proof;
    }

    public long pence(byte[] bytes, int start, int end) {
        proof = false;
        boolean quoted = start < end && bytes[start] == '"';
        int from = quoted ? start + 1 : start;
        int to = quoted ? end - 1 : end;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (from < to && bytes[to - 1] == ' ') {
            to--;
        }
        if (from == to) {
            return PenceDigits.NOTHING;
        }
        if (bytes[from] == '-') {
            return PenceDigits.signed(true, unsigned(bytes, from + 1, to));
        }
        boolean bracketed = bytes[from] == '(' && bytes[to - 1] == ')';
        return bracketed ? PenceDigits.signed(true, unsigned(bytes, from + 1, to - 1)) : unsigned(bytes, from, to);
    }

    private long unsigned(byte[] bytes, int from, int to) {
        long pence = poundsAndPence(bytes, from, to);
        if (pence != PenceDigits.UNREAD) {
            proof = true;
            return pence;
        }
        return other(bytes, from, to);
    }

    /** Up to eight digits, the point and two more digits, as most amounts are written. */
    private long poundsAndPence(byte[] bytes, int from, int to) {
        int decimals = to - 2;
        int whole = decimals - 1 - from;
        if (whole < 1
                || whole > Long.BYTES
                || bytes[decimals - 1] != point
                || !PenceDigits.isDigit(bytes[decimals])
                || !PenceDigits.isDigit(bytes[decimals + 1])) {
            return PenceDigits.UNREAD;
        }
        long pounds = Words.number(bytes, from, whole);
        return pounds < 0 ? PenceDigits.UNREAD : pounds * 100 + bytes[decimals] * 10 + bytes[decimals + 1] - '0' * 11;
    }

    private long other(byte[] bytes, int from, int to) {
        long digits = 0;
        int whole = 0;
        int sinceComma = -1;
        int at = from;
        for (; at < to && bytes[at] != point; at++) {
            if (PenceDigits.isDigit(bytes[at])) {
                digits = digits * 10 + bytes[at] - '0';
                whole++;
                sinceComma += sinceComma >= 0 ? 1 : 0;
            } else if (bytes[at] == comma && isGroup(bytes, from, whole, sinceComma)) {
                sinceComma = 0;
            } else {
                return PenceDigits.UNREAD;
            }
        }
        if (at == to) {
            return sinceComma < 0 && whole > 0 && whole <= 15
                    ? PenceDigits.pence(digits, whole, 0)
                    : PenceDigits.UNREAD;
        }
        return sinceComma < 0 || sinceComma == 3 ? withDecimals(bytes, at + 1, to, digits, whole) : PenceDigits.UNREAD;
    }

    /** Whether a comma may follow the digits before it: one to three first, without a leading nought, then three. */
    private static boolean isGroup(byte[] bytes, int from, int whole, int sinceComma) {
        return sinceComma < 0 ? whole >= 1 && whole <= 3 && bytes[from] != '0' : sinceComma == 3;
    }

    private long withDecimals(byte[] bytes, int from, int to, long wholeDigits, int whole) {
        int decimals = to - from;
        if (whole + decimals == 0 || whole + decimals > 18 || decimals == DECIMALS_LIKE_THOUSANDS) {
            return PenceDigits.UNREAD;
        }
        long digits = wholeDigits;
        for (int at = from; at < to; at++) {
            if (!PenceDigits.isDigit(bytes[at])) {
                return PenceDigits.UNREAD;
            }
            digits = digits * 10 + bytes[at] - '0';
        }
        proof = true;
        return PenceDigits.pence(digits, whole, decimals);
    }
}
