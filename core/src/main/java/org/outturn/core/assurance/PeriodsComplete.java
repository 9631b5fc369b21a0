package org.outturn.core.assurance;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/**
 * Every month up to the period reported has postings, or is inside a balance to date: a year-to-date report needs the
 * whole year to date.
 */
final class PeriodsComplete implements Check {

    private static final Rule RULE = new Rule("PERIODS_COMPLETE", "Every month has postings", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        SortedSet<Integer> found = position.ledger().periodsCovered();
        int months = Math.min(position.period().number(), AccountingPeriod.MONTHS);
        List<String> missing = IntStream.rangeClosed(1, months)
                .filter(month -> !found.contains(month))
                .mapToObj(Integer::toString)
                .toList();
        String message = missing.isEmpty()
                ? "Periods 1 to %d all have postings.".formatted(months)
                : "No postings in period %s; give the ledger of the whole year to date."
                        .formatted(missing.stream().collect(Collectors.joining(", ")));
        return List.of(CheckResult.ofCount(RULE, months, months - missing.size(), message, "ledger"));
    }
}
