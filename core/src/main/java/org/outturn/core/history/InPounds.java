package org.outturn.core.history;

import java.util.Locale;
import org.outturn.core.money.Money;

/** Amounts in sentences of this package: "-£1,234.56". */
final class InPounds {

    private InPounds() {}

    static String of(Money amount) {
        return String.format(
                Locale.ROOT,
                "%s£%,.2f",
                amount.isNegative() ? "-" : "",
                amount.abs().pounds());
    }
}
