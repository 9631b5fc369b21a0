package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.reconcile.Difference;

/**
 * What came of holding one account of a ledger against another.
 *
 * @param heading lines that say what was compared, for a person; only shown where the two differ
 */
record Reconciled(Account left, Account right, List<Difference> differences, List<String> heading) {

    /**
     * What one account comes to.
     *
     * @param debits empty where it does not tell them from credits
     */
    record Account(long rows, Money sum, Optional<Money> debits, Optional<Money> credits) {

        static Account of(Tally tally) {
            return new Account(tally.rows(), tally.sum(), Optional.of(tally.debits()), Optional.of(tally.credits()));
        }
    }

    Reconciled {
        differences = List.copyOf(differences);
        heading = List.copyOf(heading);
    }

    boolean agrees() {
        return differences.isEmpty();
    }
}
