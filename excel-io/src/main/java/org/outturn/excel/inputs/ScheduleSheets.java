package org.outturn.excel.inputs;

import static org.outturn.excel.inputs.InputColumn.Kind.DATE;
import static org.outturn.excel.inputs.InputColumn.Kind.LONG_TEXT;
import static org.outturn.excel.inputs.InputColumn.Kind.MONEY;
import static org.outturn.excel.inputs.InputColumn.Kind.NUMBER;
import static org.outturn.excel.inputs.InputColumn.Kind.PERIOD;
import static org.outturn.excel.inputs.InputColumn.Kind.TEXT;
import static org.outturn.excel.inputs.InputColumn.choice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.drivers.Support;
import org.outturn.core.outturn.Adjustment;
import org.outturn.core.performance.Rating;
import org.outturn.core.savings.SavingsKind;
import org.outturn.core.savings.SavingsStatus;

/** The input sheets of the schedules beside budget and ledger. None of them is needed. */
public final class ScheduleSheets {

    static final String BROUGHT_FORWARD = "Brought forward";
    static final String CURRENT_YEAR = "Current";
    static final String HIGHER = "Higher";
    static final String LOWER = "Lower";
    static final List<String> SPENT = List.of("Spent", "Partly spent", "Not spent");

    private static final InputColumn ITEM =
            InputColumn.of("Item", TEXT, "A report item, as on Items.").wide(40).listedOn("Items");
    private static final InputColumn PERIOD_COLUMN = InputColumn.of(
                    "Period", PERIOD, "1 (April) to 12, or 13 and later for closing adjustments.")
            .asNeeded();
    private static final InputColumn RECURRENCE =
            choice("Recurrence", "Ongoing stays in later years.", labels(Recurrence.values(), Recurrence::label));

    public static final InputSheet SAVINGS = sheet(
            "Savings",
            "tblSavings",
            "The budget reduction target, line by line, and the initiatives that are to meet it. A line without an initiative is unidentified.",
            List.of(
                    InputColumn.of("Ref", TEXT, "A short reference.").wide(10),
                    InputColumn.of("Initiative", TEXT, "What is to be done; blank where nothing is identified yet.")
                            .asNeeded()
                            .wide(44),
                    ITEM,
                    choice(
                            "Year",
                            "Whether the target comes from prior years.",
                            List.of(BROUGHT_FORWARD, CURRENT_YEAR)),
                    money("Target", "The budget reduction asked for, positive.").asNeeded(),
                    money("Achieved", "What has been achieved to date, positive."),
                    RECURRENCE,
                    money("Forecast", "What is expected to be achieved by year end."),
                    money("Slipped", "What arrives in a later year."),
                    money("Undeliverable", "What will never arrive."),
                    choice("Kind", "What it does to the budget.", labels(SavingsKind.values(), SavingsKind::label)),
                    choice(
                            "Status",
                            "Worked out from the amounts if blank.",
                            labels(SavingsStatus.values(), SavingsStatus::label)),
                    longText("Reason", "Why it is missed. Every miss needs a reason."),
                    longText("Note", "Anything a reader should know.")));

    public static final InputSheet GROWTH = sheet(
            "Growth",
            "tblGrowth",
            "Budget added for demand or duty, and one-off funding.",
            List.of(
                    InputColumn.of("Ref", TEXT, "Its number in the report.").wide(10),
                    ITEM,
                    InputColumn.of("Title", TEXT, "What it is for.").asNeeded().wide(44),
                    money("Ongoing", "The part that stays in the base."),
                    money("One-off", "The part for this year only."),
                    choice(
                            "In original",
                            "No if a movement brings it; Yes if the original budget holds it.",
                            InputSheets.YES_NO),
                    choice("Spent", "Whether it has been spent.", SPENT),
                    longText("Text", "What it is for and how it went.")));

    public static final InputSheet FUNDING = sheet(
            "Funding",
            "tblFunding",
            "What an additional grant pays for. Costs, slippage and lost income are positive; offsetting income is negative.",
            List.of(
                    InputColumn.of("Grant", TEXT, "The grant that pays.")
                            .asNeeded()
                            .wide(28),
                    InputColumn.of("Title", TEXT, "What it is called in the report.")
                            .asNeeded()
                            .wide(50),
                    ITEM,
                    money("Additional cost", "Costs that would not have arisen."),
                    money("Slippage", "Savings of the Savings sheet that could not be made."),
                    money("Lost income", "Income that did not come."),
                    money("Offset", "Income that came with it, negative."),
                    money("Applied", "What the grant pays.").asNeeded()));

    public static final InputSheet DRIVERS = sheet(
            "Drivers",
            "tblDrivers",
            "Quantified causes of variances. Amounts are parts of the variance: support that reduces an overspend is negative.",
            List.of(
                    ITEM.asNeeded(),
                    PERIOD_COLUMN,
                    longText("Cause", "What causes it.").asNeeded().wide(50),
                    money("Amount", "Its part of the variance.").asNeeded(),
                    RECURRENCE,
                    choice(
                            "Support",
                            "Reserve, grant or other money it rests on; blank for any other cause.",
                            labels(Support.values(), Support::label)),
                    number("Budget volume", "Placements or journeys budgeted."),
                    number("Current volume", "Placements or journeys now."),
                    money("Budget unit cost", "What each was budgeted to cost."),
                    money("Current unit cost", "What each costs now.")));

