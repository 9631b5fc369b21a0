package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.outturn.core.monitoring.ItemBalance;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** What every actual sums from: a row for each item and coding, a column for each period, in pounds. */
final class BalancesSheet implements ReportSheet {

    private static final String TABLE = "tblBalances";

    private static final List<String> PREAMBLE = List.of(
            "Amounts are in pounds and pence; income is negative. Each actual is the sum of its item's column \"To date £\".",
            "The last column says which rows of which ledger file a balance comes from.");

    @Override
    public SheetLayout layOut(ReportContext report) {
        return SheetLayout.of(
                ReportSheets.BALANCES,
                report.titled("balances behind the actuals"),
                PREAMBLE,
                List.of(TableLayout.of(
                                TABLE,
                                "Ledger balances of each item by cost centre, subjective and period.",
                                linked(report),
                                balances(report))
                        .asStream()));
    }

    private static List<Column<ItemBalance>> columns(ReportContext report) {
        List<Column<ItemBalance>> columns = new ArrayList<>();
        columns.add(Column.<ItemBalance>text("Item", 44, ItemBalance::item).named("Bal_Item"));
        columns.add(Column.text("Cost centre", 14, balance -> balance.coding().costCentre()));
        columns.add(Column.text("Subjective", 14, balance -> balance.coding().subjective()));
        SortedSet<Integer> periods = report.position().ledger().periods();
        for (int period : periods) {
            columns.add(Column.of(
                    heading(period), CellFormat.POUNDS, 15, balance -> ReportContext.pounds(balance.in(period))));
        }
        Column<ItemBalance> toDate =
                Column.of("To date £", CellFormat.POUNDS, 17, balance -> ReportContext.pounds(balance.toDate()));
        columns.add(
                periods.isEmpty()
                        ? toDate.named("Bal_ToDate")
                        : toDate.named("Bal_ToDate")
                                .withFormula("ROUND(SUM({%s}:{%s}),2)"
                                        .formatted(heading(periods.first()), heading(periods.last()))));
        columns.add(Column.<ItemBalance>text(
                        "Nature",
                        14,
                        balance -> report.position()
                                        .settings()
                                        .schedules()
                                        .isIncome(balance.coding().subjective())
                                ? "Income"
                                : "Expenditure")
                .named("Bal_Nature"));
        columns.add(Column.of("Ledger rows", CellFormat.COUNT, 10, balance -> CellValue.of(balance.rows())));
        columns.add(Column.text("Where", 50, ItemBalance::place));
        return columns;
    }

    /** The same with a way to the first posting of each, where postings are listed. */
    private static List<Column<ItemBalance>> linked(ReportContext report) {
        List<Column<ItemBalance>> columns = new ArrayList<>(columns(report));
        if (report.transactions().isPresent()) {
            FirstPostings postings = new FirstPostings(report, new TransactionsSheet());
            columns.add(Column.<ItemBalance>of(
                            "First posting", CellFormat.LINK, 24, balance -> CellValue.of(postings.words(balance)))
                    .withFormula(postings::link));
        }
        return columns;
    }

    private static String heading(int period) {
        return "Period %d £".formatted(period);
    }

    /** In report order, so that an item's balances stand together. */
    private static List<ItemBalance> balances(ReportContext report) {
        Map<String, List<ItemBalance>> byItem = new LinkedHashMap<>();
        report.position()
                .statement()
                .items()
                .forEach(item -> byItem.put(ReportItem.key(item.name()), new ArrayList<>()));
        report.position()
                .ledger()
                .balances()
                .forEach(balance -> byItem.get(ReportItem.key(balance.item())).add(balance));
        byItem.values().forEach(balances -> balances.sort(Comparator.comparing(ItemBalance::coding)));
        return byItem.values().stream().flatMap(List::stream).toList();
    }

    /** Where each item's balances stand. */
    static ItemPlaces places(ReportContext report) {
        List<String> items = balances(report).stream().map(ItemBalance::item).toList();
        return ItemPlaces.of(
                ReportSheets.BALANCES, PREAMBLE, items, columns(report).size());
    }
}
