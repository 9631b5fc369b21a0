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
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.Threshold.Combination;
import org.outturn.core.reserves.ReserveMovementKind;

/** Every input sheet, in the order a finance officer meets them. Amounts are in pounds and pence; income is negative. */
public final class InputSheets {

    static final String OUTSIDE = "Outside the portfolio";
    static final String YES = "Yes";
    static final String NO = "No";
    static final List<String> YES_NO = List.of(YES, NO);
    static final String TWO_SIDED = "Over and underspends";

    private static final InputColumn ITEM = InputColumn.of("Item", TEXT, "The name of a report item, as on Items.")
            .wide(40)
            .listedOn("Items");
    private static final InputColumn AMOUNT = InputColumn.of(
                    "Amount", MONEY, "Pounds and pence; a reduction is negative.")
            .asNeeded();
    private static final InputColumn PERIOD_COLUMN =
            InputColumn.of("Period", PERIOD, "1 (April) to 12, or 13 and later for closing adjustments.");

    public static final InputSheet SETTINGS = new InputSheet(
            "Settings",
            "tblSettings",
            "Whose report this is, for which year, and how it is shown.",
            true,
            List.of(
                    InputColumn.of("Name", TEXT, "The setting. Leave the names as they are.")
                            .asNeeded()
                            .wide(34),
                    InputColumn.of("Value", TEXT, "What it is set to.")
                            .asNeeded()
                            .wide(30),
                    InputColumn.of("Meaning", LONG_TEXT, "What the setting does.")));

    public static final InputSheet ITEMS = new InputSheet(
            "Items",
            "tblItems",
            "The lines of the report, and where each stands in the organisation.",
            true,
            List.of(
                    InputColumn.of("Item", TEXT, "What the line is called in the report.")
                            .asNeeded()
                            .wide(44),
                    InputColumn.of("Portfolio", TEXT, "The portfolio that answers for it."),
                    InputColumn.of("Directorate", TEXT, "The directorate; blank if there is one only."),
                    InputColumn.of("Service", TEXT, "The service; blank if not used."),
                    InputColumn.of("Fund", TEXT, "General Fund if left blank. Funds are never added together."),
                    InputColumn.of("Owner", TEXT, "The budget holder."),
                    InputColumn.of("Order", NUMBER, "Its place in the report; the order of the rows if left blank.")));

    public static final InputSheet CODING = new InputSheet(
            "Coding",
            "tblCoding",
            "Which ledger codings belong to which item, and which are left out and why.",
            true,
            List.of(
                    InputColumn.of(
                                    "Cost centre",
                                    TEXT,
                                    "A code, a range such as 1000-1999, a wildcard such as 12*, or blank for all.")
                            .asNeeded(),
                    InputColumn.of("Subjective", TEXT, "A code, a range, a wildcard, or blank for all.")
                            .asNeeded(),
                    ITEM.asNeeded(),
                    InputColumn.of(
                                    "Exclude reason",
                                    TEXT,
                                    "Instead of an item: why these codings are not controllable.")
                            .wide(40)));

    public static final InputSheet BUDGET = new InputSheet(
            "Budget",
            "tblBudget",
            "The original budget approved before the year.",
            true,
            List.of(
                    InputColumn.of("Item or coding", TEXT, "An item, or a coding written cost centre/subjective.")
                            .asNeeded()
                            .wide(44)
                            .listedOn("Items"),
                    InputColumn.of("Original", MONEY, "The approved budget in pounds and pence; income is negative.")
                            .asNeeded(),
                    InputColumn.of("One-off", MONEY, "How much of it is for this year only; blank for none."),
                    InputColumn.of("Profile", TEXT, "A profile of the Profiles sheet; equal twelfths if blank.")
                            .listedOn("Profiles")));

    public static final InputSheet MOVEMENTS = new InputSheet(
            "Movements",
            "tblMovements",
            "Changes to budgets approved in the year, each with its authority.",
            false,
            List.of(
                    InputColumn.of("Ref", TEXT, "Shared by all legs of one virement.")
                            .asNeeded()
                            .wide(14),
                    PERIOD_COLUMN.asNeeded(),
                    InputColumn.of("Item", TEXT, "A report item, or \"" + OUTSIDE + "\" for a virement's other leg.")
                            .asNeeded()
                            .wide(40)
                            .listedOn("Items"),
                    choice("Kind", "What was approved.", labels(MovementKind.values(), MovementKind::label))
                            .asNeeded(),
                    AMOUNT,
                    choice(
                            "Recurrence",
                            "Whether it stays in the base.",
                            labels(Recurrence.values(), Recurrence::label)),
                    InputColumn.of("Approver", TEXT, "Who approved it."),
                    InputColumn.of("Date", DATE, "When."),
                    InputColumn.of("Reason", LONG_TEXT, "Why.")));

    public static final InputSheet PROFILES = new InputSheet(
            "Profiles",
            "tblProfiles",
            "When a budget is expected to be spent: a weight for each month, as percentages or any other figures.",
            false,
            Stream.concat(
                            Stream.of(InputColumn.of("Name", TEXT, "What the Budget sheet calls it.")
                                    .asNeeded()),
                            IntStream.rangeClosed(1, 12)
                                    .mapToObj(month -> InputColumn.of("P" + month, NUMBER, "The month's weight.")
                                            .asNeeded()
                                            .wide(8)))
                    .toList());