    public static final InputSheet ADJUSTMENTS = sheet(
            "Adjustments",
            "tblAdjustments",
            "What the ledger does not show yet at the end of a period, or spent once only. Each counts in the report of that period only.",
            List.of(
                    ITEM.asNeeded(),
                    PERIOD_COLUMN,
                    choice(
                                    "Kind",
                                    "What is missing from the ledger; One-off for what is in it and will not be spent again.",
                                    labels(Adjustment.Kind.values(), Adjustment.Kind::label))
                            .asNeeded(),
                    InputColumn.of("Ref", TEXT, "Order or document number.").wide(16),
                    money("Amount", "Positive for spending.").asNeeded(),
                    InputColumn.of("Due", DATE, "When it is due.")));

    public static final InputSheet DEBT = sheet(
            "Debt",
            "tblDebt",
            "Open invoices, aged at the end of the period; or the balance of each band at the end of each quarter.",
            List.of(
                    InputColumn.of("Invoice", TEXT, "The invoice number; blank for a band.")
                            .wide(16),
                    InputColumn.of("Service", TEXT, "The service it is owed to."),
                    InputColumn.of("Invoice date", DATE, "When it was raised."),
                    InputColumn.of("Due date", DATE, "When it was due."),
                    InputColumn.of("Band", TEXT, "Such as 0 - 30 Days; blank for an invoice.")
                            .wide(18),
                    number("Quarter", "1 to 4 of this year; 0, -1 and so on for quarters before it."),
                    money("Balance", "What is owed.").asNeeded()));

    public static final InputSheet WRITE_OFFS = sheet(
            "Write-offs",
            "tblWriteOffs",
            "Debt removed as irrecoverable.",
            List.of(
                    InputColumn.of("Date", DATE, "When.").asNeeded(),
                    money("Amount", "Positive.").asNeeded(),
                    InputColumn.of("Authority", TEXT, "Who approved it.").wide(40)));

    public static final InputSheet MEASURES = sheet(
            "Measures",
            "tblMeasures",
            "Performance measures, one row for each year or period. Leave a value blank where there is none.",
            List.of(
                    longText("Measure", "What is measured.").asNeeded(),
                    choice("Better", "Whether higher or lower is better.", List.of(HIGHER, LOWER)),
                    number("Target", "The target; blank where none is set."),
                    number("Tolerance", "How far off the target still counts as meeting it."),
                    InputColumn.of("Year or period", TEXT, "Such as 2020/2021.")
                            .asNeeded()
                            .wide(16),
                    number("Value", "What it stood at."),
                    InputColumn.of("As at", DATE, "When it was measured.")));

    public static final InputSheet DELIVERABLES = sheet(
            "Deliverables",
            "tblDeliverables",
            "Council Plan deliverables and how they stand.",
            List.of(
                    longText("Deliverable", "What is to be delivered.").asNeeded(),
                    PERIOD_COLUMN,
                    choice("Rating", "How it stands.", labels(Rating.values(), Rating::word))
                            .asNeeded(),
                    longText("Text", "What has been done and what is in the way.")));

    public static final InputSheet PRIOR_YEARS = sheet(
            "Prior years",
            "tblPriorYears",
            "What items spent in years that are over, month by month, to forecast from. Income is negative.",
            Stream.of(
                            Stream.of(
                                    InputColumn.of("Year", TEXT, "A year before this one, such as 2019-20.")
                                            .asNeeded()
                                            .wide(12),
                                    ITEM.asNeeded(),
                                    money("Budget", "The item's budget of that year; blank where it is not known.")),
                            IntStream.rangeClosed(1, AccountingPeriod.MONTHS)
                                    .mapToObj(month -> money("P" + month, "Net spending of the month; blank for nil.")
                                            .asNeeded()
                                            .wide(14)),
                            Stream.of(money("Closing", "What periods 13 and later added; blank for nil.")))
                    .flatMap(columns -> columns)
                    .toList());

    public static final InputSheet PRIOR_FORECASTS = sheet(
            "Prior forecasts",
            "tblPriorForecasts",
            "What budget holders forecast in years that are over, to see how near they came.",
            List.of(
                    InputColumn.of("Year", TEXT, "A year before this one, such as 2019-20.")
                            .asNeeded()
                            .wide(12),
                    ITEM.asNeeded(),
                    PERIOD_COLUMN,
                    money("Forecast", "The year's outturn as it was forecast then.")
                            .asNeeded()));

    static final List<InputSheet> ALL = List.of(
            PRIOR_YEARS,
            PRIOR_FORECASTS,
            DRIVERS,
            ADJUSTMENTS,
            SAVINGS,
            GROWTH,
            FUNDING,
            DEBT,
            WRITE_OFFS,
            MEASURES,
            DELIVERABLES);

    private ScheduleSheets() {}

    private static InputSheet sheet(String name, String table, String purpose, List<InputColumn> columns) {
        return new InputSheet(name, table, purpose, false, columns);
    }

    private static InputColumn money(String heading, String help) {
        return InputColumn.of(heading, MONEY, help);
    }

    private static InputColumn number(String heading, String help) {
        return InputColumn.of(heading, NUMBER, help);
    }

    private static InputColumn longText(String heading, String help) {
        return InputColumn.of(heading, LONG_TEXT, help);
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
