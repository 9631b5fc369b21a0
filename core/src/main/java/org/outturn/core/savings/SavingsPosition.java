package org.outturn.core.savings;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.core.money.Money;

/**
 * The savings target and how far it is met. The target is what prior years left undone and what this
 * year adds; the part without an initiative is unidentified, and never hidden.
 */
public record SavingsPosition(List<SavingsInitiative> register) {

    public SavingsPosition {
        register = List.copyOf(register);
    }

    /** The lines that have an initiative, in the order of the register. */
    public List<SavingsInitiative> initiatives() {
        return register.stream().filter(SavingsInitiative::isIdentified).toList();
    }

    public Money broughtForward() {
        return sum(SavingsInitiative::broughtForward, SavingsInitiative::reduction);
    }

    public Money currentYear() {
        return sum(line -> !line.broughtForward(), SavingsInitiative::reduction);
    }

    public Money target() {
        return broughtForward().plus(currentYear());
    }

    public Money identified() {
        return sum(SavingsInitiative::isIdentified, SavingsInitiative::reduction);
    }

    public Money unidentified() {
        return target().minus(identified());
    }

    public Money achieved() {
        return sum(line -> true, SavingsInitiative::achieved);
    }

    /** Achieved less the whole target: negative is a shortfall. */
    public Money againstTarget() {
        return achieved().minus(target());
    }

    /** Achieved less what the initiatives were to achieve: negative is a shortfall. */
    public Money againstIdentified() {
        return achieved().minus(identified());
    }

    /** What rolls into next year's brought forward: the target less what stays achieved. */
    public Money nextBroughtForward() {
        return target().minus(sum(line -> true, SavingsInitiative::recurringAchieved));
    }

    /** The initiatives that were missed. */
    public Stream<SavingsInitiative> missed() {
        return initiatives().stream().filter(SavingsInitiative::isMissed);
    }

    private Money sum(Predicate<SavingsInitiative> wanted, Function<SavingsInitiative, Money> amount) {
        return register.stream().filter(wanted).map(amount).reduce(Money.ZERO, Money::plus);
    }
}
