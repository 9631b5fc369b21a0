package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.ScheduleSettings;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Severity;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReservesStatement;

/** No reserve is overdrawn, and the general reserve holds its minimum. */
final class ReservesCover implements Check {

    private static final Rule OVERDRAWN = new Rule("RESERVE_OVERDRAWN", "No reserve is overdrawn", Severity.ERROR);
    private static final Rule MINIMUM =
            new Rule("GENERAL_RESERVE_MINIMUM", "General reserve holds its minimum", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        ReservesStatement reserves = position.schedules().reserves();
        List<CheckResult> results = new ArrayList<>();
        for (EarmarkedReserve reserve : reserves.reserves()) {
            results.add(CheckResult.of(
                    OVERDRAWN,
                    !reserve.closing().isNegative(),
                    "%s closes at %s."
                            .formatted(reserve.name(), reserve.closing().inPounds()),
                    "sheet \"Reserves\""));
        }
        ScheduleSettings settings = position.settings().schedules();
        settings.generalReserveMinimum().ifPresent(minimum -> results.add(minimum(reserves, settings, minimum)));
        return results;
    }

    private static CheckResult minimum(ReservesStatement reserves, ScheduleSettings settings, Money minimum) {
        String name = settings.generalReserve().orElse("General reserve");
        Money held = reserves.reserves().stream()
                .filter(reserve -> ReportItem.key(reserve.name()).equals(ReportItem.key(name)))
                .map(EarmarkedReserve::closing)
                .reduce(Money.ZERO, Money::plus);
        Money margin = held.minus(minimum);
        return new CheckResult(
                MINIMUM.code(),
                MINIMUM.title(),
                MINIMUM.severity(),
                !margin.isNegative(),
                minimum.toString(),
                held.toString(),
                margin.toString(),
                "%s holds %s against a minimum of %s.".formatted(name, held.inPounds(), minimum.inPounds()),
                "sheet \"Reserves\"");
    }
}
