package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.core.forecast.ForecastInputs;
import org.outturn.core.forecast.PriorYear;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** What input sheets must agree on before anything can be worked out: names that one sheet uses and another defines. */
final class InputRules {

    private static final int NAMES_SHOWN = 5;

    private final MonitoringInputs inputs;
    private final Map<String, ReportItem> items = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private InputRules(MonitoringInputs inputs) {
        this.inputs = inputs;
    }

    static List<Finding> findings(MonitoringInputs inputs) {
        InputRules rules = new InputRules(inputs);
        rules.items();
        rules.knownItems();
        rules.profiles();
        rules.forecasts();
        rules.priorYears();
        return List.copyOf(rules.findings);
    }

    private void items() {
        for (ReportItem item : inputs.items()) {
            ReportItem earlier = items.putIfAbsent(ReportItem.key(item.name()), item);
            if (earlier != null) {
                findings.add(Finding.error(
                        "ITEM_TWICE",
                        item.source(),
                        "item \"%s\" is listed already (%s)."
                                .formatted(
                                        item.name(), earlier.source().position().orElse("")),
                        "Remove one of the two, or give it a name of its own."));
            }
            if (ReportItem.key(item.name()).equals(ReportItem.key(ReportItem.NOT_YET_CODED))) {
                findings.add(Finding.error(
                        "ITEM_NAME_TAKEN",
                        item.source(),
                        "\"%s\" is the line for postings that no coding claims.".formatted(item.name()),
                        "Remove it, the report adds the line where it is needed; or give the item another name."));
            }
        }
        if (inputs.items().isEmpty()) {
            findings.add(Finding.error(
                    "ITEMS_EMPTY",
                    SourceReference.ofSheet(inputs.workbook().file(), "Items"),
                    "there is no report item.",
                    "List the lines of the report, one on each row."));
        }
    }

    private void knownItems() {
        inputs.coding().rules().forEach(rule -> check("CODING", rule.item(), rule.source()));
        inputs.budget().stream()
                .filter(line -> !isCoding(line.target()))
                .forEach(line -> check("BUDGET", Optional.of(line.target()), line.source()));
        inputs.movements().forEach(movement -> check("MOVEMENT", movement.item(), movement.source()));
        inputs.forecasts().forEach(given -> check("FORECAST", Optional.of(given.item()), given.source()));
        inputs.commentary().forEach(text -> check("COMMENTARY", Optional.of(text.item()), text.source()));
        inputs.reserves().forEach(movement -> check("RESERVE", movement.item(), movement.source()));
        ScheduleInputs schedules = inputs.schedules();
        schedules.savings().forEach(line -> check("SAVINGS", line.item(), line.source()));
        schedules.funding().forEach(line -> check("FUNDING", line.item(), line.source()));
        schedules.growth().forEach(line -> check("GROWTH", line.item(), line.source()));
        schedules.drivers().forEach(driver -> check("DRIVER", Optional.of(driver.item()), driver.source()));
        schedules.adjustments().forEach(line -> check("ADJUSTMENT", Optional.of(line.item()), line.source()));
        ForecastInputs earlier = schedules.forecasting();
        earlier.priorYears().forEach(prior -> check("PRIOR_YEAR", Optional.of(prior.item()), prior.source()));
        earlier.priorForecasts().forEach(given -> check("PRIOR_FORECAST", Optional.of(given.item()), given.source()));
    }

    /** A budget can be given for a coding, written cost centre/subjective, unless an item has that very name. */
    private boolean isCoding(String target) {
        return !items.containsKey(ReportItem.key(target))
                && BudgetBuilder.codingOf(target).isPresent();
    }

    private void check(String sheet, Optional<String> item, SourceReference source) {
        item.filter(name -> !items.containsKey(ReportItem.key(name)))
                .ifPresent(name -> findings.add(Finding.error(
                        sheet + "_UNKNOWN_ITEM",
                        source.row(),
                        "\"%s\" is not an item of the Items sheet.".formatted(name),
                        remedyFor(name))));
    }

    private String remedyFor(String name) {
        List<String> names = inputs.items().stream().map(ReportItem::name).toList();
        Optional<String> near = names.stream()
                .filter(known -> ReportItem.key(known).startsWith(ReportItem.key(name))
                        || ReportItem.key(name).startsWith(ReportItem.key(known)))
                .findFirst();
        if (near.isPresent()) {
            return "Write \"%s\", or add the item to Items.".formatted(near.get());
        }
        String listed = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining("\", \"", "\"", "\""));
        String more = names.size() > NAMES_SHOWN ? " and %d more".formatted(names.size() - NAMES_SHOWN) : "";
        return "Use one of its names (%s%s), or add the item to Items.".formatted(listed, more);
    }

    private void profiles() {
        Set<String> known = inputs.profiles().stream()
                .map(profile -> ReportItem.key(profile.name()))
                .collect(Collectors.toCollection(HashSet::new));
        inputs.budget()
                .forEach(line -> line.profile()
                        .filter(name -> !known.contains(ReportItem.key(name)))
                        .ifPresent(name -> findings.add(Finding.error(
                                "BUDGET_UNKNOWN_PROFILE",
                                line.source(),
                                "\"%s\" is not a profile of the Profiles sheet.".formatted(name),
                                "Add the profile there, or leave the cell blank for equal twelfths."))));
    }

    private void forecasts() {
        Map<List<Object>, SourceReference> given = new HashMap<>();
        inputs.forecasts().forEach(forecast -> {
            SourceReference earlier =
                    given.putIfAbsent(List.of(ReportItem.key(forecast.item()), forecast.period()), forecast.source());
            if (earlier != null) {
                findings.add(Finding.error(
                        "FORECAST_TWICE",
                        forecast.source(),
                        "\"%s\" has a forecast of %s already (%s)."
                                .formatted(
                                        forecast.item(),
                                        forecast.period(),
                                        earlier.position().orElse("")),
                        "Keep one forecast for each item and period."));
            }
        });
    }

    /** Years before this one, each item once in each. */
    private void priorYears() {
        Map<List<Object>, SourceReference> given = new HashMap<>();
        for (PriorYear prior : inputs.schedules().forecasting().priorYears()) {
            SourceReference earlier =
                    given.putIfAbsent(List.of(ReportItem.key(prior.item()), prior.year()), prior.source());
            if (earlier != null) {
                findings.add(Finding.error(
                        "PRIOR_YEAR_TWICE",
                        prior.source(),
                        "\"%s\" has a row for %s already (%s)."
                                .formatted(
                                        prior.item(),
                                        prior.year(),
                                        earlier.position().orElse("")),
                        "Keep one row for each item and year."));
            }
            if (prior.year().startYear() >= inputs.settings().year().startYear()) {
                findings.add(Finding.error(
                        "PRIOR_YEAR_NOT_BEFORE",
                        prior.source(),
                        "%s is not before the year reported, %s."
                                .formatted(prior.year(), inputs.settings().year()),
                        "Give years that are over; this year's postings come from the ledger."));
            }
        }
    }
}
