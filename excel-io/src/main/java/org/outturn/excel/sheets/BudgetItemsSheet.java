package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.RagLevel;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/** Controllable budget against outturn, one row to an item, with the key to the ratings below. */
final class BudgetItemsSheet implements ReportSheet {

    static final String ITEM = "Budget item";
    private static final String PERCENT = "Under (-)/over spend %";

    @Override
    public SheetLayout layOut(ReportContext report) {
        boolean hasTotal = report.position().statement().hasOneFund();
        TableLayout<BudgetItem> items = TableLayout.of(
                "tblBudgetItems",
                "Budget, outturn or forecast, variance and rating of each budget item.",
                new Columns(report).all(),
                report.position().statement().items());
        return SheetLayout.of(
                        ReportSheets.ITEMS,
                        report.titled("budget items"),
                        preamble(report),
                        List.of(hasTotal ? items.withTotal() : items, new RagKey(report).table()))
                .printing(report.stage().isYearEnd() ? 6 : report.hasAdjustments() ? 10 : 9);
    }

    private static List<String> preamble(ReportContext report) {
        return List.of(
                report.conventions().get(0),
                "Click a budget to see how it is built up, an actual to see the ledger balances behind it, a forecast to see what was typed.");
    }

    /** Where each item stands. */
    static ItemPlaces places(ReportContext report) {
        List<String> items = report.position().statement().items().stream()
                .map(BudgetItem::name)
                .toList();
        return ItemPlaces.of(ReportSheets.ITEMS, preamble(report), items, 1);
    }

    static String budgetHeading(ReportContext report) {
        return report.in("Controllable budget");
    }

    static String outturnHeading(ReportContext report) {
        return report.in(report.outturnWord());
    }

    static String varianceHeading(ReportContext report) {
        return report.in("Under (-)/over spend");
    }

    /** The columns for one report: more of them until the year is posted. */
    private static final class Columns {

        private final ReportContext report;
        private final GroupTotal total;
        private final ItemPlaces balances;
        private final ItemPlaces buildUp;
        private final InputCells forecasts;
        private final RagColumns rag;
        private final RagColumns totalRag;

        Columns(ReportContext report) {
            this.report = report;
            this.total = report.position().statement().total();
            this.balances = BalancesSheet.places(report);
            this.buildUp = BuildUpSheet.places(report);
            this.forecasts = new InputCells(report, InputSheets.FORECAST);
            this.rag = new RagColumns(report, RagLevel.ITEM, budgetHeading(report), varianceHeading(report));
            this.totalRag = new RagColumns(report, RagLevel.TOTAL, budgetHeading(report), varianceHeading(report));
        }

        List<Column<BudgetItem>> all() {
            List<Column<BudgetItem>> columns = new ArrayList<>();
            columns.add(Column.<BudgetItem>text(ITEM, 44, BudgetItem::name)
                    .named("Item_Name")
                    .totalled(TotalCell.label("Total")));
            columns.add(budget());
            if (report.stage().isYearEnd()) {
                columns.add(actual(outturnHeading(report), "Item_Forecast"));
            } else {
                columns.addAll(toDate());
                columns.add(forecast());
            }
            columns.addAll(judged());
            columns.addAll(places());
            return columns;
        }

        private Column<BudgetItem> budget() {
            return summed(
                            budgetHeading(report),
                            "Item_Budget",
                            Figures::controllableBudget,
                            report.fromPounds("SUMIFS(Build_Amount,Build_Item,{%s})".formatted(ITEM)))
                    .linkedTo(item -> buildUp.of(item.name()));
        }

        private Column<BudgetItem> actual(String heading, String name) {
            return summed(
                            heading,
                            name,
                            Figures::actual,
                            report.fromPounds("SUMIFS(Bal_ToDate,Bal_Item,{%s})".formatted(ITEM)))
                    .linkedTo(item -> balances.of(item.name()));
        }

        private List<Column<BudgetItem>> toDate() {
            String budgetToDate = report.in("Budget to date");
            String actualToDate = report.in("Actual to date");
            String accruals = report.in("Accruals not posted");
            List<Column<BudgetItem>> columns = new ArrayList<>();
            columns.add(summed(
                            budgetToDate,
                            "Item_BudgetToDate",
                            Figures::budgetToDate,
                            report.fromPounds("SUMIFS(Build_ToDate,Build_Item,{%s})".formatted(ITEM)))
                    .linkedTo(item -> buildUp.of(item.name())));
            columns.add(actual(actualToDate, "Item_Actual"));
            if (report.hasAdjustments()) {
                columns.add(
                        summed(accruals, "Item_Accruals", Figures::accruals, report.accruals("{%s}".formatted(ITEM))));
            }
            String spent = report.hasAdjustments()
                    ? "{%s}+{%s}".formatted(actualToDate, accruals)
                    : "{%s}".formatted(actualToDate);
            columns.add(amount(
                    report.in("Variance to date"),
                    item -> item.varianceToDate().amount(),
                    total.varianceToDate().amount(),
                    report.rounded("%s-{%s}".formatted(spent, budgetToDate))));
            return columns;
        }

