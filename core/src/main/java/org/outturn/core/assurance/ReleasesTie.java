package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Variance;
import org.outturn.core.provenance.Severity;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReserveMovement;

/** What the position after reserves takes off is what reserves' own movements below the line come to. */
final class ReleasesTie implements Check {

    private static final Rule RULE =
            new Rule("RESERVES_TIE", "Movements below the line tie to the position after reserves", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        if (position.inputs().reserves().isEmpty()) {
            return List.of();
        }
        Money ofReserves = Money.sum(position.schedules().reserves().reserves().stream()
                .map(EarmarkedReserve::movements)
                .flatMap(List::stream)
                .filter(ReserveMovement::belowTheLine)
                .filter(movement -> movement.countsBy(position.period()))
                .filter(movement -> isOfThisPosition(movement, position))
                .map(ReserveMovement::effect)
                .toList());
        Variance before = position.reserves().before();
        Money taken = position.reserves().after().amount().minus(before.amount());
        return List.of(CheckResult.ofMoney(
                RULE,
                ofReserves,
                taken,
                "Reserve movements below the line against the step from the variance to the position after reserves.",
                "sheets \"Reserves\" and \"Outturn summary\""));
    }

    /** A release for an item of another fund, or of a portfolio not reported, changes that one's position. */
    private static boolean isOfThisPosition(ReserveMovement movement, MonitoringPosition position) {
        OutturnStatement statement = position.statement();
        return movement.item().isEmpty()
                || statement.itemsOf(statement.total().fund()).stream()
                        .map(item -> ReportItem.key(item.name()))
                        .anyMatch(ReportItem.key(movement.item().get())::equals);
    }
}
