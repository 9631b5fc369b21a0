package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.budget.ControllableBudget;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.ForecastOutturn;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.KeyVariance;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.RagRules;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Stage;
import org.outturn.core.outturn.Variance;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.reserves.ReservePosition;

/**
 * Works out a monitoring position from what people typed and what the ledger holds. Nothing else
 * goes in: no clock, no file, no setting, so that the same inputs always give the same report.
 */
public final class BudgetMonitor {

    private final MonitoringInputs inputs;
    private final MonitoringRequest request;
    private final AccountingPeriod period;
    private final RagRules rules;

    private BudgetMonitor(MonitoringInputs inputs, MonitoringRequest request, AccountingPeriod period) {
        this.inputs = inputs;
        this.request = request;
        this.period = period;
        this.rules = RagRules.of(inputs.ragRules(), inputs.settings().unit().halfLastDigit());
    }

    /**
     * The position, or every reason why there is none: names that sheets do not share, a posting that
     * two items claim, a ledger without postings.
     */
    public static Reading<MonitoringPosition> monitor(
            MonitoringInputs inputs, List<LedgerExtract> ledger, MonitoringRequest request) {
        List<Finding> findings = new ArrayList<>(InputRules.findings(inputs));
        Optional<AccountingPeriod> period = request.period()
                .or(inputs.settings()::periodNow)
                .or(() -> ledger.stream()
                        .flatMap(extract -> extract.lines().stream())
                        .map(LedgerLine::period)
                        .max(Comparator.naturalOrder()));
        if (ledger.stream().allMatch(extract -> extract.lines().isEmpty())) {
            findings.add(Finding.error(
                    "LEDGER_NO_POSTINGS",
                    ledger.isEmpty() ? inputs.workbook() : ledger.get(0).source(),
                    "no row below the headings could be used as a posting.",
                    "Look at it with 'outturn inspect', and export the ledger again with the year's postings in it."));
        }
        return Reading.unlessRefused(period, findings)
                .then(given -> new BudgetMonitor(inputs, request, given.orElseThrow()).position(ledger));
    }

    private Reading<MonitoringPosition> position(List<LedgerExtract> ledger) {
        Reading<CodedLedger> coded = new LedgerCoder(inputs.coding(), period, otherPortfolios()).code(ledger);
        Reading<Map<String, ControllableBudget>> budgets = BudgetBuilder.build(inputs, period);
        List<Finding> findings = Stream.concat(coded.findings().stream(), budgets.findings().stream())
                .distinct()
                .toList();
        if (coded.isRefused() || budgets.isRefused() || reported().isEmpty()) {
            return Reading.refused(reported().isEmpty() ? List.of(noSuchPortfolio()) : findings);
        }
        return financeBudget().then(budget -> Reading.of(position(coded.get(), budgets.get(), budget), findings));
    }

    /** A budget is the whole year's, whatever its periods say. */
    private Reading<Optional<CodedLedger>> financeBudget() {
        if (request.financeBudget().isEmpty()) {
            return Reading.of(Optional.empty(), List.of());
        }
        return new LedgerCoder(inputs.coding(), new AccountingPeriod(AccountingPeriod.LAST), otherPortfolios())
                .code(request.financeBudget())
                .then(coded -> Reading.of(Optional.of(coded), List.of()));
    }

    private MonitoringPosition position(
            CodedLedger ledger, Map<String, ControllableBudget> budgets, Optional<CodedLedger> financeBudget) {
        Map<String, Money> actuals = ledger.actuals();
        ModelForecasts models = ModelForecasts.of(inputs, period, ledger, budgets, reported());
        ForecastChooser forecasts = new ForecastChooser(inputs.forecasts(), period, models);
        List<BudgetItem> items = lines(ledger).stream()
                .map(item -> figuresOf(item, budgets, actuals, forecasts))
                .toList();
        OutturnStatement statement = new StatementBuilder(Stage.at(period), rules).build(items);
        return new MonitoringPosition(
                inputs,
                request.portfolio().orElse(inputs.settings().portfolio()),
                period,
                statement,
                rules,
                ledger,
                keyVariances(items),
                reserves(statement),
                new ScheduleBuilder(inputs, period).build(statement, ledger),
                request.expected(),
                financeBudget);
    }

    private Map<String, String> otherPortfolios() {
        Map<String, String> others = new HashMap<>();
        inputs.items().stream()
                .filter(item -> !isReported(item))
                .forEach(item -> others.put(ReportItem.key(item.name()), item.portfolio()));
        return others;
    }