        /** The budget holder's latest forecast; where none is given, the model's, or the annual budget. */
        private Column<BudgetItem> forecast() {
            return summed(outturnHeading(report), "Item_Forecast", Figures::forecast, "")
                    .withFormula(this::forecastOf)
                    .linkedTo(this::typedForecast);
        }

        private String forecastOf(BudgetItem item) {
            if (item.item().isNotYetCoded()) {
                return "{%s}".formatted(report.in("Actual to date"));
            }
            return switch (item.forecast().basis()) {
                case HOLDER -> holders();
                case MODEL -> "INDEX(Forecast_Model,MATCH({%s},Forecast_Item,0))".formatted(ITEM);
                case ANNUAL_BUDGET, OUTTURN -> "{%s}".formatted(budgetHeading(report));
            };
        }

        private String typedForecast(BudgetItem item) {
            return item.forecast()
                    .from()
                    .map(typed -> forecasts.link("Holder's forecast", typed.source()))
                    .orElse("");
        }

        private String holders() {
            return report.knows("In_Forecast_Holders", "In_Forecast_Item", "In_Forecast_Period")
                    ? report.fromPounds(holders("Holders") + "+" + holders("Adjustment"))
                    : "";
        }

        private String holders(String column) {
            String name = "In_Forecast_" + column;
            return report.knows(name)
                    ? "SUMIFS(%s,In_Forecast_Item,{%s},In_Forecast_Period,{Forecast of period})".formatted(name, ITEM)
                    : "0";
        }

        private List<Column<BudgetItem>> judged() {
            String budget = budgetHeading(report);
            String variance = varianceHeading(report);
            String share = "IF(ROUND({%s},8)=0,\"n/a\",ROUND({%s}/ABS({%s}),3))".formatted(budget, variance, budget);
            return List.of(
                    amount(
                                    variance,
                                    item -> item.variance().amount(),
                                    total.variance().amount(),
                                    report.rounded("{%s}-{%s}".formatted(outturnHeading(report), budget)))
                            .withBar()
                            .named("Item_Variance"),
                    Column.<BudgetItem>of(
                                    PERCENT,
                                    CellFormat.PERCENT,
                                    12,
                                    item -> ReportContext.share(item.variance().percentage()))
                            .named("Item_Percent")
                            .withFormula(share)
                            .totalled(TotalCell.of(
                                    ReportContext.share(total.variance().percentage()), share)),
                    rag.word(BudgetItem::rag).named("Item_Rag").totalled(totalRag.wordOf(total.rag())));
        }

        private List<Column<BudgetItem>> places() {
            List<Column<BudgetItem>> columns = new ArrayList<>();
            Money budget = total.figures().controllableBudget();
            columns.add(rag.<BudgetItem>amberFrom(item -> item.figures().controllableBudget())
                    .totalled(totalRag.amberFromFor(budget)));
            columns.add(rag.<BudgetItem>redFrom(item -> item.figures().controllableBudget())
                    .totalled(totalRag.redFromFor(budget)));
            if (!report.stage().isYearEnd()) {
                columns.add(Column.text(
                        "Forecast rests on", 24, item -> item.forecast().basisInWords()));
                columns.add(Column.of("Forecast of period", CellFormat.COUNT, 12, Columns::forecastPeriod));
            }
            columns.add(level("Portfolio", item -> item.item().portfolio()));
            columns.add(level("Directorate", item -> item.item().directorate()));
            columns.add(level("Service", item -> item.item().service()));
            columns.add(level("Fund", item -> item.item().fund().name()));
            return columns;
        }

        private static CellValue forecastPeriod(BudgetItem item) {
            return item.forecast()
                    .from()
                    .map(HolderForecast::period)
                    .map(period -> CellValue.of(period.number()))
                    .orElse(CellValue.NOTHING);
        }

        private Column<BudgetItem> level(String heading, Function<BudgetItem, String> name) {
            return Column.<BudgetItem>text(heading, 28, item -> ReportContext.orDash(name.apply(item)))
                    .named("Item_" + heading);
        }

        private Column<BudgetItem> summed(
                String heading, String name, Function<Figures, Money> figure, String formula) {
            return Column.<BudgetItem>of(
                            heading, CellFormat.AMOUNT, 16, item -> report.amount(figure.apply(item.figures())))
                    .named(name)
                    .withFormula(formula)
                    .totalled(TotalCell.of(
                            report.amount(figure.apply(total.figures())),
                            report.rounded("SUM({%s:all})".formatted(heading))));
        }

        private Column<BudgetItem> amount(
                String heading, Function<BudgetItem, Money> value, Money ofTotal, String formula) {
            return Column.<BudgetItem>of(heading, CellFormat.AMOUNT, 16, item -> report.amount(value.apply(item)))
                    .withFormula(formula)
                    .totalled(TotalCell.of(report.amount(ofTotal), formula));
        }
    }
}
