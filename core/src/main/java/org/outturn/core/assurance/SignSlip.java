package org.outturn.core.assurance;

import java.util.Optional;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ControlTotal;

/**
 * Recognises a control total that is out because of signs: all of them turned, credits that have lost
 * theirs on one side, which makes it out by exactly twice the credits.
 */
final class SignSlip {

    private SignSlip() {}

    /** What the difference is, in a sentence; empty where signs do not explain it. */
    static Optional<String> of(ControlTotal control, Tally found) {
        return control.total().flatMap(expected -> of(expected, control.credits(), found));
    }

    private static Optional<String> of(Money expected, Optional<Money> creditsExpected, Tally found) {
        Money difference = found.sum().minus(expected);
        if (difference.isZero() || expected.isZero()) {
            return Optional.empty();
        }
        if (found.sum().equals(expected.negated())) {
            return Optional.of(
                    "every sign is turned round: say on Ledger layout which way the ledger holds its amounts");
        }
        if (creditsExpected.filter(credits -> isTwice(difference, credits)).isPresent()) {
            return Optional.of("that is twice the credits of the control: the ledger's credits have lost their signs");
        }
        return isTwice(difference.negated(), found.credits())
                ? Optional.of("that is twice the credits of the ledger: the control counts credits as positive")
                : Optional.empty();
    }

    private static boolean isTwice(Money difference, Money credits) {
        return !credits.isZero() && difference.equals(credits.plus(credits).negated());
    }
}
