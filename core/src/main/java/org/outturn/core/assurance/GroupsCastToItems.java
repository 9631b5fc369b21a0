package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.provenance.Severity;

/** The totals of the funds, and of the portfolios under them, add to the items. */
final class GroupsCastToItems implements Check {

    private static final Rule RULE = new Rule("TOTALS_CAST", "Totals add to their items", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        OutturnStatement statement = position.statement();
        List<CheckResult> results = new ArrayList<>();
        for (GroupTotal fund : statement.funds()) {
            results.add(CheckResult.ofMoney(
                    RULE,
                    sum(statement.itemsOf(fund.fund())),
                    fund.figures().forecast(),
                    "%s: outturn or forecast of all items.".formatted(fund.fund()),
                    "sheet \"Budget items\""));
        }
        return results;
    }

    private static Money sum(List<BudgetItem> items) {
        return Money.sum(items.stream().map(item -> item.figures().forecast()).toList());
    }
}
