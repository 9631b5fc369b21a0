package org.outturn.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.history.History;
import org.outturn.core.ledger.CodePattern;
import org.outturn.core.ledger.CodingRule;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.ControlTotal;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.monitoring.MonitoringSettings;
import org.outturn.core.monitoring.ScheduleInputs;
import org.outturn.core.monitoring.ScheduleSettings;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReserveMovementKind;

/**
 * A monitoring workbook written in a test, row by row. Amounts are whole pounds; the organisation is
 * one portfolio, "Young People", in 2020-21, shown in £m, and explains variances from £50,000.
 */
public final class TestInputs {

    public static final String PORTFOLIO = "Young People";
    public static final Fund SCHOOLS = new Fund("Dedicated Schools Grant");
    public static final SourceReference WORKBOOK = SourceReference.ofFile("monitoring.xlsx");

    private final List<ReportItem> items = new ArrayList<>();
    private final List<CodingRule> coding = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private final List<BudgetMovement> movements = new ArrayList<>();
    private final List<BudgetProfile> profiles = new ArrayList<>();
    private final List<RagRule> ragRules = new ArrayList<>();
    private final List<HolderForecast> forecasts = new ArrayList<>();
    private final List<Commentary> commentary = new ArrayList<>();
    private final List<ReserveMovement> reserves = new ArrayList<>();
    private final List<ControlTotal> controls = new ArrayList<>();
    private Optional<AccountingPeriod> periodNow = Optional.empty();
    private Optional<Money> approvedBudget = Optional.empty();
    private Unit unit = Unit.MILLIONS;
    private History history = History.NONE;
    private ScheduleInputs schedules = ScheduleInputs.NONE;
    private ScheduleSettings scheduleSettings = ScheduleSettings.STANDARD;
    private Threshold keyVariance = Threshold.ofAmount(Money.ofPounds(50_000));

    public static AccountingPeriod period(int number) {
        return new AccountingPeriod(number);
    }

    public static SourceReference row(String sheet, int row) {
        return SourceReference.ofSheet(WORKBOOK.file(), sheet).atRow(row);
    }

    /** An item with its cost centre and its original budget. */
    public TestInputs line(String item, String costCentre, long budget) {
        return item(item).code(costCentre, "", item).budget(item, budget);
    }

    public TestInputs item(String name) {
        return item(name, Fund.GENERAL);
    }

    public TestInputs item(String name, Fund fund) {
        return item(name, fund, PORTFOLIO, "", "");
    }

    public TestInputs item(String name, Fund fund, String portfolio, String directorate, String service) {
        int order = items.size() + 1;
        items.add(new ReportItem(name, portfolio, directorate, service, fund, "", order, row("Items", order + 1)));
        return this;
    }

    public TestInputs code(String costCentre, String subjective, String item) {
        return rule(costCentre, subjective, Optional.of(item), Optional.empty());
    }

    public TestInputs exclude(String costCentre, String subjective, String reason) {
        return rule(costCentre, subjective, Optional.empty(), Optional.of(reason));
    }

    private TestInputs rule(String costCentre, String subjective, Optional<String> item, Optional<String> reason) {
        coding.add(new CodingRule(
                CodePattern.of(costCentre),
                CodePattern.of(subjective),
                item,
                reason,
                row("Coding", coding.size() + 2)));
        return this;
    }

    public TestInputs budget(String target, long pounds) {
        return budget(target, pounds, Optional.empty());
    }

    public TestInputs budget(String target, long pounds, Optional<String> profile) {
        budget.add(
                new BudgetLine(target, Money.ofPounds(pounds), Money.ZERO, profile, row("Budget", budget.size() + 2)));
        return this;
    }

    public TestInputs profile(BudgetProfile profile) {
        profiles.add(profile);
        return this;
    }

    /** One leg of a virement. */
    public TestInputs virement(String reference, int period, Optional<String> item, long pounds) {
        return movement(reference, period, item, MovementKind.VIREMENT, Recurrence.ONGOING, pounds);
    }

