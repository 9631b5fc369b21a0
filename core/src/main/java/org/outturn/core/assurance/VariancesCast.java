package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.provenance.Severity;

/** The total of the variances is the variance of the totals. */
final class VariancesCast implements Check {

    private static final Rule RULE = new Rule("VARIANCES_CAST", "Variances add to the total variance", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.statement().funds().stream()
                .map(fund -> check(position, fund))
                .toList();
    }

    private static CheckResult check(MonitoringPosition position, GroupTotal fund) {
        Money ofItems = Money.sum(position.statement().itemsOf(fund.fund()).stream()
                .map(item -> item.variance().amount())
                .toList());
        return CheckResult.ofMoney(
                RULE,
                fund.variance().amount(),
                ofItems,
                "%s: total of the variances against the variance of the totals.".formatted(fund.fund()),
                "sheet \"Budget items\"");
    }
}
