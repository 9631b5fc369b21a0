package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Variance;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.ChartLayout.Colour;
import org.outturn.excel.layout.ChartLayout.Series;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;

/** The variance that each report of the year said, period by period: whether the position gets better or worse. */
final class ReportedVariances {

    private static final String TABLE = "tblVarianceByPeriod";
    private static final String REPORT = "Report";
    private static final String ROW = "Row of History's first table";

    /**
     * One report of the year.
     *
     * @param row which row of the History sheet's table of reports, counted from 1
     */
    private record Reported(ReportVersion report, int row) {

        Money variance() {
            return report.total().variance();
        }
    }

    private final ReportContext report;
    private final List<Reported> reports;

    ReportedVariances(ReportContext report) {
        this.report = report;
        this.reports = upToNow(report);
    }

    /** The report that stands for each period, this one last; those of later periods are another story. */
    private static List<Reported> upToNow(ReportContext report) {
        List<ReportVersion> all = report.report().succession().history().reports();
        return report.report().succession().history().standing(report.position().portfolio()).stream()
                .filter(version ->
                        !version.number().period().isAfter(report.position().period()))
                .map(version -> new Reported(version, all.indexOf(version) + 1))
                .toList();
    }

    /** The chart and its figures; nothing where this is the first report, which has nothing to stand beside. */
    List<Block> blocks() {
        if (reports.size() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(chart());
        blocks.add(TableLayout.of(TABLE, "The variance that each report of the year said.", columns(), reports)
                .titled("Variance by period"));
        return blocks;
    }

    private ChartLayout chart() {
        return new ChartLayout(
                report.in("Under and overspend as reported period by period,"),
                "Bar chart of the total variance that each report of the year said: %s in the report of %s, %s in that of %s."
                        .formatted(
                                inSentence(first()),
                                first().report().number(),
                                inSentence(last()),
                                last().report().number()),
                TABLE,
                REPORT,
                List.of(
                        new Series(report.in("Overspend"), "Overspend", Colour.OVERSPEND),
                        new Series(report.in("Underspend"), "Underspend", Colour.UNDERSPEND)),
                true);
    }

    private Reported first() {
        return reports.get(0);
    }

    private Reported last() {
        return reports.get(reports.size() - 1);
    }

    private String inSentence(Reported reported) {
        Variance now = report.position().statement().total().variance();
        return new Variance(
                        now.kind(),
                        reported.variance(),
                        reported.report().total().budget(),
                        now.floor())
                .inSentence(report.unit());
    }

    private List<Column<Reported>> columns() {
        return List.of(
                Column.text(REPORT, 60, ReportedVariances::nameOf),
                amount("Overspend", ">", ReportedVariances::over),
                amount("Underspend", "<", variance -> over(variance.negated()).negated()),
                Column.of(ROW, CellFormat.COUNT, 22, reported -> CellValue.of(reported.row())));
    }

    private static String nameOf(Reported reported) {
        String number = reported.report().number().toString();
        return Character.toUpperCase(number.charAt(0)) + number.substring(1);
    }

    private static Money over(Money amount) {
        return amount.isPositive() ? amount : Money.ZERO;
    }

    private Column<Reported> amount(String heading, String sign, UnaryOperator<Money> part) {
        String variance = "INDEX(%s,{%s})".formatted(HistorySheet.VARIANCES, ROW);
        return Column.<Reported>of(
                        report.in(heading),
                        CellFormat.AMOUNT,
                        22,
                        reported -> report.amount(part.apply(reported.variance())))
                .withFormula("IF(%s%s0,%s,0)".formatted(variance, sign, report.fromPounds(variance)));
    }
}
