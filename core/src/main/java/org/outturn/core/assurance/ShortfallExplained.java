package org.outturn.core.assurance;

import java.util.List;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;
import org.outturn.core.savings.SavingsInitiative;

/** What a missed initiative falls short by is what the register says has slipped or will never come. */
final class ShortfallExplained implements Check {

    private static final Rule RULE =
            new Rule("SAVINGS_SHORTFALL", "Shortfall is slipped plus undeliverable", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        if (!position.stage().isYearEnd()) {
            return List.of();
        }
        return position.schedules().savings().initiatives().stream()
                .map(ShortfallExplained::check)
                .toList();
    }

    private static CheckResult check(SavingsInitiative line) {
        Money explained = line.slipped().plus(line.undeliverable());
        return CheckResult.ofMoney(
                RULE,
                line.shortfall(),
                explained,
                "%s: short by %s; slipped %s, undeliverable %s."
                        .formatted(
                                line.name(),
                                line.shortfall().inPounds(),
                                line.slipped().inPounds(),
                                line.undeliverable().inPounds()),
                line.source().toString());
    }
}
