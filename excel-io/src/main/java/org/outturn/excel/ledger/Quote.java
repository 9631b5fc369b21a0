package org.outturn.excel.ledger;

import java.math.BigDecimal;

/** A value from a file as a message shows it: in quotation marks, on one line, and cut where it is long. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** A stored fraction as Excel shows it. */
    static String percent(String fraction) {
        return new BigDecimal(fraction).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    static String of(String value) {
        String line = CodeText.clean(value).replace('\n', ' ').replace('\r', ' ');
        return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line) + '"';
    }
}
