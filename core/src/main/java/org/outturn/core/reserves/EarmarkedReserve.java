package org.outturn.core.reserves;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

/**
 * Money set aside for a stated purpose, with everything that changed it: opening + contributions -
 * uses +/- transfers = closing.
 *
 * @param since the period whose closing balance it is compared with; empty for the opening balance
 */
public record EarmarkedReserve(
        String name,
        String purpose,
        List<ReserveMovement> movements,
        Optional<AccountingPeriod> since,
        AccountingPeriod period) {

    public EarmarkedReserve {
        movements = List.copyOf(movements);
    }

    public Money opening() {
        return sum(ReserveMovementKind.OPENING, movement -> true);
    }

    public Money contributions() {
        return sum(ReserveMovementKind.CONTRIBUTION, this::isCounted);
    }

    /** Positive. */
    public Money uses() {
        return sum(ReserveMovementKind.USE, this::isCounted);
    }

    /** Positive into the reserve. */
    public Money transfers() {
        return sum(ReserveMovementKind.TRANSFER, this::isCounted);
    }

    public Money closing() {
        return balance(this::isCounted);
    }

    /** The balance it is compared with; empty for a reserve that did not exist by then. */
    public Optional<Money> previous() {
        return earlierEntries() > 0 ? Optional.of(balance(this::isBefore)) : Optional.empty();
    }

    /** How many entries it had by the time it is compared with. */
    public long earlierEntries() {
        return movements.stream().filter(this::isBefore).count();
    }

    private boolean isBefore(ReserveMovement movement) {
        return since.map(movement::countsBy).orElse(movement.kind() == ReserveMovementKind.OPENING);
    }

    public Trend trend(Unit unit) {
        return Trend.between(previous(), closing(), unit);
    }

    private boolean isCounted(ReserveMovement movement) {
        return movement.countsBy(period);
    }

    private Money balance(Predicate<ReserveMovement> counted) {
        return movements.stream().filter(counted).map(ReserveMovement::effect).reduce(Money.ZERO, Money::plus);
    }

    private Money sum(ReserveMovementKind kind, Predicate<ReserveMovement> wanted) {
        return movements.stream()
                .filter(movement -> movement.kind() == kind)
                .filter(wanted)
                .map(ReserveMovement::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
