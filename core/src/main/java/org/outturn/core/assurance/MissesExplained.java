package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;
import org.outturn.core.savings.SavingsInitiative;

/** Every savings initiative that is missed has a reason. */
final class MissesExplained implements Check {

    private static final Rule RULE = new Rule("SAVINGS_REASONS", "Every missed saving has a reason", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        List<SavingsInitiative> missed = position.schedules().savings().missed().toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        List<SavingsInitiative> silent =
                missed.stream().filter(line -> line.reason().isBlank()).toList();
        Money all = sum(missed);
        Money without = sum(silent);
        String message = silent.isEmpty()
                ? "Each of %d missed initiatives has a reason.".formatted(missed.size())
                : "%s of %s missed has no reason given: %s."
                        .formatted(
                                without.inPounds(),
                                all.inPounds(),
                                String.join(
                                        "; ",
                                        silent.stream()
                                                .map(SavingsInitiative::name)
                                                .toList()));
        return List.of(CheckResult.ofMoney(RULE, Money.ZERO, without, message, "sheet \"Savings\""));
    }

    private static Money sum(List<SavingsInitiative> lines) {
        return Money.sum(lines.stream().map(SavingsInitiative::shortfall).toList());
    }
}
