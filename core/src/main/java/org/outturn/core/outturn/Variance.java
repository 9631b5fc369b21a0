package org.outturn.core.outturn;

import java.util.Objects;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.money.Unit;

/**
 * How far spending is, or is expected to be, from its budget. Positive is adverse for cost and for
 * income alike: grant income of -4.011 against a budget of -4.023 is 0.012 over.
 *
 * @param amount spending less budget
 * @param budget what it is measured against
 * @param floor a variance smaller than this is on budget
 */
public record Variance(VarianceKind kind, Money amount, Money budget, Money floor) {

    public Variance {
        Objects.requireNonNull(kind, "kind");
        if (floor.isNegative()) {
            throw new IllegalArgumentException("A materiality floor is not negative: " + floor);
        }
    }

    public Direction direction() {
        if (amount.isZero() || amount.abs().compareTo(floor) < 0) {
            return Direction.ON_BUDGET;
        }
        return amount.isPositive() ? Direction.OVERSPEND : Direction.UNDERSPEND;
    }

    public Effect effect() {
        return direction().effect();
    }

    /** The variance as a share of the size of the budget; none where the budget is nil. */
    public Optional<Percentage> percentage() {
        return Percentage.of(amount, budget);
    }

    /** The word and the size, never a sign: "overspend £7.875m", or "on budget". */
    public String inWords(Unit unit) {
        return direction() == Direction.ON_BUDGET
                ? direction().word()
                : direction().word() + " " + unit.sizeInWords(amount);
    }

    /** The same for the middle of a sentence: "an overspend of £7.875m", or "on budget". */
    public String inSentence(Unit unit) {
        return direction() == Direction.ON_BUDGET
                ? direction().word()
                : direction().withArticle() + " of " + unit.sizeInWords(amount);
    }
}
