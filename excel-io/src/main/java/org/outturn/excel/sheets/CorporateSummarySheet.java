package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.Variance;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** The council's position on one page: by fund, by portfolio and by directorate. */
final class CorporateSummarySheet {

    private static final String PORTFOLIOS = "tblPortfolios";
    private static final int NAME = 44;
    private static final int BESIDE = 24;

    private final CorporateSummary summary;
    private final ReportContext report;
    private final String budget;
    private final String outturn;
    private final String variance;

    CorporateSummarySheet(CorporateSummary summary, ReportContext report) {
        this.summary = summary;
        this.report = report;
        this.budget = report.in("Controllable budget");
        this.outturn = report.in(report.outturnWord());
        this.variance = report.in("Under (-)/over spend");
    }

    SheetLayout layOut() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(
                "tblCorporateFunds",
                "By fund (funds are never added together)",
                RagLevel.TOTAL,
                Column.text("Fund", NAME, total -> total.fund().name()),
                List.of(all("Portfolio"), all("Directorate")),
                "Corp_Fund,{Fund}",
                summary.statement().funds()));
        blocks.add(table(
                PORTFOLIOS,
                "By portfolio",
                RagLevel.GROUP,
                step("Portfolio", NAME, 0),
                List.of(fund(), all("Directorate")),
                "Corp_Portfolio,{Portfolio},Corp_Fund,{Fund}",
                groups(GroupTotal.Level.PORTFOLIO)));
        blocks.add(chart());
        if (!groups(GroupTotal.Level.DIRECTORATE).isEmpty()) {
            blocks.add(table(
                    "tblDirectorates",
                    "By directorate",
                    RagLevel.GROUP,
                    step("Directorate", NAME, 1),
                    List.of(fund(), step("Portfolio", BESIDE, 0)),
                    "Corp_Portfolio,{Portfolio},Corp_Directorate,{Directorate},Corp_Fund,{Fund}",
                    groups(GroupTotal.Level.DIRECTORATE)));
        }
        return SheetLayout.of(
                        CorporateSheets.SUMMARY,
                        CorporateSheets.title(summary, "corporate summary"),
                        List.of(
                                report.conventions().get(0),
                                "Postings that nobody has coded yet are in the fund's total and in no portfolio."),
                        blocks)
                .withSentences()
                .printing(9);
    }

    private ChartLayout chart() {
        String word = report.outturnWord();
        GroupTotal worst = groups(GroupTotal.Level.PORTFOLIO).stream()
                .max(Comparator.comparing(total -> total.variance().amount()))
                .orElseThrow();
        return new ChartLayout(
                report.in("Controllable budget and %s by portfolio,".formatted(word.toLowerCase(Locale.ROOT))),
                "Bar chart of budget beside %s for each of %d portfolios; the furthest over, or least under, is %s, %s."
                        .formatted(
                                word.toLowerCase(Locale.ROOT),
                                groups(GroupTotal.Level.PORTFOLIO).size(),
                                worst.name(),
                                worst.variance().inWords(report.unit())),
                PORTFOLIOS,
                "Portfolio",
                List.of(
                        new ChartLayout.Series(budget, "Controllable budget", ChartLayout.Colour.BUDGET),
                        new ChartLayout.Series(outturn, word, ChartLayout.Colour.OUTTURN)),
                false);
    }

    private List<GroupTotal> groups(GroupTotal.Level level) {
        return summary.statement().groups().stream()
                .filter(group -> group.level() == level)
                .toList();
    }

    /** Of every one: so that all tables of the sheet have the same columns under each other. */
    private static Column<GroupTotal> all(String heading) {
        return Column.text(heading, BESIDE, total -> "All");
    }

    private static Column<GroupTotal> fund() {
        return Column.text("Fund", BESIDE, total -> total.fund().name());
    }

    private static Column<GroupTotal> step(String heading, int width, int index) {
        return Column.text(
                heading, width, total -> ReportContext.orDash(total.path().get(index)));
    }

    private TableLayout<GroupTotal> table(
            String name,
            String title,
            RagLevel level,
            Column<GroupTotal> first,
            List<Column<GroupTotal>> beside,
            String members,
            List<GroupTotal> totals) {
        RagColumns rag = new RagColumns(report, level, budget, variance);
        Function<GroupTotal, Money> budgetOf = total -> total.figures().controllableBudget();
        List<Column<GroupTotal>> columns = new ArrayList<>(List.of(first));
        columns.add(amount(budget, budgetOf, sum("Corp_Budget", members)));
        columns.add(
                amount(report.in("Actual to date"), total -> total.figures().actual(), sum("Corp_Actual", members)));
        columns.add(amount(outturn, total -> total.figures().forecast(), sum("Corp_Outturn", members)));
        columns.add(amount(
                variance, total -> total.variance().amount(), report.rounded("{%s}-{%s}".formatted(outturn, budget))));
        columns.add(percent(budget, variance, GroupTotal::variance));
        columns.add(rag.word(GroupTotal::rag)
                .namingCells(total -> level == RagLevel.TOTAL ? CorporateGlance.ratingOf(totals.indexOf(total)) : ""));
        columns.addAll(beside);
        columns.add(rag.amberFrom(budgetOf));
        columns.add(rag.redFrom(budgetOf));
        return TableLayout.of(name, "Budget, actual, outturn, variance and rating.", columns, totals)
                .titled(title);
    }

    private String sum(String range, String members) {
        return report.rounded("SUMIFS(%s,%s)".formatted(range, members));
    }

    private Column<GroupTotal> amount(String heading, Function<GroupTotal, Money> value, String formula) {
        return Column.<GroupTotal>of(heading, CellFormat.AMOUNT, 16, total -> report.amount(value.apply(total)))
                .withFormula(formula);
    }

    static <R> Column<R> percent(String budget, String variance, Function<R, Variance> value) {
        return Column.<R>of(
                        "Under (-)/over spend %",
                        CellFormat.PERCENT,
                        12,
                        row -> ReportContext.share(value.apply(row).percentage()))
                .withFormula("IF(ROUND({%s},8)=0,\"n/a\",ROUND({%s}/ABS({%s}),3))".formatted(budget, variance, budget));
    }
}
