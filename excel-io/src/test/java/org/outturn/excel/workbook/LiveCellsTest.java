package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.sheets.ReportContext;
import org.outturn.excel.sheets.ReportSheets;

/**
 * Figures and worked-out words of the report are formulas. A column of values that stand as they are
 * has to be argued for here, so that none slips in unseen.
 */
class LiveCellsTest {

    /** A word that was worked out is shown with a symbol of its state before it. */
    private static final String SYMBOLS = "●▲■★↑↓=+×";

    /** Columns of figures that no formula can or should give, each with the reason. */
    private static final Map<String, String> ARGUED = Map.ofEntries(
            Map.entry("tblAsWritten", "the totals of the run, which live totals are compared with"),
            Map.entry(
                    "tblAtAGlance: Verdict",
                    "the verdict of the checks is that of the run; the rating beside it is live"),
            Map.entry("tblForecastItems: Low £m", "ranges come from errors of past forecasts"),
            Map.entry("tblForecastItems: High £m", "ranges come from errors of past forecasts"),
            Map.entry(
                    "tblForecastItems: Model £m",
                    "orders and one-offs, where an item has any, make a formula too long to follow"),
            Map.entry(
                    "tblForecastItems: Straight line £m",
                    "orders and one-offs, where an item has any, make a formula too long to follow"),
            Map.entry(
                    "tblForecastItems: Remaining profile £m",
                    "orders and one-offs, where an item has any, make a formula too long to follow"),
            Map.entry(
                    "tblForecastItems: Profiled run-rate £m",
                    "orders and one-offs, where an item has any, make a formula too long to follow"),
            Map.entry(
                    "tblForecastItems: Seasonal £m",
                    "orders and one-offs, where an item has any, make a formula too long to follow"),
            Map.entry("tblForecastItems: Trend £m", "a regression"),
            Map.entry("tblForecastItems: Spent by now in prior years", "years that are over"),
            Map.entry("tblForecastCourse", "what the chart draws: the total by month as the run expects it"),
            Map.entry("tblForecastRisk", "draws"),
            Map.entry("tblForecastCover", "draws"),
            Map.entry("tblBacktest", "years that are over"),
            Map.entry("tblUnusual", "months of the balances, as the run found them"),
            Map.entry("tblUnusualPostings", "postings of the ledger, as the run found them"),
            Map.entry("tblBalances", "what the ledger says: everything else is worked out from these"),
            Map.entry("tblExceptions", "what the ledger says"),
            Map.entry("tblVarianceByPeriod: Row of History's first table", "which report the row is of"),
            Map.entry("tblHistory", "what earlier reports said, which must never change"),
            Map.entry("tblHistoryItems", "what earlier reports said"),
            Map.entry("tblHistoryFiles", "what earlier reports were made from"),
            Map.entry("tblHistoryPeriods", "what earlier reports were made from"),
            Map.entry("tblChecks: Verdict", "checks compare with the ledger, which the workbook does not hold"),
            Map.entry("tblStatuses: Status as shown", "the key itself"),
            Map.entry("tblRatings: Shown as", "the key itself"),
            Map.entry("tblDebtInvoices: Days old, from", "where an age begins, by the calendar on the day reported"),
            Map.entry("tblDebtInvoices: Days old, to", "where an age ends, by the calendar on the day reported"),
            Map.entry("tblDebtHistory: Number of quarter", "which quarter the row is of"),
            Map.entry(
                    "tblBuildUp: Approved in period",
                    "as approved; a movement's period decides whether it is counted at all"),
            Map.entry(
                    "tblBuildUp: Weight to date", "months gone by, where a budget has no profile and is spread evenly"),
            Map.entry("tblBuildUp: Weight of the year", "twelve months, where a budget has no profile"),
            Map.entry("tblBudgetItems: Forecast of period", "which forecast counts is settled by the run"),
            Map.entry("tblProgress: Rating of progress", "the rating counted"));

    static Stream<Integer> periods() {
        return Stream.of(13, 6, 1);
    }

    @ParameterizedTest(name = "period {0}")
    @MethodSource("periods")
    void every_figure_and_every_worked_out_word_is_a_formula_or_argued_for(int period) {
        Path workbook = Example.WORKBOOK;
        MonitoringReport report = Example.report(workbook, MonitoringRequest.upTo(new AccountingPeriod(period)));
        ReportContext context = new ReportContext(
                report, MonitoringWorkbook.read(workbook).get().places(), "test");

        Map<String, Set<String>> constant = new TreeMap<>();
        for (SheetLayout sheet : ReportSheets.layOut(context)) {
            for (TableLayout<?> table : sheet.tables()) {
                constant.put(table.name(), constants(table));
            }
        }

        constant.values().removeIf(Set::isEmpty);
        assertThat(constant).isEmpty();
    }

    private static <R> Set<String> constants(TableLayout<R> table) {
        Set<String> constant = new TreeSet<>();
        for (Column<R> column : table.columns()) {
            String name = table.name() + ": " + column.heading();
            boolean argued = ARGUED.containsKey(table.name()) || ARGUED.containsKey(name);
            if (!argued && table.rows().stream().anyMatch(row -> isConstant(column, row))) {
                constant.add(column.heading());
            }
            if (!argued
                    && column.total()
                            .filter(total -> isWorkedOut(column, total.value())
                                    && total.formula().isEmpty())
                            .isPresent()) {
                constant.add(column.heading() + " in total");
            }
        }
        return constant;
    }

    private static <R> boolean isConstant(Column<R> column, R row) {
        boolean live =
                column.formula().map(formula -> !formula.apply(row).isEmpty()).orElse(false);
        return !live && isWorkedOut(column, column.value().apply(row));
    }

    private static boolean isWorkedOut(Column<?> column, CellValue value) {
        boolean rated = column.format() == CellFormat.RAG || column.format() == CellFormat.VERDICT;
        boolean word = value instanceof CellValue.Words words
                && (rated || SYMBOLS.indexOf(words.text().charAt(0)) >= 0);
        return word || value instanceof CellValue.Figure;
    }
}
