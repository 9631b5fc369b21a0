package org.outturn.excel.ledger;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Month names as ledgers write them: Nov, NOV, November, Sept. */
final class Months {

    private Months() {}

    static Optional<Month> of(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.length() < 3
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> month.name().startsWith(upper))
                        .findFirst();
    }

    /** Two figures of a year belong to 1980 to 2079. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < 80 ? 2000 + year : 1900 + year;
    }
}