    public static final InputSheet RAG = new InputSheet(
            "RAG",
            "tblRAG",
            "When a variance is amber or red. Bounds are reached inclusively; the standard rule holds for a level left out.",
            false,
            List.of(
                    choice("Level", "What the rule judges.", labels(RagLevel.values(), RagLevel::label))
                            .asNeeded(),
                    InputColumn.of("Amber £", MONEY, "Amber from this variance on; blank for no amount."),
                    InputColumn.of("Amber %", NUMBER, "Amber from this share of the budget on; 5 means 5%."),
                    InputColumn.of("Red £", MONEY, "Red from this variance on; blank for no amount."),
                    InputColumn.of("Red %", NUMBER, "Red from this share of the budget on; 5 means 5%."),
                    choice(
                            "Lower/higher",
                            "Which counts where both are given.",
                            labels(Combination.values(), Combination::label)),
                    choice("Sides", "Whether large underspends are judged too.", Sides.labels())
                            .wide(22),
                    InputColumn.of(
                            "Floor", MONEY, "A smaller variance is on budget; half the last printed digit if blank.")));

    public static final InputSheet FORECAST = new InputSheet(
            "Forecast",
            "tblForecast",
            "What budget holders expect each item to have cost by year end. The latest up to the period counts.",
            false,
            List.of(
                    ITEM.asNeeded(),
                    PERIOD_COLUMN.asNeeded(),
                    InputColumn.of("Holder's forecast", MONEY, "The budget holder's forecast outturn for the year.")
                            .asNeeded(),
                    InputColumn.of("Finance adjustment", MONEY, "What finance adds or takes off, with a reason."),
                    InputColumn.of("Reason", LONG_TEXT, "Why finance adjusts it."),
                    InputColumn.of("Confirmed by", TEXT, "Who confirmed it."),
                    InputColumn.of("Confirmed on", DATE, "When.")));

    public static final InputSheet COMMENTARY = new InputSheet(
            "Commentary",
            "tblCommentary",
            "What people say about variances. It is kept from month to month.",
            false,
            List.of(
                    ITEM.asNeeded(),
                    PERIOD_COLUMN.asNeeded(),
                    InputColumn.of(
                                    "Text",
                                    LONG_TEXT,
                                    "The cause of the variance. Leave its direction and size to the heading.")
                            .asNeeded(),
                    InputColumn.of("Action", LONG_TEXT, "What is being done about it.")
                            .wide(40),
                    InputColumn.of("Author", TEXT, "Who wrote it."),
                    InputColumn.of("Date", DATE, "When.")));

    public static final InputSheet RESERVES = new InputSheet(
            "Reserves",
            "tblReserves",
            "Movements of earmarked reserves. Amounts are sizes: a use is positive; only a transfer has a sign.",
            false,
            List.of(
                    InputColumn.of("Reserve", TEXT, "The name of the reserve.")
                            .asNeeded()
                            .wide(40),
                    InputColumn.of("Purpose", LONG_TEXT, "What it is held for.").wide(40),
                    PERIOD_COLUMN,
                    choice(
                                    "Kind",
                                    "What the movement is.",
                                    labels(ReserveMovementKind.values(), ReserveMovementKind::label))
                            .asNeeded(),
                    AMOUNT,
                    ITEM,
                    choice(
                            "Below the line",
                            "Yes for a release after the outturn; No if planned in a service's budget.",
                            YES_NO),
                    InputColumn.of("Authority", TEXT, "Who approved it.")));

    public static final InputSheet CONTROLS = new InputSheet(
            "Controls",
            "tblControls",
            "What the finance system says the ledger holds. Every figure given is compared with what was read.",
            false,
            List.of(
                    InputColumn.of("Source", TEXT, "Where the figure comes from.")
                            .asNeeded()
                            .wide(34),
                    InputColumn.of("Period", PERIOD, "Blank for the whole year to date."),
                    InputColumn.of("Rows", NUMBER, "The number of postings."),
                    InputColumn.of("Debits", MONEY, "The sum of positive amounts."),
                    InputColumn.of("Credits", MONEY, "The sum of negative amounts, negative."),
                    InputColumn.of("Total", MONEY, "Debits and credits together.")));

    public static final InputSheet SIGN_OFF = new InputSheet(
            "Sign-off",
            "tblSignOff",
            "Who has put their name to which report. What is signed off stays as it is in History; a later change restates it.",
            false,
            List.of(
                    InputColumn.of("Period", PERIOD, "The last period that the report counts.")
                            .asNeeded(),
                    InputColumn.of("Version", NUMBER, "1 if left blank; 2 and later for a restatement."),
                    InputColumn.of("Role", TEXT, "Such as Section 151 Officer."),
                    InputColumn.of("Name", TEXT, "Who signs. Blank for a row that only gives a reason.")
                            .asNeeded(),
                    InputColumn.of("Date", DATE, "When."),
                    InputColumn.of(
                                    "Fingerprint",
                                    TEXT,
                                    "The report's fingerprint on History, or its first characters; may be blank.")
                            .wide(20),
                    InputColumn.of(
                            "Reason for restatement",
                            LONG_TEXT,
                            "Why figures that were signed off are reported anew.")));

    private static final List<InputSheet> ALL = List.of(
            SETTINGS,
            ITEMS,
            CODING,
            LedgerLayoutSheet.SHEET,
            BUDGET,
            MOVEMENTS,
            PROFILES,
            RAG,
            FORECAST,
            COMMENTARY,
            RESERVES,
            CONTROLS);

    private InputSheets() {}

    public static List<InputSheet> all() {
        return Stream.of(ALL, ScheduleSheets.ALL, List.of(SIGN_OFF))
                .flatMap(List::stream)
                .toList();
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
