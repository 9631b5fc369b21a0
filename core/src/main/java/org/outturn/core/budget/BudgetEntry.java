package org.outturn.core.budget;

import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * One amount in the build-up of an item's controllable budget: a line of the original budget, or a
 * movement approved since.
 *
 * @param label what it is called in the build-up: "Original budget", or the movement's reference
 * @param kind empty for the original budget
 * @param source the input cell that the amount stands in
 */
public record BudgetEntry(
        String item,
        String label,
        Optional<MovementKind> kind,
        Optional<AccountingPeriod> period,
        Money amount,
        Money oneOff,
        BudgetProfile profile,
        SourceReference source) {

    public boolean isOriginal() {
        return kind.isEmpty();
    }

    public Money toDate(AccountingPeriod period) {
        return profile.toDate(amount, period);
    }
}
