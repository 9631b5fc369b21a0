package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.sheets.Glance.Figure;

/** The council's few figures and verdicts that are read first: fund by fund, and whether the checks passed. */
final class CorporateGlance {

    private final CorporateSummary summary;
    private final ReportContext report;

    CorporateGlance(CorporateSummary summary, ReportContext report) {
        this.summary = summary;
        this.report = report;
    }

    /** The workbook-wide name of a fund's rating on the summary. */
    static String ratingOf(int fund) {
        return "Corp_Rag_" + (fund + 1);
    }

    /** @param width of the first column, in characters */
    TableLayout<?> table(int width) {
        return Glance.table(
                "tblCorporateGlance",
                "The position of each fund in a few figures, its rating, and the verdict of the checks.",
                width,
                figures(),
                report);
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        List<GroupTotal> funds = summary.statement().funds();
        for (int i = 0; i < funds.size(); i++) {
            figures.addAll(figures(funds.get(i), i));
        }
        figures.add(new Figure(
                "Checks",
                CorporateChecksSheet.verdict(summary) + ".",
                Optional.empty(),
                "",
                summary.failures().isEmpty() ? ChecksSheet.PASS : ChecksSheet.FAIL,
                ""));
        return figures;
    }

    private List<Figure> figures(GroupTotal total, int fund) {
        String name = total.fund().name();
        String budget = sum("Corp_Budget", name);
        String outturn = sum("Corp_Outturn", name);
        return List.of(
                Figure.of(
                        name + ": budget",
                        "Controllable budget of all portfolios",
                        total.figures().controllableBudget(),
                        report.rounded(budget)),
                Figure.of(
                        name + ": " + (report.stage().isYearEnd() ? "outturn" : "forecast"),
                        report.outturnWord() + " of all portfolios",
                        total.figures().forecast(),
                        report.rounded(outturn)),
                new Figure(
                        name + ": under (-)/over",
                        CoverSheet.capital(total.variance().inWords(report.unit()))
                                + CoverSheet.ofBudget(total.variance()),
                        Optional.of(total.variance().amount()),
                        report.rounded(outturn + "-" + budget),
                        total.rag().label(),
                        ratingOf(fund)));
    }

    private static String sum(String range, String fund) {
        return "SUMIFS(%s,Corp_Fund,\"%s\")".formatted(range, fund.replace("\"", "\"\""));
    }
}
