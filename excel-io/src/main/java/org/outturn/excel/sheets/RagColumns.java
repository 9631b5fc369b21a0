package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Rag;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.Threshold;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.Theme;
import org.outturn.excel.layout.TotalCell;

/**
 * The RAG word and the two bounds it is judged by, as formulas over the key to the ratings: amber and
 * red follow when a budget, a figure or the published rule is changed in the workbook.
 */
final class RagColumns {

    static final String AMBER_FROM = "Amber from";
    static final String RED_FROM = "Red from";

    private final ReportContext report;
    private final RagLevel level;
    private final String budgetHeading;
    private final String varianceHeading;

    RagColumns(ReportContext report, RagLevel level, String budgetHeading, String varianceHeading) {
        this.report = report;
        this.level = level;
        this.budgetHeading = budgetHeading;
        this.varianceHeading = varianceHeading;
    }

    <R> Column<R> word(Function<R, Rag> rating) {
        return Column.<R>of(
                        "RAG",
                        CellFormat.RAG,
                        12,
                        row -> CellValue.of(rating.apply(row).label()))
                .withFormula(wordFormula());
    }

    TotalCell wordOf(Rag rating) {
        return TotalCell.of(CellValue.of(rating.label()), wordFormula());
    }

    private String wordFormula() {
        String variance = "{" + varianceHeading + "}";
        String size = "IF(%s=\"%s\",ABS(%s),%s)".formatted(name("Sides"), RagKey.TWO_SIDED, variance, variance);
        return "IF(OR(%s=0,ABS(%s)<%s),\"%s\",IF(%s>=0,\"%s\",IF(%s>=0,\"%s\",\"%s\")))"
                .formatted(
                        variance,
                        variance,
                        name("Floor"),
                        Rag.GREEN.label(),
                        report.rounded(size + "-{" + report.in(RED_FROM) + "}"),
                        Rag.RED.label(),
                        report.rounded(size + "-{" + report.in(AMBER_FROM) + "}"),
                        Rag.AMBER.label(),
                        Rag.GREEN.label());
    }

    <R> Column<R> amberFrom(Function<R, Money> budget) {
        return bound(AMBER_FROM, "Amber", amber(), budget);
    }

    <R> Column<R> redFrom(Function<R, Money> budget) {
        return bound(RED_FROM, "Red", red(), budget);
    }

    TotalCell amberFromFor(Money budget) {
        return TotalCell.of(value(amber(), budget), boundFormula("Amber"));
    }

    TotalCell redFromFor(Money budget) {
        return TotalCell.of(value(red(), budget), boundFormula("Red"));
    }

    private Threshold amber() {
        return report.position().ragRules().at(level).amber();
    }

    private Threshold red() {
        return report.position().ragRules().at(level).red();
    }

    private <R> Column<R> bound(String heading, String colour, Threshold threshold, Function<R, Money> budget) {
        return Column.<R>of(report.in(heading), CellFormat.BOUND, 12, row -> value(threshold, budget.apply(row)))
                .withFormula(boundFormula(colour));
    }

    private CellValue value(Threshold threshold, Money budget) {
        return threshold
                .bound(budget)
                .map(pounds -> CellValue.of(
                        pounds.divide(BigDecimal.valueOf(report.unit().pounds()))))
                .orElse(CellValue.of(Theme.NO_BOUND));
    }

    private String boundFormula(String colour) {
        String amount = name(colour);
        String share = "%s*ABS({%s})".formatted(name(colour + "Share"), budgetHeading);
        return "IF({%s}=0,%s,IF(%s=\"%s\",MAX(%s,%s),MIN(%s,%s)))"
                .formatted(
                        budgetHeading,
                        name(colour + "Nil"),
                        name("Which"),
                        Threshold.Combination.HIGHER_OF.label(),
                        amount,
                        share,
                        amount,
                        share);
    }

    private String name(String what) {
        return RagKey.nameOf(level, what);
    }
}
