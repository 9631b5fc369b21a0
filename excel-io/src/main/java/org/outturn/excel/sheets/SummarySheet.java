package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.Variance;
import org.outturn.core.reserves.ReservePosition;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;

/** The position on one page: from the original budget to the position after reserves, by fund and by service. */
final class SummarySheet implements ReportSheet {

    private static final String ALL = "All";

    /** More groups than this are read folded. */
    private static final int MOST_AT_A_GLANCE = 30;

    private static final int NAME = 52;
    private static final int AMOUNT = 20;

    /**
     * A line of the summary.
     *
     * @param name the workbook-wide name of its figure; blank for none
     * @param words the variance in words, where it is one
     */
    private record Line(String label, String name, Money amount, String formula, String words) {}

    @Override
    public SheetLayout layOut(ReportContext report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(report));
        OutturnStatement statement = report.position().statement();
        blocks.add(totals(report, "tblFunds", RagLevel.TOTAL, statement.funds())
                .titled(
                        statement.hasOneFund()
                                ? "Total of the fund"
                                : "Totals by fund, which are never added together"));
        if (!statement.groups().isEmpty()) {
            TableLayout<GroupTotal> groups = totals(report, "tblGroups", RagLevel.GROUP, statement.groups())
                    .titled("By portfolio, directorate and service");
            blocks.add(
                    statement.groups().size() > MOST_AT_A_GLANCE
                            ? groups.outlinedBy(group -> group.path().size() - 1)
                            : groups);
        }
        return SheetLayout.of(ReportSheets.SUMMARY, report.titled("outturn summary"), report.conventions(), blocks)
                .withSentences()
                .printing(6);
    }

    private static TableLayout<Line> figures(ReportContext report) {
        List<Column<Line>> columns = List.of(
                Column.text("Figure", NAME, Line::label),
                Column.<Line>of(report.in("Amount"), CellFormat.AMOUNT, AMOUNT, line -> report.amount(line.amount()))
                        .withFormula(Line::formula)
                        .namingCells(Line::name)
                        .linkedTo(line -> behind(report, line)),
                Column.longText("In words, as at this run", 24, Line::words));
        return TableLayout.of(
                "tblSummary",
                "From the original budget to the position after use of reserves.",
                columns,
                lines(report));
    }

    /** The sheet that a figure of the summary is worked out on. */
    private static String behind(ReportContext report, Line line) {
        String sheet = switch (line.name()) {
            case "Total_Original", "Total_Movements" -> ReportSheets.BUILD_UP;
            case "Reserves_Released", "Reserves_Contributed" -> ReportSheets.RESERVES;
            case "Total_AfterReserves" -> "";
            default -> ReportSheets.ITEMS;
        };
        return ReportSheets.written(report).contains(sheet) ? TablePlace.quoted(sheet) + "!A1" : "";
    }

    private static List<Line> lines(ReportContext report) {
        GroupTotal total = report.position().statement().total();
        Figures figures = total.figures();
        String outturn = report.outturnWord();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Original budget",
                "Total_Original",
                figures.originalBudget(),
                report.fromPounds(buildUp(report, "=")),
                ""));
        lines.add(new Line(
                "Budget movements approved since",
                "Total_Movements",
                figures.budgetMovements(),
                report.fromPounds(buildUp(report, "<>")),
                ""));
        lines.add(new Line(
                "Net controllable budget",
                "Total_Budget",
                figures.controllableBudget(),
                ofFund(report, "Item_Budget"),
                ""));
        if (!report.stage().isYearEnd()) {
            lines.addAll(toDate(report, total));
        }
        lines.add(new Line(outturn, "Total_Forecast", figures.forecast(), ofFund(report, "Item_Forecast"), ""));
        lines.add(variance(
                report, "Under (-)/over spend", "Total_Variance", total.variance(), "Total_Forecast-Total_Budget"));
        lines.addAll(reserves(report));
        return lines;
    }

    private static List<Line> toDate(ReportContext report, GroupTotal total) {
        Figures figures = total.figures();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "Profiled budget to date",
                "Total_BudgetToDate",
                figures.budgetToDate(),
                ofFund(report, "Item_BudgetToDate"),
                ""));
        lines.add(new Line("Actual to date", "Total_Actual", figures.actual(), ofFund(report, "Item_Actual"), ""));
        String spent = "Total_Actual";
        if (report.hasAdjustments()) {
            lines.add(new Line(
                    "Accruals not posted", "Total_Accruals", figures.accruals(), ofFund(report, "Item_Accruals"), ""));
            spent = "Total_Actual+Total_Accruals";
        }
        lines.add(variance(
                report,
                "Variance to date",
                "Total_VarianceToDate",
                total.varianceToDate(),
                spent + "-Total_BudgetToDate"));
        return lines;
    }

    private static List<Line> reserves(ReportContext report) {
        ReservePosition reserves = report.position().reserves();
        return List.of(
                new Line(
                        "Use of earmarked reserves, released below the line",
                        "Reserves_Released",
                        reserves.released(),
                        belowTheLine(report, "Use"),
                        ""),
                new Line(
                        "Contributions to earmarked reserves below the line",
                        "Reserves_Contributed",
                        reserves.contributed(),
                        belowTheLine(report, "Contribution"),
                        ""),
                variance(
                        report,
                        "Position after use of reserves",
                        "Total_AfterReserves",
                        reserves.after(),
                        "Total_Variance-Reserves_Released+Reserves_Contributed"));
    }

    private static Line variance(ReportContext report, String label, String name, Variance variance, String formula) {
        return new Line(label, name, variance.amount(), report.rounded(formula), variance.inWords(report.unit()));
    }

    private static String buildUp(ReportContext report, String comparison) {
        return "SUMIFS(Build_Amount,Build_Kind,\"%sOriginal\",Build_Fund,%s)".formatted(comparison, fund(report));
    }

    private static String ofFund(ReportContext report, String range) {
        return report.rounded("SUMIFS(%s,Item_Fund,%s)".formatted(range, fund(report)));
    }

    private static String fund(ReportContext report) {
        return "\"" + report.position().statement().total().fund().name().replace("\"", "\"\"") + "\"";
    }

    /** Reserve movements marked below the line, up to the period; nought where the workbook has no such sheet. */
    private static String belowTheLine(ReportContext report, String kind) {
        List<String> needed =
                List.of("In_Reserves_Amount", "In_Reserves_Kind", "In_Reserves_Below", "In_Reserves_Period");
        if (!report.places().names().keySet().containsAll(needed)) {
            return "";
        }
        return report.fromPounds(
                "SUMIFS(In_Reserves_Amount,In_Reserves_Kind,\"%s\",In_Reserves_Below,\"Yes\",In_Reserves_Period,\"<=%d\")"
                        .formatted(kind, report.position().period().number()));
    }

    private static TableLayout<GroupTotal> totals(
            ReportContext report, String name, RagLevel level, List<GroupTotal> totals) {
        String budget = BudgetItemsSheet.budgetHeading(report);
        String outturn = BudgetItemsSheet.outturnHeading(report);
        String variance = BudgetItemsSheet.varianceHeading(report);
        RagColumns rag = new RagColumns(report, level, budget, variance);
        Function<GroupTotal, Money> budgetOf = total -> total.figures().controllableBudget();
        List<Column<GroupTotal>> columns = List.of(
                Column.text("Name", NAME, GroupTotal::name),
                amount(report, budget, budgetOf, members(report, "Item_Budget")),
                amount(report, outturn, total -> total.figures().forecast(), members(report, "Item_Forecast")),
                amount(
                        report,
                        variance,
                        total -> total.variance().amount(),
                        report.rounded("{%s}-{%s}".formatted(outturn, budget))),
                Column.<GroupTotal>of(
                                "Under (-)/over spend %",
                                CellFormat.PERCENT,
                                16,
                                total -> ReportContext.share(total.variance().percentage()))
                        .withFormula("IF(ROUND({%s},8)=0,\"n/a\",ROUND({%s}/ABS({%s}),3))"
                                .formatted(budget, variance, budget)),
                rag.word(GroupTotal::rag)
                        .namingCells(total -> level == RagLevel.TOTAL
                                        && total.fund().equals(totals.get(0).fund())
                                ? "Total_Rag"
                                : ""),
                rag.amberFrom(budgetOf),
                rag.redFrom(budgetOf),
                Column.text("Level", 14, total -> total.level().label()),
                step("Portfolio", 0),
                step("Directorate", 1),
                step("Service", 2),
                Column.text("Fund", 20, total -> total.fund().name()));
        return TableLayout.of(
                name,
                level == RagLevel.TOTAL
                        ? "Budget, outturn, variance and rating of each fund."
                        : "Budget, outturn, variance and rating of each portfolio, directorate and service.",
                columns,
                totals);
    }

    private static Column<GroupTotal> step(String heading, int index) {
        return Column.text(
                heading,
                22,
                total -> index < total.path().size()
                        ? ReportContext.orDash(total.path().get(index))
                        : ALL);
    }

    private static Column<GroupTotal> amount(
            ReportContext report, String heading, Function<GroupTotal, Money> value, String formula) {
        return Column.<GroupTotal>of(heading, CellFormat.AMOUNT, AMOUNT, total -> report.amount(value.apply(total)))
                .withFormula(formula);
    }

    /** The items of a group: those that share its steps; "All" matches any. */
    private static String members(ReportContext report, String range) {
        String steps = "Item_Portfolio,IF({Portfolio}=\"All\",\"*\",{Portfolio}),Item_Directorate,"
                + "IF({Directorate}=\"All\",\"*\",{Directorate}),Item_Service,IF({Service}=\"All\",\"*\",{Service})";
        return report.rounded("SUMIFS(%s,%s,Item_Fund,{Fund})".formatted(range, steps));
    }
}
