package org.outturn.core.outturn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.money.Money;

/**
 * A bound stated as an amount, as a percentage of the budget, or both; a variance is over it from
 * the bound on. Where neither is stated nothing is over it.
 *
 * <p>Of a nil budget there is no percentage: the amount alone decides there, and without an amount
 * every variance is over, so that spending without a budget never hides.
 *
 * @param percent in per cent of the size of the budget: 5 is 5%
 */
public record Threshold(Optional<Money> amount, Optional<BigDecimal> percent, Combination combination) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Which of amount and percentage counts where both are stated. */
    public enum Combination {
        /** Whichever bites first. */
        LOWER_OF("Lower of"),
        /** Whichever bites last. */
        HIGHER_OF("Higher of");

        private final String label;

        Combination(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Threshold none() {
        return new Threshold(Optional.empty(), Optional.empty(), Combination.LOWER_OF);
    }

    public static Threshold ofAmount(Money amount) {
        return new Threshold(Optional.of(amount), Optional.empty(), Combination.LOWER_OF);
    }

    public boolean isStated() {
        return amount.isPresent() || percent.isPresent();
    }

    /** Whether a size of variance reaches the bound, to the nearest penny. */
    public boolean isReachedBy(Money size, Money budget) {
        return bound(budget)
                .map(bound -> size.pounds()
                                .subtract(bound)
                                .setScale(2, RoundingMode.HALF_UP)
                                .signum()
                        >= 0)
                .orElse(false);
    }

    /** The variance, in pounds, from which on the bound is reached for a budget; none where nothing is stated. */
    public Optional<BigDecimal> bound(Money budget) {
        Optional<BigDecimal> pounds = amount.map(Money::pounds);
        if (percent.isEmpty()) {
            return pounds;
        }
        if (budget.isZero()) {
            return pounds.or(() -> Optional.of(BigDecimal.ZERO));
        }
        BigDecimal share = percent.get().multiply(budget.abs().pounds()).divide(HUNDRED);
        return pounds.map(stated -> combination == Combination.LOWER_OF ? stated.min(share) : stated.max(share))
                .or(() -> Optional.of(share));
    }

    /** The bound in words for a key, such as "5% of budget or £100,000, whichever is lower". */
    public String inWords() {
        Optional<String> pounds = amount.map(
                stated -> String.format(Locale.ROOT, "£%,.2f", stated.pounds()).replace(".00", ""));
        Optional<String> share =
                percent.map(stated -> stated.stripTrailingZeros().toPlainString() + "% of budget");
        if (pounds.isPresent() && share.isPresent()) {
            String which = combination == Combination.LOWER_OF ? "lower" : "higher";
            return share.get() + " or " + pounds.get() + ", whichever is " + which;
        }
        return share.or(() -> pounds).orElse("never");
    }
}
