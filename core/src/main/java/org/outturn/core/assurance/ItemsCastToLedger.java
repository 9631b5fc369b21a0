package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** The actuals of all items, in every fund, add to the ledger less what is excluded and set aside. */
final class ItemsCastToLedger implements Check {

    private static final Rule RULE = new Rule("ITEMS_CAST", "Items add to the ledger", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Money ledger = Money.sum(position.ledger().files().stream()
                        .map(FileAccount::used)
                        .map(used -> used.sum())
                        .toList())
                .plus(Money.sum(position.ledger().files().stream()
                        .map(file -> file.notYetCoded().sum())
                        .toList()));
        Money items = Money.sum(position.statement().items().stream()
                .map(item -> item.figures().actual())
                .toList());
        return List.of(CheckResult.ofMoney(
                RULE,
                ledger,
                items,
                "Actuals of all items against postings used and not yet coded.",
                "sheet \"Budget items\""));
    }
}
