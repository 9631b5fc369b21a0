package org.outturn.excel.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.outturn.core.money.Money;

/** From pounds to pence. Only the noise of binary fractions is taken off; a real third decimal stays a fault. */
final class Pence {

    private static final BigDecimal NOISE = new BigDecimal("0.00001");

    /** A thousand billion pounds is more than any ledger holds, and far from the limit of {@link Money}. */
    private static final BigDecimal MOST_POUNDS = new BigDecimal("1E15");

    private Pence() {}

    static boolean isTooLarge(BigDecimal pounds) {
        return pounds.abs().compareTo(MOST_POUNDS) >= 0;
    }

    static Optional<Money> of(BigDecimal pounds) {
        BigDecimal pence = pounds.setScale(2, RoundingMode.HALF_UP);
        boolean noiseOnly = pounds.subtract(pence).abs().compareTo(NOISE) < 0;
        return noiseOnly ? Optional.of(Money.of(pence)) : Optional.empty();
    }
}