    public TestInputs movement(
            String reference,
            int period,
            Optional<String> item,
            MovementKind kind,
            Recurrence recurrence,
            long pounds) {
        movements.add(new BudgetMovement(
                reference,
                period(period),
                item,
                kind,
                Money.ofPounds(pounds),
                recurrence,
                "Cabinet",
                Optional.empty(),
                "As approved",
                row("Movements", movements.size() + 2)));
        return this;
    }

    public TestInputs forecast(String item, int period, String pounds) {
        return forecast(item, period, pounds, "0");
    }

    public TestInputs forecast(String item, int period, String pounds, String financeAdjustment) {
        return adjustedForecast(item, period, pounds, financeAdjustment, "");
    }

    public TestInputs adjustedForecast(
            String item, int period, String pounds, String financeAdjustment, String reason) {
        forecasts.add(new HolderForecast(
                item,
                period(period),
                Money.of(pounds),
                Money.of(financeAdjustment),
                reason,
                "A Holder",
                Optional.empty(),
                row("Forecast", forecasts.size() + 2)));
        return this;
    }

    public TestInputs unconfirmedForecast(String item, int period, String pounds) {
        forecasts.add(new HolderForecast(
                item,
                period(period),
                Money.of(pounds),
                Money.ZERO,
                "",
                "",
                Optional.empty(),
                row("Forecast", forecasts.size() + 2)));
        return this;
    }

    public TestInputs comment(String item, int period, String text) {
        commentary.add(new Commentary(
                item,
                period(period),
                text,
                "",
                "A Holder",
                Optional.empty(),
                row("Commentary", commentary.size() + 2)));
        return this;
    }

    /** A reserve movement below the line, for no item in particular. */
    public TestInputs belowTheLine(ReserveMovementKind kind, int period, long pounds) {
        return reserve(kind, period, pounds, Optional.empty(), true);
    }

    public TestInputs reserve(
            ReserveMovementKind kind, int period, long pounds, Optional<String> item, boolean belowTheLine) {
        reserves.add(new ReserveMovement(
                "Budget management",
                "To meet overspends",
                Optional.of(period(period)),
                kind,
                Money.ofPounds(pounds),
                item,
                belowTheLine,
                "Council",
                row("Reserves", reserves.size() + 2)));
        return this;
    }

    public TestInputs control(ControlTotal control) {
        controls.add(control);
        return this;
    }

    public TestInputs rag(RagRule rule) {
        ragRules.add(rule);
        return this;
    }

    public TestInputs approved(long pounds) {
        approvedBudget = Optional.of(Money.ofPounds(pounds));
        return this;
    }

    public TestInputs periodNow(int period) {
        periodNow = Optional.of(period(period));
        return this;
    }

    public TestInputs unit(Unit shown) {
        unit = shown;
        return this;
    }

    public TestInputs keyVariance(Threshold threshold) {
        keyVariance = threshold;
        return this;
    }

    public TestInputs schedules(ScheduleInputs typed) {
        schedules = typed;
        return this;
    }

    public TestInputs schedules(ScheduleSettings settings) {
        scheduleSettings = settings;
        return this;
    }

    public TestInputs after(History reports) {
        history = reports;
        return this;
    }

    public MonitoringInputs build() {
        MonitoringSettings settings = new MonitoringSettings(
                "Anyshire County Council",
                PORTFOLIO,
                FinancialYear.startingApril(2020),
                periodNow,
                unit,
                keyVariance,
                approvedBudget,
                scheduleSettings);
        return new MonitoringInputs(
                WORKBOOK,
                settings,
                items,
                new CodingStructure(coding),
                budget,
                movements,
                profiles,
                ragRules,
                forecasts,
                commentary,
                reserves,
                controls,
                schedules,
                history);
    }

    /** The position at a period; throws where it is refused. */
    public MonitoringPosition at(int period, TestLedger... ledgers) {
        List<LedgerExtract> extracts =
                List.of(ledgers).stream().map(TestLedger::extract).toList();
        return BudgetMonitor.monitor(build(), extracts, MonitoringRequest.upTo(period(period)))
                .get();
    }
}
