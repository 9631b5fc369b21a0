package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.Threshold;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.Sides;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.Theme;

/**
 * The key to the RAG ratings on the face of the report: the published rule of each level, read live
 * from the RAG sheet. Every RAG word is worked out from these cells.
 */
final class RagKey {

    static final String TWO_SIDED = Sides.BOTH.label();
    private static final String ONE_SIDED = Sides.OVERSPENDS.label();

    private static final String HIGHER = Threshold.Combination.HIGHER_OF.label();

    /** No share is stated: large enough to lose against every amount. */
    private static final BigDecimal NO_SHARE = BigDecimal.TEN.pow(30);

    private static final BigDecimal NO_AMOUNT = BigDecimal.valueOf(Theme.NO_BOUND);

    private final ReportContext report;

    RagKey(ReportContext report) {
        this.report = report;
    }

    static String nameOf(RagLevel level, String what) {
        return "Rag_%s_%s".formatted(level.label(), what);
    }

    TableLayout<RagRule> table() {
        List<Column<RagRule>> columns = List.of(
                level(),
                amount("Amber", "Amber £", RagRule::amber),
                share("Amber", "Amber %", RagRule::amber),
                amount("Red", "Red £", RagRule::red),
                share("Red", "Red %", RagRule::red),
                floor(),
                words(
                        "Counts",
                        "Which",
                        "Lower/higher",
                        "Lower of",
                        rule -> rule.red().combination().label()),
                words("Judges", "Sides", "Sides", ONE_SIDED, rule -> rule.twoSided() ? TWO_SIDED : ONE_SIDED),
                nil("Amber", "Amber £", "Amber %", RagRule::amber),
                nil("Red", "Red £", "Red %", RagRule::red));
        return TableLayout.of(
                        "tblRagKey",
                        "The rule by which each level is rated red, amber or green.",
                        columns,
                        report.position().ragRules().all())
                .titled("Key to ratings (variance before use of reserves; bounds are reached inclusively)");
    }

    /** Says in words what the columns at the right of the page decide: which bound counts, and on which side. */
    private static Column<RagRule> level() {
        return Column.<RagRule>text(
                        "Level, with what counts",
                        44,
                        rule -> inWords(
                                rule,
                                lower(rule.red().combination().label()),
                                lower(rule.twoSided() ? TWO_SIDED : ONE_SIDED)))
                .withFormula(
                        rule -> "\"%s\"".formatted(inWords(rule, "\"&LOWER({Counts})&\"", "\"&LOWER({Judges})&\"")));
    }

    private static String inWords(RagRule rule, String which, String sides) {
        return "%s: %s amount and share; %s".formatted(rule.level().label(), which, sides);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private Column<RagRule> amount(String colour, String heading, Function<RagRule, Threshold> bound) {
        String other = heading.replace("£", "%");
        return Column.<RagRule>of(
                        report.in(colour + " from"),
                        CellFormat.BOUND,
                        14,
                        rule -> CellValue.of(amountOf(bound.apply(rule))))
                .namingCells(rule -> nameOf(rule.level(), colour))
                .withFormula(rule -> live(
                        rule,
                        heading,
                        (cell, row) -> "IF(%s<>\"\",%s/%d,IF(AND(%s=\"%s\",%s<>\"\"),0,1E+15))"
                                .formatted(
                                        cell,
                                        cell,
                                        report.unit().pounds(),
                                        cellOf("Lower/higher", row),
                                        HIGHER,
                                        cellOf(other, row))));
    }

    private BigDecimal amountOf(Threshold bound) {
        boolean countsShare = isHigher(bound) && bound.percent().isPresent();
        return bound.amount().map(report::exact).orElse(countsShare ? BigDecimal.ZERO : NO_AMOUNT);
    }

    private static boolean isHigher(Threshold bound) {
        return bound.combination() == Threshold.Combination.HIGHER_OF;
    }

    private Column<RagRule> share(String colour, String heading, Function<RagRule, Threshold> bound) {
        return Column.<RagRule>of(
                        colour + " from % of budget",
                        CellFormat.SHARE,
                        14,
                        rule -> CellValue.of(shareOf(bound.apply(rule))))
                .namingCells(rule -> nameOf(rule.level(), colour + "Share"))
                .withFormula(rule -> live(
                        rule,
                        heading,
                        (cell, row) -> "IF(%s<>\"\",%s/100,IF(%s=\"%s\",0,1E+30))"
                                .formatted(cell, cell, cellOf("Lower/higher", row), HIGHER)));
    }

    private static BigDecimal shareOf(Threshold bound) {
        return bound.percent()
                .map(percent -> percent.movePointLeft(2))
                .orElse(isHigher(bound) ? BigDecimal.ZERO : NO_SHARE);
    }

    private Column<RagRule> nil(String colour, String amount, String share, Function<RagRule, Threshold> bound) {
        return Column.<RagRule>of(
                        "%s from %s where budget is nil"
                                .formatted(colour, report.unit().label()),
                        CellFormat.BOUND,
                        14,
                        rule -> CellValue.of(nilOf(bound.apply(rule))))
                .namingCells(rule -> nameOf(rule.level(), colour + "Nil"))
                .withFormula(rule -> live(
                        rule,
                        amount,
                        (cell, row) -> "IF(%s<>\"\",%s/%d,IF(%s<>\"\",0,1E+15))"
                                .formatted(cell, cell, report.unit().pounds(), cellOf(share, row))));
    }

    private BigDecimal nilOf(Threshold bound) {
        return bound.bound(Money.ZERO).map(Money::of).map(report::exact).orElse(NO_AMOUNT);
    }

    private Column<RagRule> words(
            String heading, String name, String input, String standard, Function<RagRule, String> value) {
        return Column.<RagRule>text(heading, 18, value)
                .namingCells(rule -> nameOf(rule.level(), name))
                .withFormula(rule ->
                        live(rule, input, (cell, row) -> "IF(%s=\"\",\"%s\",%s)".formatted(cell, standard, cell)));
    }

    private Column<RagRule> floor() {
        String half = report.exact(report.unit().halfLastDigit()).toPlainString();
        return Column.<RagRule>of(
                        report.in("On budget below"),
                        CellFormat.FLOOR,
                        14,
                        rule -> CellValue.of(report.exact(rule.floor())))
                .namingCells(rule -> nameOf(rule.level(), "Floor"))
                .withFormula(rule -> live(
                        rule,
                        "Floor",
                        (cell, row) -> "IF(%s<>\"\",%s/%d,%s)"
                                .formatted(cell, cell, report.unit().pounds(), half)));
    }

    /** A formula over the level's row of the RAG sheet; none where the standard rule holds. */
    private String live(RagRule rule, String heading, BiFunction<String, Integer, String> formula) {
        Optional<Integer> row = Optional.ofNullable(report.places().ragRows().get(rule.level()));
        return row.flatMap(number -> report.places().cell(InputSheets.RAG, heading, number))
                .map(cell -> formula.apply(cell, row.orElseThrow()))
                .orElse("");
    }

    /** A heading that the workbook's RAG sheet leaves out counts as blank. */
    private String cellOf(String heading, int row) {
        return report.places().cell(InputSheets.RAG, heading, row).orElse("\"\"");
    }
}
