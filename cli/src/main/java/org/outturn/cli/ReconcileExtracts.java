package org.outturn.cli;

import java.util.List;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Thousands;
import org.outturn.core.provenance.Reading;
import org.outturn.core.reconcile.ExtractAgreement;
import org.outturn.excel.reconcile.Extracts;

/** Reads two extracts of a ledger and holds them against each other. */
final class ReconcileExtracts {

    private final LedgerFiles first;
    private final LedgerFiles other;
    private final List<String> columns;

    ReconcileExtracts(LedgerFiles first, LedgerFiles other, List<String> columns) {
        this.first = first;
        this.other = other;
        this.columns = columns.stream().map(String::strip).toList();
    }

    Reading<Reconciled> run() {
        return first.openOfAnyYear()
                .then(here -> other.openOfAnyYear()
                        .then(there -> new Extracts(here, there, columns).compare())
                        .then(agreement -> Reading.of(reconciled(agreement), List.of())));
    }

    private Reconciled reconciled(ExtractAgreement agreement) {
        return new Reconciled(
                Reconciled.Account.of(agreement.first()),
                Reconciled.Account.of(agreement.other()),
                agreement.differences(),
                List.of(
                        "First file (%s): %s".formatted(first.names(), inWords(agreement.first())),
                        "Other file (%s): %s".formatted(other.names(), inWords(agreement.other())),
                        "Alike in both: %s".formatted(inWords(agreement.matched()))));
    }

    private static String inWords(Tally tally) {
        return "%s rows, %s (debits %s, credits %s)"
                .formatted(
                        Thousands.of(tally.rows()),
                        tally.sum().inPounds(),
                        tally.debits().inPounds(),
                        tally.credits().inPounds());
    }
}
