package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * An amount of sterling, exact to the penny. Expenditure is positive and income is negative, as a
 * ledger holds them.
 *
 * <p>Nothing is rounded to make one: an amount with a third decimal is refused, because a column of
 * silently rounded figures stops casting. Not for rates, shares or percentages.
 */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int PENCE_DIGITS = 2;

    public static Money ofPence(long pence) {
        return pence == 0 ? ZERO : new Money(pence);
    }

    public static Money ofPounds(long pounds) {
        return ofPence(Math.multiplyExact(pounds, 100L));
    }

    /** Reads plain pounds and pence such as {@code -1234.56}; throws where a third decimal is not nought. */
    public static Money of(String pounds) {
        return of(new BigDecimal(pounds));
    }

    /** Throws {@link ArithmeticException} where a third decimal is not nought. */
    public static Money of(BigDecimal pounds) {
        return ofPence(pounds.setScale(PENCE_DIGITS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return ofPence(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return ofPence(Math.subtractExact(pence, other.pence));
    }

    public Money negated() {
        return ofPence(Math.negateExact(pence));
    }

    public Money abs() {
        return pence < 0 ? negated() : this;
    }

    /**
     * The given share of this amount to the nearest penny, half away from zero. For profiling a
     * budget only: shares of shares must not be added up, take each cumulatively instead.
     */
    public Money share(BigDecimal part, BigDecimal whole) {
        Objects.requireNonNull(part, "part");
        BigDecimal share = BigDecimal.valueOf(pence).multiply(part).divide(whole, 0, RoundingMode.HALF_UP);
        return ofPence(share.longValueExact());
    }

    public boolean isZero() {
        return pence == 0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    public boolean isPositive() {
        return pence > 0;
    }

    /** Pounds with two decimals. */
    public BigDecimal pounds() {
        return BigDecimal.valueOf(pence, PENCE_DIGITS);
    }

    @Override
    public int compareTo(Money other) {
        return Comparator.comparingLong(Money::pence).compare(this, other);
    }

    /** The amount as a person reads it in a sentence: £1,234.56, or -£1,234.56 for income. */
    public String inPounds() {
        return (isNegative() ? "-£" : "£") + abs().grouped();
    }

    /** The same where the words around it say that it is in pounds: 1,234.56, or -1,234.56 for income. */
    public String grouped() {
        String written = toString();
        int point = written.length() - PENCE_DIGITS - 1;
        return Thousands.apart(written.substring(0, point)) + written.substring(point);
    }

    /** Written out, as those of a record by itself are slow for the hundred thousands of a ledger. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && pence == money.pence;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pence);
    }

    /** Pounds and pence without separators, such as {@code -4023000.00}: the form scripts read. */
    @Override
    public String toString() {
        return pounds().toPlainString();
    }
}
