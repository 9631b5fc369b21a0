package org.outturn.core.budget;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * The net budget that an item's managers can influence: the original budget and the movements
 * approved up to the period reported. Recharges, capital charges and other items held outside the
 * portfolio are not in it.
 */
public record ControllableBudget(List<BudgetEntry> entries) {

    public ControllableBudget {
        entries = List.copyOf(entries);
    }

    public Money original() {
        return sum(entries.stream().filter(BudgetEntry::isOriginal), BudgetEntry::amount);
    }

    /** What was approved since the original budget. */
    public Money movements() {
        return sum(entries.stream().filter(entry -> !entry.isOriginal()), BudgetEntry::amount);
    }

    public Money total() {
        return sum(entries.stream(), BudgetEntry::amount);
    }

    /** The part that is for this year only. */
    public Money oneOff() {
        return sum(entries.stream(), BudgetEntry::oneOff);
    }

    /** The part that stays in the base. */
    public Money ongoing() {
        return total().minus(oneOff());
    }

    /** The profiled budget to the end of the period. */
    public Money toDate(AccountingPeriod period) {
        return sum(entries.stream(), entry -> entry.toDate(period));
    }

    private static Money sum(Stream<BudgetEntry> entries, Function<BudgetEntry, Money> amount) {
        return entries.map(amount).reduce(Money.ZERO, Money::plus);
    }
}
