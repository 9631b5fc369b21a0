package org.outturn.excel.sheets;

import static org.outturn.excel.inputs.HistoryTables.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.outturn.core.history.History;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.ReportedFile;
import org.outturn.core.history.ReportedItem;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.Rag;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.HistoryTables;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Every report of the year as it was written, in pounds and pence: what the next run reads back. */
final class HistorySheet implements ReportSheet {

    /** The workbook-wide name of the total variance of each report. */
    static final String VARIANCES = "History_Variance";

    private static final int MONEY = 17;

    private record Of<T>(ReportVersion report, T it) {}

    @Override
    public SheetLayout layOut(ReportContext report) {
        History history = report.report().succession().history();
        return SheetLayout.of(
                ReportSheets.HISTORY,
                report.titled("every report of the year"),
                List.of(
                        "Amounts are in pounds and pence; income is negative. A draft is replaced when its period is reported again; what is signed off stays.",
                        "The next run reads this sheet. Leave it as it is: a figure changed here no longer fits its report's fingerprint.",
                        "This sheet holds four tables."),
                List.of(
                        reports(report.report()),
                        periods(history),
                        files(history).titled("Ledger files behind each report"),
                        items(history)));
    }

    private static TableLayout<ReportVersion> reports(MonitoringReport written) {
        List<Column<ReportVersion>> columns = new ArrayList<>();
        columns.add(
                count(HistoryTables.PERIOD, report -> report.number().period().number()));
        columns.add(count(HistoryTables.VERSION, report -> report.number().version()));
        columns.add(Column.text(HistoryTables.PORTFOLIO, 24, ReportVersion::portfolio));
        columns.add(Column.text(HistoryTables.AS_AT, 14, report -> report.asAt().toString()));
        columns.add(Column.text(
                HistoryTables.STATUS,
                14,
                report -> report.isSignedOff() ? HistoryTables.SIGNED_OFF : HistoryTables.DRAFT));
        columns.add(Column.longText(HistoryTables.SIGNED_BY, 30, ReportVersion::signedBy));
        columns.add(Column.longText(HistoryTables.REASON, 40, ReportVersion::reason));
        columns.add(money(HistoryTables.BUDGET, report -> report.total().budget()));
        columns.add(money(HistoryTables.ACTUAL, report -> report.total().actual()));
        columns.add(money(HistoryTables.FORECAST, report -> report.total().forecast()));
        columns.add(HistorySheet.<ReportVersion>money(
                        HistoryTables.VARIANCE, report -> report.total().variance())
                .named(VARIANCES)
                .withFormula("ROUND({%s}-{%s},2)".formatted(HistoryTables.FORECAST, HistoryTables.BUDGET)));
        columns.add(rag(report -> report.total().rag()));
        columns.add(Column.text(HistoryTables.FINGERPRINT, 66, ReportVersion::fingerprint));
        columns.add(Column.text(HistoryTables.BALANCES_ON, 20, report -> keptOn(report, written)));
        return TableLayout.of(
                "tblHistory",
                "The total of each report, with its status and the fingerprint of its figures.",
                columns,
                written.succession().history().reports());
    }

    /** Where the next run finds the balances behind a report: those of this one, and of the one before. */
    private static String keptOn(ReportVersion report, MonitoringReport written) {
        if (report.isNumberedLike(written.succession().report())) {
            return HistoryTables.BALANCES;
        }
        boolean compared = written.movement()
                .filter(movement -> movement.balancesThen().isPresent())
                .filter(movement -> movement.then().isNumberedLike(report))
                .isPresent();
        return compared ? HistoryTables.PREVIOUS_BALANCES : "";
    }

    private static TableLayout<Of<Map.Entry<Integer, Tally>>> periods(History history) {
        List<Column<Of<Map.Entry<Integer, Tally>>>> columns = number();
        columns.add(count(HistoryTables.LEDGER_PERIOD, row -> row.it().getKey()));
        columns.add(count(HistoryTables.ROWS, row -> row.it().getValue().rows()));
        columns.addAll(amounts(row -> row.it().getValue()));
        return TableLayout.of(
                        "tblHistoryPeriods",
                        "What each report counted by ledger period, excluded postings left out.",
                        columns,
                        each(history, report -> List.copyOf(report.byPeriod().entrySet())))
                .titled("Ledger periods of each report");
    }

