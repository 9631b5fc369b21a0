package org.outturn.core.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Severity;

/** Nothing that the ledger does not show yet is entered twice for one period. */
final class AdjustmentsOnce implements Check {

    private static final Rule RULE =
            new Rule("ADJUSTMENT_TWICE", "Each accrual and commitment is entered once", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Map<List<String>, Integer> times = new LinkedHashMap<>();
        position.inputs().schedules().adjustments().stream()
                .filter(adjustment -> adjustment.period().equals(position.period()))
                .filter(adjustment -> !adjustment.reference().isBlank())
                .forEach(adjustment -> times.merge(keyOf(adjustment), 1, Integer::sum));
        return times.entrySet().stream()
                .map(entry -> CheckResult.ofCount(
                        RULE,
                        1,
                        entry.getValue(),
                        "%s of %s for this period."
                                .formatted(entry.getKey().get(1), entry.getKey().get(0)),
                        "sheet \"Adjustments\""))
                .toList();
    }

    /** One order is accrued or committed, and never both. */
    private static List<String> keyOf(Adjustment adjustment) {
        return List.of(adjustment.item().strip(), "Ref " + ReportItem.key(adjustment.reference()));
    }
}
