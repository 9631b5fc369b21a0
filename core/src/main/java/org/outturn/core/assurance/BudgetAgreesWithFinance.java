package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Severity;

/** Each item's controllable budget is what the finance system holds, where the run was given its budget. */
final class BudgetAgreesWithFinance implements Check {

    private static final Rule RULE =
            new Rule("BUDGET_FINANCE", "Budget is the finance system's budget", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.financeBudget().map(budget -> compare(position, budget)).orElse(List.of());
    }

    private static List<CheckResult> compare(MonitoringPosition position, CodedLedger budget) {
        Map<String, Money> held = budget.actuals();
        List<CheckResult> results = new ArrayList<>();
        for (BudgetItem item : position.statement().items()) {
            Money finance = held.getOrDefault(ReportItem.key(item.name()), Money.ZERO);
            results.add(CheckResult.ofMoney(
                    RULE,
                    finance,
                    item.figures().controllableBudget(),
                    "%s: the finance system holds %s, and the workbook builds up %s."
                            .formatted(
                                    item.name(),
                                    finance.inPounds(),
                                    item.figures().controllableBudget().inPounds()),
                    "sheet \"Budget build-up\""));
        }
        Money uncoded = held.getOrDefault(ReportItem.key(ReportItem.NOT_YET_CODED), Money.ZERO);
        if (!uncoded.isZero() && !position.ledger().hasNotYetCoded()) {
            results.add(CheckResult.ofMoney(
                    RULE,
                    uncoded,
                    Money.ZERO,
                    "The finance system budgets %s on codings that Coding does not claim."
                            .formatted(uncoded.inPounds()),
                    "sheet \"Coding\""));
        }
        return results;
    }
}