    private boolean isReported(ReportItem item) {
        return request.portfolio()
                .map(wanted -> ReportItem.key(wanted).equals(ReportItem.key(item.portfolio())))
                .orElse(true);
    }

    private List<ReportItem> reported() {
        return inputs.items().stream()
                .filter(this::isReported)
                .sorted(Comparator.comparingInt(ReportItem::order))
                .toList();
    }

    private Finding noSuchPortfolio() {
        List<String> portfolios =
                inputs.items().stream().map(ReportItem::portfolio).distinct().toList();
        return Finding.error(
                "PORTFOLIO_UNKNOWN",
                inputs.workbook(),
                "no item of the Items sheet belongs to portfolio \"%s\"."
                        .formatted(request.portfolio().orElse("")),
                "The portfolios there are \"%s\".".formatted(String.join("\", \"", portfolios)));
    }

    private List<ReportItem> lines(CodedLedger ledger) {
        List<ReportItem> items = reported();
        if (!ledger.hasNotYetCoded()) {
            return items;
        }
        Fund fund = items.stream()
                .map(ReportItem::fund)
                .filter(Fund::isGeneral)
                .findFirst()
                .orElse(items.get(0).fund());
        String portfolio = items.get(0).portfolio();
        return Stream.concat(items.stream(), Stream.of(ReportItem.notYetCoded(portfolio, fund, inputs.workbook())))
                .toList();
    }

    private BudgetItem figuresOf(
            ReportItem item,
            Map<String, ControllableBudget> budgets,
            Map<String, Money> actuals,
            ForecastChooser forecasts) {
        String key = ReportItem.key(item.name());
        ControllableBudget budget = budgets.getOrDefault(key, new ControllableBudget(List.of()));
        Money actual = actuals.getOrDefault(key, Money.ZERO);
        ForecastOutturn forecast = forecasts.forecast(item, budget.total(), actual);
        Figures figures = new Figures(
                        budget.original(), budget.total(), budget.toDate(period), actual, forecast.amount())
                .withAccruals(new ScheduleBuilder(inputs, period).accrualsOf(item.name()));
        RagRule rule = rules.at(RagLevel.ITEM);
        Variance variance = figures.headline(Stage.at(period), rule.floor());
        return new BudgetItem(
                item, budget, figures, forecast, variance, figures.toDate(rule.floor()), rule.rate(variance));
    }

    /** The largest first, whichever way they go. */
    private List<KeyVariance> keyVariances(List<BudgetItem> items) {
        return items.stream()
                .map(this::explained)
                .filter(key -> key.reachesThreshold() || !key.commentary().isEmpty())
                .sorted(Comparator.comparing((KeyVariance key) ->
                                key.item().variance().amount().abs())
                        .reversed())
                .toList();
    }

    private KeyVariance explained(BudgetItem item) {
        Variance variance = item.variance();
        boolean reaches = variance.direction() != Direction.ON_BUDGET
                && inputs.settings().keyVariance().isReachedBy(variance.amount().abs(), variance.budget());
        return new KeyVariance(item, reaches, commentaryOn(item));
    }

    private List<Commentary> commentaryOn(BudgetItem item) {
        return inputs.commentary().stream()
                .filter(text -> ReportItem.key(text.item()).equals(ReportItem.key(item.name())))
                .filter(text -> new ScheduleBuilder(inputs, period).isForThisReport(text.period()))
                .toList();
    }

    private ReservePosition reserves(OutturnStatement statement) {
        return new ReservePosition(
                statement.total().variance(),
                belowTheLine(ReserveMovementKind.USE, statement),
                belowTheLine(ReserveMovementKind.CONTRIBUTION, statement));
    }

    /** Movements for an item outside the total reported change another position. */
    private Money belowTheLine(ReserveMovementKind kind, OutturnStatement statement) {
        Set<String> reported = statement.itemsOf(statement.total().fund()).stream()
                .map(item -> ReportItem.key(item.name()))
                .collect(Collectors.toSet());
        return inputs.reserves().stream()
                .filter(movement -> movement.belowTheLine() && movement.kind() == kind)
                .filter(movement -> movement.countsBy(period))
                .filter(movement -> movement.item()
                        .map(ReportItem::key)
                        .map(reported::contains)
                        .orElse(true))
                .map(ReserveMovement::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
