package org.outturn.core.assurance;

import java.util.List;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.budget.ControllableBudget;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Severity;

/** An item whose whole budget came from grants in the year costs what its funding rows add to. */
final class GrantItemsAgree implements Check {

    private static final Rule RULE =
            new Rule("GRANT_ITEM", "Grant item is what its funding rows add to", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return position.statement().items().stream()
                .filter(item -> position.stage().isYearEnd())
                .map(item -> check(position, item))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CheckResult> check(MonitoringPosition position, BudgetItem item) {
        List<FundedPressure> rows = position.schedules().funding().pressures().stream()
                .filter(row -> row.item()
                        .filter(name -> ReportItem.key(name).equals(ReportItem.key(item.name())))
                        .isPresent())
                .toList();
        if (rows.isEmpty() || !isGrants(item.budget())) {
            return Optional.empty();
        }
        Money costs =
                Money.sum(rows.stream().map(FundedPressure::additionalCosts).toList());
        return Optional.of(CheckResult.ofMoney(
                RULE,
                costs,
                item.figures().actual(),
                "%s: additional costs of its funding rows against its actual.".formatted(item.name()),
                "sheets \"Funding\" and \"Budget items\""));
    }

    private static boolean isGrants(ControllableBudget budget) {
        return budget.original().isZero()
                && budget.entries().stream().anyMatch(entry -> !entry.isOriginal())
                && budget.entries().stream()
                        .filter(entry -> !entry.isOriginal())
                        .allMatch(entry ->
                                entry.kind().filter(MovementKind.GRANT::equals).isPresent());
    }
}
