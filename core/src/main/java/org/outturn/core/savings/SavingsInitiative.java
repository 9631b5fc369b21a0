package org.outturn.core.savings;

import java.util.Optional;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * A line of the savings register: part of the budget reduction target, and the initiative that is to
 * meet it. Amounts are positive.
 *
 * @param name the initiative; blank where the target has none yet, which leaves it unidentified
 * @param broughtForward whether the target comes from prior years
 * @param reduction the budget reduction asked for
 * @param achieved what has been achieved to date
 * @param forecast what is expected to be achieved by year end; empty where nobody has said
 * @param slipped what arrives in a later year
 * @param undeliverable what will never arrive
 * @param stated the status somebody has given it
 */
public record SavingsInitiative(
        String reference,
        String name,
        Optional<String> item,
        boolean broughtForward,
        Money reduction,
        Money achieved,
        Recurrence recurrence,
        Optional<Money> forecast,
        Money slipped,
        Money undeliverable,
        SavingsKind kind,
        Optional<SavingsStatus> stated,
        String reason,
        String note,
        SourceReference source) {

    public boolean isIdentified() {
        return !name.isBlank();
    }

    /** How far the initiative beat its target: achieved less reduction, so negative is a shortfall. */
    public Money againstTarget() {
        return achieved.minus(reduction);
    }

    public boolean isMissed() {
        return againstTarget().isNegative();
    }

    /** What was asked for and not achieved; nil where it was met. */
    public Money shortfall() {
        return isMissed() ? againstTarget().negated() : Money.ZERO;
    }

    public SavingsStatus status() {
        return stated.orElseGet(() -> SavingsStatus.of(reduction, achieved));
    }

    /** What stays achieved in later years. */
    public Money recurringAchieved() {
        return recurrence == Recurrence.ONGOING ? achieved : Money.ZERO;
    }
}
