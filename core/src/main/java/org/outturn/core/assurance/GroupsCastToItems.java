package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.GroupTotal.Level;
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
            List<GroupTotal> portfolios = statement.groups().stream()
                    .filter(group ->
                            group.level() == Level.PORTFOLIO && group.fund().equals(fund.fund()))
                    .toList();
            portfolios.forEach(portfolio -> results.add(check(statement, portfolio)));
        }
        return results;
    }

    private static CheckResult check(OutturnStatement statement, GroupTotal portfolio) {
        List<BudgetItem> items = statement.itemsOf(portfolio.fund()).stream()
                .filter(item -> item.item().portfolio().equals(portfolio.name()))
                .toList();
        return CheckResult.ofMoney(
                RULE,
                sum(items),
                portfolio.figures().forecast(),
                "%s, %s: outturn or forecast of all items.".formatted(portfolio.fund(), portfolio.name()),
                "sheet \"Budget items\"");
    }

    private static Money sum(List<BudgetItem> items) {
        return Money.sum(items.stream().map(item -> item.figures().forecast()).toList());
    }
}
