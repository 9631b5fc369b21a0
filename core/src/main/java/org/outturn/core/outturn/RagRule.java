package org.outturn.core.outturn;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.money.Money;

/**
 * The published rule by which a variance is red, amber or green: red from the red bound on, else
 * amber from the amber bound on, else green. Bounds are inclusive. It judges the variance before any
 * use of reserves.
 *
 * @param twoSided whether a large underspend is judged like an overspend of its size
 * @param floor a variance smaller than this is on budget and green
 */
public record RagRule(RagLevel level, Threshold amber, Threshold red, boolean twoSided, Money floor) {

    public RagRule {
        Objects.requireNonNull(level, "level");
        if (floor.isNegative()) {
            throw new IllegalArgumentException("A materiality floor is not negative: " + floor);
        }
    }

    /**
     * The rule where a workbook states none: any overspend is amber; red at 5% or £100,000, and for
     * totals at 2% or £250,000, whichever is lower.
     */
    public static RagRule standard(RagLevel level, Money floor) {
        boolean total = level == RagLevel.TOTAL;
        Threshold red = new Threshold(
                Optional.of(Money.ofPounds(total ? 250_000 : 100_000)),
                Optional.of(BigDecimal.valueOf(total ? 2 : 5)),
                Threshold.Combination.LOWER_OF);
        return new RagRule(level, Threshold.ofAmount(Money.ZERO), red, false, floor);
    }

    public Rag rate(Variance variance) {
        if (variance.amount().isZero() || variance.amount().abs().compareTo(floor) < 0) {
            return Rag.GREEN;
        }
        Money size = twoSided ? variance.amount().abs() : variance.amount();
        if (red.isReachedBy(size, variance.budget())) {
            return Rag.RED;
        }
        return amber.isReachedBy(size, variance.budget()) ? Rag.AMBER : Rag.GREEN;
    }
}
