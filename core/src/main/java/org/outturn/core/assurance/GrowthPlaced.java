package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Growth belongs to an item, and one-off growth of the original budget is within its one-off part. */
final class GrowthPlaced implements Check {

    private static final Rule ITEM = new Rule("GROWTH_ITEM", "Growth belongs to an item", Severity.WARNING);
    private static final Rule WITHIN = new Rule(
            "GROWTH_IN_ORIGINAL", "One-off growth is within the original budget's one-off part", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        List<GrowthItem> growth = position.inputs().schedules().growth();
        List<CheckResult> results = new ArrayList<>();
        growth.forEach(line -> results.add(CheckResult.of(
                ITEM,
                line.item().isPresent(),
                "%s: %s."
                        .formatted(
                                line.title(),
                                line.item().map("growth of %s"::formatted).orElse("no item is named")),
                line.source().toString())));
        if (growth.stream().anyMatch(GrowthItem::inOriginal)) {
            results.add(within(growth, position.inputs().budget()));
        }
        return results;
    }

    private static CheckResult within(List<GrowthItem> growth, List<BudgetLine> budget) {
        Money added = Money.sum(growth.stream()
                .filter(GrowthItem::inOriginal)
                .map(GrowthItem::oneOff)
                .toList());
        Money held = Money.sum(budget.stream().map(BudgetLine::oneOff).toList());
        Money over = added.minus(held);
        return new CheckResult(
                WITHIN.code(),
                WITHIN.title(),
                WITHIN.severity(),
                !over.isPositive(),
                held.toString(),
                added.toString(),
                over.toString(),
                "One-off growth of %s is in the original budget, whose one-off part is %s."
                        .formatted(added.inPounds(), held.inPounds()),
                "sheets \"Growth\" and \"Budget\"");
    }
}
