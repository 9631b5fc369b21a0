package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.budget.BudgetEntry;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.budget.ControllableBudget;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;

/** Builds each item's controllable budget up from the original budget and the movements since. */
final class BudgetBuilder {

    private static final Pattern CODING = Pattern.compile("([^/]+)/([^/]+)");

    private final AccountingPeriod last;
    private final CodingStructure.Resolver resolver;
    private final Map<String, BudgetProfile> profiles = new HashMap<>();
    private final Map<String, List<BudgetEntry>> entries = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private BudgetBuilder(MonitoringInputs inputs, AccountingPeriod last) {
        this.last = last;
        this.resolver = inputs.coding().resolver();
        inputs.profiles().forEach(profile -> profiles.put(ReportItem.key(profile.name()), profile));
        inputs.items().forEach(item -> entries.put(ReportItem.key(item.name()), new ArrayList<>()));
    }

    /** The budgets by the key of the item's name. Movements after the last period are not in them. */
    static Reading<Map<String, ControllableBudget>> build(MonitoringInputs inputs, AccountingPeriod last) {
        BudgetBuilder builder = new BudgetBuilder(inputs, last);
        inputs.budget().forEach(builder::addOriginal);
        inputs.movements().forEach(builder::addMovement);
        Map<String, ControllableBudget> budgets = new LinkedHashMap<>();
        builder.entries.forEach((item, lines) -> budgets.put(item, new ControllableBudget(lines)));
        return Reading.unlessRefused(budgets, builder.findings);
    }

    /** A coding written as cost centre/subjective. */
    static Optional<Coding> codingOf(String target) {
        Matcher halves = CODING.matcher(target.strip());
        return halves.matches() ? Optional.of(new Coding(halves.group(1), halves.group(2))) : Optional.empty();
    }

    private void addOriginal(BudgetLine line) {
        if (entries.containsKey(ReportItem.key(line.target()))) {
            addOriginal(line, line.target());
            return;
        }
        Coding coding = codingOf(line.target()).orElseThrow();
        Claim claim = resolver.resolve(coding);
        if (claim instanceof Claim.Item item) {
            addOriginal(line, item.name());
        } else if (claim instanceof Claim.Disputed disputed) {
            findings.add(LedgerCoder.disputed(disputed.rules(), coding));
        } else if (claim instanceof Claim.Excluded excluded) {
            findings.add(Finding.info(
                    "BUDGET_EXCLUDED",
                    line.source(),
                    "the budget of %s is not counted: Coding leaves it out (%s)."
                            .formatted(line.target(), excluded.reason())));
        } else if (claim instanceof Claim.NotYetCoded) {
            findings.add(Finding.error(
                    "BUDGET_NOT_CODED",
                    line.source(),
                    "no line of Coding claims %s, so its budget belongs to no item.".formatted(line.target()),
                    "Add the coding to Coding, or give the budget for an item."));
        }
    }

    private void addOriginal(BudgetLine line, String item) {
        BudgetProfile profile =
                line.profile().map(name -> profiles.get(ReportItem.key(name))).orElse(BudgetProfile.EVEN);
        add(new BudgetEntry(
                item,
                "Original budget",
                Optional.empty(),
                Optional.empty(),
                line.original(),
                line.oneOff(),
                profile,
                line.source()));
    }

    private void addMovement(BudgetMovement movement) {
        if (movement.item().isEmpty() || movement.period().isAfter(last)) {
            return;
        }
        String item = movement.item().get();
        Money oneOff = movement.recurrence() == Recurrence.ONE_OFF ? movement.amount() : Money.ZERO;
        add(new BudgetEntry(
                item,
                movement.reference(),
                Optional.of(movement.kind()),
                Optional.of(movement.period()),
                movement.amount(),
                oneOff,
                profileOf(item),
                movement.source()));
    }

    /** A movement is expected to be spent as the item's original budget is. */
    private BudgetProfile profileOf(String item) {
        return entries.get(ReportItem.key(item)).stream()
                .filter(BudgetEntry::isOriginal)
                .map(BudgetEntry::profile)
                .findFirst()
                .orElse(BudgetProfile.EVEN);
    }

    private void add(BudgetEntry entry) {
        entries.get(ReportItem.key(entry.item())).add(entry);
    }
}
