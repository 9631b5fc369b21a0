package org.outturn.core.reserves;

import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * One entry in the life of an earmarked reserve.
 *
 * @param period empty for the opening balance
 * @param amount always the size of the movement, so that a use is positive too; only a transfer is
 *     signed, positive into the reserve
 * @param belowTheLine whether it changes the position after the outturn (a release), rather than
 *     being planned inside a service's budget
 */
public record ReserveMovement(
        String reserve,
        String purpose,
        Optional<AccountingPeriod> period,
        ReserveMovementKind kind,
        Money amount,
        Optional<String> item,
        boolean belowTheLine,
        String authority,
        SourceReference source) {

    /** Whether it had happened by the end of the period; an opening balance was always there. */
    public boolean countsBy(AccountingPeriod last) {
        return kind == ReserveMovementKind.OPENING
                || period.map(when -> !when.isAfter(last)).orElse(true);
    }

    /** What the movement does to the balance. */
    public Money effect() {
        return kind == ReserveMovementKind.USE ? amount.negated() : amount;
    }
}
