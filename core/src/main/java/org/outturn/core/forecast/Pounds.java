package org.outturn.core.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.outturn.core.money.Money;

/** Turns what a method gives into an amount: to the nearest penny, half away from zero. */
final class Pounds {

    /** Binary fractions carry noise here; rounding twice takes it out before a half penny is judged. */
    private static final int NOISE_DIGITS = 6;

    private Pounds() {}

    static Money toMoney(double pounds) {
        return Money.of(BigDecimal.valueOf(pounds)
                .setScale(NOISE_DIGITS, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP));
    }
}