    private static TableLayout<Of<ReportedFile>> files(History history) {
        List<Column<Of<ReportedFile>>> columns = number();
        columns.add(Column.text(HistoryTables.FILE, 30, row -> row.it().name()));
        columns.add(count(HistoryTables.ROWS, row -> row.it().rows()));
        columns.addAll(amounts(row -> row.it().amounts()));
        columns.add(Column.text(HistoryTables.SHA256, 66, row -> row.it().sha256()));
        columns.add(Column.text(
                HistoryTables.DOCUMENTS, 30, row -> row.it().documents().inWords()));
        columns.addAll(byPeriod(history, ReportVersion::files, ReportedFile::byPeriod));
        return TableLayout.of(
                "tblHistoryFiles",
                "The ledger files that each report was made from, with what they hold.",
                columns,
                each(history, ReportVersion::files));
    }

    private static TableLayout<Of<ReportedItem>> items(History history) {
        List<Column<Of<ReportedItem>>> columns = number();
        columns.add(Column.text(HistoryTables.ITEM, 44, row -> row.it().name()));
        columns.add(Column.text(HistoryTables.FUND, 20, row -> row.it().fund()));
        columns.add(figure(HistoryTables.ORIGINAL, Figures::originalBudget));
        columns.add(figure(HistoryTables.BUDGET, Figures::controllableBudget));
        columns.add(figure(HistoryTables.BUDGET_TO_DATE, Figures::budgetToDate));
        columns.add(figure(HistoryTables.ACTUAL, Figures::actual));
        columns.add(figure(HistoryTables.ACCRUALS, Figures::accruals));
        columns.add(figure(HistoryTables.FORECAST, Figures::forecast));
        columns.add(money(HistoryTables.VARIANCE, row -> row.it().variance()));
        columns.add(rag(row -> row.it().rag()));
        columns.add(Column.text(HistoryTables.BASIS, 18, row -> word(row.it().basis())));
        columns.addAll(byPeriod(history, ReportVersion::items, ReportedItem::byPeriod));
        return TableLayout.of(
                        "tblHistoryItems",
                        "Budget, actual, forecast, variance and rating of each item in each report, and its actual by ledger period.",
                        columns,
                        each(history, ReportVersion::items))
                .titled("Items of each report")
                .asStream();
    }

    private static Column<Of<ReportedItem>> figure(String heading, Function<Figures, Money> figure) {
        return money(heading, row -> figure.apply(row.it().figures()));
    }

    private static <T> List<Of<T>> each(History history, Function<ReportVersion, List<T>> parts) {
        return history.reports().stream()
                .flatMap(report -> parts.apply(report).stream().map(part -> new Of<>(report, part)))
                .toList();
    }

    private static <T> List<Column<Of<T>>> number() {
        List<Column<Of<T>>> columns = new ArrayList<>();
        columns.add(count(
                HistoryTables.PERIOD, row -> row.report().number().period().number()));
        columns.add(count(HistoryTables.VERSION, row -> row.report().number().version()));
        columns.add(Column.text(HistoryTables.PORTFOLIO, 24, row -> row.report().portfolio()));
        return columns;
    }

    private static <T> List<Column<Of<T>>> amounts(Function<Of<T>, Tally> tally) {
        return List.of(
                money(HistoryTables.DEBITS, row -> tally.apply(row).debits()),
                money(HistoryTables.CREDITS, row -> tally.apply(row).credits()),
                money(HistoryTables.NET, row -> tally.apply(row).sum()));
    }

    /** A column for each ledger period that any of the reports counts. */
    private static <T> List<Column<Of<T>>> byPeriod(
            History history, Function<ReportVersion, List<T>> parts, Function<T, SortedMap<Integer, Money>> amounts) {
        SortedSet<Integer> periods = new TreeSet<>();
        each(history, parts)
                .forEach(row -> periods.addAll(amounts.apply(row.it()).keySet()));
        List<Column<Of<T>>> columns = new ArrayList<>();
        for (int period : periods) {
            columns.add(Column.of(HistoryTables.inPeriod(period), CellFormat.POUNDS, MONEY, row -> {
                Money amount = amounts.apply(row.it()).get(period);
                return amount == null ? CellValue.NOTHING : ReportContext.pounds(amount);
            }));
        }
        return columns;
    }

    private static <R> Column<R> money(String heading, Function<R, Money> amount) {
        return Column.of(heading, CellFormat.POUNDS, MONEY, row -> ReportContext.pounds(amount.apply(row)));
    }

    private static <R> Column<R> rag(Function<R, Rag> rag) {
        return Column.of(
                HistoryTables.RAG,
                CellFormat.RAG,
                10,
                row -> CellValue.of(rag.apply(row).label()));
    }

    private static <R> Column<R> count(String heading, Function<R, Number> value) {
        return Column.of(
                heading,
                CellFormat.COUNT,
                9,
                row -> CellValue.of(value.apply(row).longValue()));
    }
}
