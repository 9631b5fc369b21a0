package org.outturn.excel.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.corporate.PortfolioWorkbook;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Every line of every workbook, which all totals add up from. */
final class CorporateItemsSheet {

    private final CorporateSummary summary;
    private final ReportContext report;
    private final Map<String, String> files = new HashMap<>();

    CorporateItemsSheet(CorporateSummary summary, ReportContext report) {
        this.summary = summary;
        this.report = report;
        for (PortfolioWorkbook workbook : summary.workbooks()) {
            workbook.items()
                    .forEach(item -> files.put(key(item), workbook.source().file()));
        }
    }

    private static String key(BudgetItem item) {
        return ReportItem.key(item.item().portfolio()) + "\n" + ReportItem.key(item.name());
    }

    SheetLayout layOut() {
        return SheetLayout.of(
                        CorporateSheets.ITEMS,
                        CorporateSheets.title(summary, "every line of every portfolio"),
                        List.of(
                                report.conventions().get(0),
                                "Budget and outturn are those of the portfolios' own workbooks; every total of this workbook adds them up."),
                        List.of(TableLayout.of(
                                "tblCorporateItems", "Budget, outturn and variance of each line.", columns(), items())))
                .printing(10);
    }

    private List<BudgetItem> items() {
        return summary.statement().items();
    }

    private List<Column<BudgetItem>> columns() {
        String budget = report.in("Controllable budget");
        String outturn = report.in(report.outturnWord());
        String variance = report.in("Under (-)/over spend");
        RagColumns rag = new RagColumns(report, RagLevel.ITEM, budget, variance);
        Function<BudgetItem, Money> budgetOf = item -> item.figures().controllableBudget();
        return List.of(
                Column.text("Item", 40, BudgetItem::name),
                Column.<BudgetItem>text(
                                "Portfolio",
                                20,
                                item -> ReportContext.orDash(item.item().portfolio()))
                        .named("Corp_Portfolio"),
                Column.<BudgetItem>text(
                                "Directorate",
                                20,
                                item -> ReportContext.orDash(item.item().directorate()))
                        .named("Corp_Directorate"),
                Column.<BudgetItem>text("Fund", 18, item -> item.item().fund().name())
                        .named("Corp_Fund"),
                amount(budget, budgetOf).named("Corp_Budget"),
                amount(report.in("Actual to date"), item -> item.figures().actual())
                        .named("Corp_Actual"),
                amount(outturn, item -> item.figures().forecast()).named("Corp_Outturn"),
                amount(variance, item -> item.variance().amount())
                        .withFormula(report.rounded("{%s}-{%s}".formatted(outturn, budget))),
                CorporateSummarySheet.percent(budget, variance, BudgetItem::variance),
                rag.word(BudgetItem::rag),
                rag.amberFrom(budgetOf),
                rag.redFrom(budgetOf),
                Column.text("Workbook", 34, item -> files.getOrDefault(key(item), "every workbook")));
    }

    private Column<BudgetItem> amount(String heading, Function<BudgetItem, Money> value) {
        return Column.of(heading, CellFormat.AMOUNT, 15, item -> report.amount(value.apply(item)));
    }
}
