package org.outturn.core.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** Where balances of debt bands are typed, each quarter has all of them, and the reported quarter has some. */
final class DebtComplete implements Check {

    private static final Rule RULE =
            new Rule("DEBT_COMPLETE", "Every debt band has a balance in each quarter", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Map<Integer, Set<String>> typed = new TreeMap<>();
        for (DebtEntry entry : position.inputs().schedules().debt()) {
            if (entry instanceof DebtEntry.BandBalance balance) {
                typed.computeIfAbsent(balance.quarter(), quarter -> new TreeSet<>())
                        .add(balance.band());
            }
        }
        if (typed.isEmpty()) {
            return List.of();
        }
        List<String> missing = missing(typed, position);
        String message = missing.isEmpty()
                ? "Every band has a balance in each quarter."
                : "No balance is entered for: %s.".formatted(String.join("; ", missing));
        return List.of(CheckResult.ofCount(RULE, 0, missing.size(), message, "sheet \"Debt\""));
    }

    private static List<String> missing(Map<Integer, Set<String>> typed, MonitoringPosition position) {
        List<String> bands = position.settings().schedules().debtBands().names();
        List<String> missing = new ArrayList<>();
        typed.forEach((quarter, names) -> bands.stream()
                .filter(band -> !names.contains(band))
                .forEach(band -> missing.add("quarter %d, %s".formatted(quarter, band))));
        if (position.schedules().debt().total().isZero()) {
            missing.add("the reported quarter");
        }
        return missing;
    }
}
