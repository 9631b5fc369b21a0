package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A percentage as a report prints it: one decimal, rounded half away from zero, never "-0.0".
 *
 * <p>A variance is taken as a share of the size of the budget, so that an overspend against an
 * income budget is positive too. There is no percentage of a nil budget; a report shows "n/a".
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        value = value.setScale(1, RoundingMode.HALF_UP);
    }

    public static Optional<Percentage> of(Money part, Money whole) {
        if (whole.isZero()) {
            return Optional.empty();
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part.pence()).multiply(HUNDRED);
        BigDecimal size = BigDecimal.valueOf(whole.abs().pence());
        return Optional.of(new Percentage(hundredfold.divide(size, 1, RoundingMode.HALF_UP)));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** The figure without its sign for percent, such as {@code 19.3}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
