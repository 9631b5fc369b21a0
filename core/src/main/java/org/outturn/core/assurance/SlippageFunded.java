package org.outturn.core.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.provenance.Severity;
import org.outturn.core.savings.SavingsInitiative;

/** Savings slippage that a grant pays for is slippage that the savings register shows, item by item. */
final class SlippageFunded implements Check {

    private static final Rule RULE = new Rule(
            "SLIPPAGE_FUNDED", "Savings slippage funded is slippage in the savings register", Severity.WARNING);

    private static final String NO_ITEM = "no item";

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Schedules schedules = position.schedules();
        if (schedules.funding().pressures().isEmpty()
                || schedules.savings().register().isEmpty()) {
            return List.of();
        }
        Map<String, Money> funded = new LinkedHashMap<>();
        Map<String, Money> suffered = new LinkedHashMap<>();
        for (FundedPressure line : schedules.funding().pressures()) {
            funded.merge(line.item().orElse(NO_ITEM), line.savingsSlippage(), Money::plus);
        }
        for (SavingsInitiative line : schedules.savings().initiatives()) {
            suffered.merge(line.item().orElse(NO_ITEM), line.slipped(), Money::plus);
        }
        suffered.keySet().forEach(item -> funded.putIfAbsent(item, Money.ZERO));
        return funded.entrySet().stream()
                .map(entry ->
                        check(entry.getKey(), suffered.getOrDefault(entry.getKey(), Money.ZERO), entry.getValue()))
                .filter(result ->
                        !result.expected().equals("0.00") || !result.actual().equals("0.00"))
                .toList();
    }

    private static CheckResult check(String item, Money suffered, Money funded) {
        String message = suffered.equals(funded)
                ? "%s: slippage funded and slippage in the register agree.".formatted(item)
                : "%s: slippage of %s is funded, and the savings register shows %s slipped."
                        .formatted(item, funded, suffered);
        return CheckResult.ofMoney(RULE, suffered, funded, message, "sheets \"Funding\" and \"Savings\"");
    }
}
