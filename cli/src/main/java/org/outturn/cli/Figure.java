package org.outturn.cli;

import java.util.Locale;
import org.outturn.core.money.Money;

/** How figures look in text for a person, the same on every computer. */
final class Figure {

    private Figure() {}

    static String count(long rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }

    static String pounds(Money amount) {
        return String.format(
                Locale.ROOT,
                "%s£%,.2f",
                amount.isNegative() ? "-" : "",
                amount.abs().pounds());
    }

    /** An amount where the sentence around it has no sign for pounds. */
    static String grouped(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.pounds());
    }
}
