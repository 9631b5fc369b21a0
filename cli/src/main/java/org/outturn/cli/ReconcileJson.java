package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.reconcile.Difference;

/** What differs between two accounts of a ledger, as scripts read it; outturn-reconcile-1.schema.json says what each member is. */
record ReconcileJson(boolean agrees, List<Differing> differences, Totals totals) {

    record Differing(
            String kind,
            Optional<Integer> period,
            String key,
            Optional<String> expected,
            Optional<String> found,
            Optional<String> difference,
            Optional<Long> rows,
            String message,
            String place) {

        static Differing of(Difference difference) {
            return new Differing(
                    difference.kind(),
                    difference.period(),
                    difference.key(),
                    difference.expected(),
                    difference.found(),
                    difference.difference(),
                    difference.rows(),
                    difference.message(),
                    difference.place());
        }
    }

    record Totals(Account left, Account right) {}

    record Account(long rows, Money sum, Optional<Money> debits, Optional<Money> credits) {

        static Account of(Reconciled.Account account) {
            return new Account(account.rows(), account.sum(), account.debits(), account.credits());
        }
    }

    static ReconcileJson of(Reconciled reconciled) {
        return new ReconcileJson(
                reconciled.agrees(),
                reconciled.differences().stream().map(Differing::of).toList(),
                new Totals(Account.of(reconciled.left()), Account.of(reconciled.right())));
    }
}
