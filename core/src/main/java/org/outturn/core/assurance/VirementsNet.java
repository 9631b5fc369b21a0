package org.outturn.core.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;

/** The legs of a virement, those outside the portfolio too, net to nothing. */
final class VirementsNet implements Check {

    private static final Rule RULE = new Rule("VIREMENT_NETS", "Virement nets to nothing", Severity.ERROR);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Map<String, Money> nets = new LinkedHashMap<>();
        Map<String, BudgetMovement> legs = new LinkedHashMap<>();
        position.inputs().movements().stream()
                .filter(movement -> movement.kind() == MovementKind.VIREMENT)
                .forEach(leg -> {
                    nets.merge(leg.reference(), leg.amount(), Money::plus);
                    legs.putIfAbsent(leg.reference(), leg);
                });
        return nets.entrySet().stream()
                .map(net -> CheckResult.ofMoney(
                        RULE,
                        Money.ZERO,
                        net.getValue(),
                        "Legs of virement %s.".formatted(net.getKey()),
                        legs.get(net.getKey()).source().toString()))
                .toList();
    }
}
