package org.outturn.core.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.Schedules;
import org.outturn.core.outturn.ReportItem;
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
        Map<String, String> names = new LinkedHashMap<>();
        for (FundedPressure line : schedules.funding().pressures()) {
            funded.merge(keyOf(line.item(), names), line.savingsSlippage(), Money::plus);
        }
        for (SavingsInitiative line : schedules.savings().initiatives()) {
            suffered.merge(keyOf(line.item(), names), line.slipped(), Money::plus);
        }
        return names.keySet().stream()
                .filter(item -> !amount(suffered, item).isZero()
                        || !amount(funded, item).isZero())
                .map(item -> check(names.get(item), amount(suffered, item), amount(funded, item)))
                .toList();
    }

    /** The key of a line's item, whose name is kept as it is first written. */
    private static String keyOf(Optional<String> item, Map<String, String> names) {
        String key = ReportItem.key(item.orElse(NO_ITEM));
        names.putIfAbsent(key, item.orElse(NO_ITEM));
        return key;
    }

    private static Money amount(Map<String, Money> amounts, String item) {
        return amounts.getOrDefault(item, Money.ZERO);
    }

    private static CheckResult check(String item, Money suffered, Money funded) {
        String message = suffered.equals(funded)
                ? "%s: slippage funded and slippage in the register agree.".formatted(item)
                : "%s: slippage of %s is funded, and the savings register shows %s slipped."
                        .formatted(item, funded.inPounds(), suffered.inPounds());
        return CheckResult.ofMoney(RULE, suffered, funded, message, "sheets \"Funding\" and \"Savings\"");
    }
}
