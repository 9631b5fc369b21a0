package org.outturn.core.assurance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.drivers.Driver;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Severity;

/** Quantified drivers of an item add up to its variance, and volumes and unit costs to their driver. */
final class DriversExplain implements Check {

    private static final Rule SUM = new Rule("DRIVERS_ADD_UP", "Drivers add up to the variance", Severity.WARNING);
    private static final Rule BRIDGE =
            new Rule("DRIVER_BRIDGE", "Volume and price add up to their driver", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        List<Driver> drivers = position.schedules().drivers().drivers();
        Map<String, Money> sums = new LinkedHashMap<>();
        drivers.forEach(driver -> sums.merge(ReportItem.key(driver.item()), driver.amount(), Money::plus));
        return Stream.concat(
                        position.statement().items().stream()
                                .filter(item -> sums.containsKey(ReportItem.key(item.name())))
                                .map(item -> check(item, sums.get(ReportItem.key(item.name())))),
                        drivers.stream()
                                .filter(driver -> driver.bridge().isPresent())
                                .map(DriversExplain::check))
                .toList();
    }

    private static CheckResult check(BudgetItem item, Money explained) {
        return CheckResult.ofMoney(
                SUM,
                item.variance().amount(),
                explained,
                "%s: drivers of %s against a variance of %s."
                        .formatted(
                                item.name(),
                                explained.inPounds(),
                                item.variance().amount().inPounds()),
                "sheet \"Drivers\"");
    }

    private static CheckResult check(Driver driver) {
        Money bridge = driver.bridge().orElseThrow().total();
        return CheckResult.ofMoney(
                BRIDGE,
                driver.amount(),
                bridge,
                "%s: volumes and unit costs come to %s.".formatted(driver.cause(), bridge.inPounds()),
                driver.source().toString());
    }
}
