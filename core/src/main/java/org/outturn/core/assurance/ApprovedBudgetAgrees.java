package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** The original budget of the portfolio equals what Council approved, where Settings says what that was. */
final class ApprovedBudgetAgrees implements Check {

    private static final Rule RULE =
            new Rule("BUDGET_APPROVED", "Original budget is the approved budget", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Money original = Money.sum(position.statement().items().stream()
                .map(item -> item.figures().originalBudget())
                .toList());
        return position.settings()
                .approvedBudget()
                .filter(approved ->
                        position.portfolio().equals(position.settings().portfolio()))
                .map(approved -> CheckResult.ofMoney(
                        RULE,
                        approved,
                        original,
                        "Original budget of all items against the approved budget of Settings.",
                        "sheet \"Budget\""))
                .map(List::of)
                .orElse(List.of());
    }
}
