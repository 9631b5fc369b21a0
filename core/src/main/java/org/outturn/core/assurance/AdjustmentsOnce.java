package org.outturn.core.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<List<String>, List<Adjustment>> entered = position.inputs().schedules().adjustments().stream()
                .filter(adjustment -> adjustment.period().equals(position.period()))
                .filter(adjustment -> !adjustment.reference().isBlank())
                .collect(Collectors.groupingBy(AdjustmentsOnce::keyOf, LinkedHashMap::new, Collectors.toList()));
        return entered.values().stream().map(AdjustmentsOnce::check).toList();
    }

    /** One order is accrued or committed, and never both. */
    private static List<String> keyOf(Adjustment adjustment) {
        return List.of(ReportItem.key(adjustment.item()), ReportItem.key(adjustment.reference()));
    }

    private static CheckResult check(List<Adjustment> entered) {
        Adjustment first = entered.get(0);
        return CheckResult.ofCount(
                RULE,
                1,
                entered.size(),
                "%s, \"%s\": entered %s for this period."
                        .formatted(
                                first.item().strip(),
                                first.reference().strip(),
                                entered.size() == 1 ? "once" : entered.size() + " times"),
                entered.get(entered.size() - 1).source().toString());
    }
}
