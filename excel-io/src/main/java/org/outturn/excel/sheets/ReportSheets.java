package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.outturn.excel.inputs.HistoryTables;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.notes.KeptNotes;

/** Every report sheet, in the order a reader meets them. */
public final class ReportSheets {

    static final String COVER = "Cover";
    static final String CONTENTS = "Contents";
    static final String SUMMARY = "Outturn summary";
    static final String ITEMS = "Budget items";
    static final String KEY_VARIANCES = "Key variances";
    static final String POSITION = "Position";
    static final String FORECAST = "Forecast report";
    static final String UNUSUAL = "Unusual";
    static final String UNUSUAL_POSTINGS = "Unusual postings";
    static final String GROSS = "Income and expenditure";
    static final String SAVINGS = "Savings report";
    static final String RESERVES = "Reserves report";
    static final String GROWTH = "Growth report";
    static final String FUNDING = "Funding report";
    static final String DEBT = "Debt report";
    static final String PERFORMANCE = "Performance";
    static final String CHARTS = "Charts";
    static final String BUILD_UP = "Budget build-up";
    static final String BALANCES = "Balances";
    static final String EXCEPTIONS = "Exceptions";
    static final String TRANSACTIONS = "Transactions";
    static final String CHECKS = "Checks";
    static final String NOTES = "Notes";
    static final String MOVEMENT = "Movement";
    static final String KEPT_NOTES = KeptNotes.SHEET;
    static final String HISTORY = HistoryTables.HISTORY;
    static final String PREVIOUS_BALANCES = HistoryTables.PREVIOUS_BALANCES;

    private static final List<ReportSheet> ALL = List.of(
            new CoverSheet(),
            new ContentsSheet(),
            new SummarySheet(),
            new BudgetItemsSheet(),
            new KeyVariancesSheet(),
            new PositionSheet(),
            new MovementSheet(),
            new ForecastSheet(),
            new UnusualSheet(),
            new UnusualPostingsSheet(),
            new GrossSheet(),
            new SavingsSheet(),
            new ReservesSheet(),
            new GrowthSheet(),
            new FundingSheet(),
            new DebtSheet(),
            new PerformanceSheet(),
            new ChartsSheet(),
            new BuildUpSheet(),
            new BalancesSheet(),
            new ExceptionsSheet(),
            new TransactionsSheet(),
            new ChecksSheet(),
            new NotesSheet(),
            new KeptNotesSheet(),
            new HistorySheet(),
            new PreviousBalancesSheet());

    private ReportSheets() {}

    /** The sheets that have something to say, in report order. */
    public static List<SheetLayout> layOut(ReportContext report) {
        return ALL.stream()
                .filter(sheet -> sheet.isNeeded(report))
                .flatMap(sheet -> sheet.layOutAll(report).stream())
                .toList();
    }

    /**
     * The formula that shows when budgets, actuals or forecasts are no longer those that sentences and
     * checks were written from.
     */
    public static String notice(ReportContext report) {
        List<String> totals =
                report.stage().isYearEnd() ? List.of("Budget", "Forecast") : List.of("Budget", "Actual", "Forecast");
        String unchanged = totals.stream()
                .map(total -> report.rounded("Total_%s-Run_%s".formatted(total, total)) + "=0")
                .collect(Collectors.joining(","));
        return "IF(AND(%s),\"\",\"Figures changed since this report was written: run it again\")".formatted(unchanged);
    }

    /** The names of the sheets that this run writes. */
    static List<String> written(ReportContext report) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).isNeeded(report)) {
                written.add(names().get(i));
            }
        }
        return written;
    }

    /** Whether a sheet of this name lists transactions, be it the first or one of those that follow it. */
    public static boolean listsTransactions(String sheet) {
        return TransactionsSheet.isTab(sheet);
    }

    /** Whether a sheet with this title is one of those: people have sheets called Transactions too. */
    public static boolean isTitleOfTransactions(String title) {
        return title.contains(TransactionsSheet.TITLE);
    }

    /** The names of all report sheets, in the order of the sheets themselves. */
    public static List<String> names() {
        return List.of(
                COVER,
                CONTENTS,
                SUMMARY,
                ITEMS,
                KEY_VARIANCES,
                POSITION,
                MOVEMENT,
                FORECAST,
                UNUSUAL,
                UNUSUAL_POSTINGS,
                GROSS,
                SAVINGS,
                RESERVES,
                GROWTH,
                FUNDING,
                DEBT,
                PERFORMANCE,
                CHARTS,
                BUILD_UP,
                BALANCES,
                EXCEPTIONS,
                TRANSACTIONS,
                CHECKS,
                NOTES,
                KEPT_NOTES,
                HISTORY,
                PREVIOUS_BALANCES);
    }
}
