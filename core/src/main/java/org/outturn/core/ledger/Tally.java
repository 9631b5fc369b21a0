package org.outturn.core.ledger;

import java.util.Collection;
import org.outturn.core.money.Money;

/**
 * How many ledger rows, and what they come to: debits are the sum of the positive amounts, credits
 * of the negative ones and so a negative figure. Tallies add up in any order and in any parts.
 */
public record Tally(long rows, Money debits, Money credits) {

    public static final Tally NONE = new Tally(0, Money.ZERO, Money.ZERO);

    public static Tally of(Money amount) {
        return amount.isNegative() ? new Tally(1, Money.ZERO, amount) : new Tally(1, amount, Money.ZERO);
    }

    /** Rows that carry no amount. */
    public static Tally ofRows(long rows) {
        return new Tally(rows, Money.ZERO, Money.ZERO);
    }

    public static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }

    public Tally plus(Tally other) {
        return new Tally(rows + other.rows, debits.plus(other.debits), credits.plus(other.credits));
    }

    /** Debits and credits together. */
    public Money sum() {
        return debits.plus(credits);
    }
}
