package org.outturn.core.outturn;

import org.outturn.core.money.Money;

/**
 * Actual spending of an item split into expenditure and income, with what is ordered.
 *
 * @param income negative
 * @param accruals received but not posted, less prepayments
 * @param commitments ordered but not invoiced: in no total
 */
public record GrossFigures(Money expenditure, Money income, Money accruals, Money commitments) {

    public static final GrossFigures NONE = new GrossFigures(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money net() {
        return expenditure.plus(income);
    }

    public GrossFigures plus(GrossFigures other) {
        return new GrossFigures(
                expenditure.plus(other.expenditure),
                income.plus(other.income),
                accruals.plus(other.accruals),
                commitments.plus(other.commitments));
    }
}
