package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.performance.MeasureValue;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.performance.Rating;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;

/** Each measure with its history, target and rating, all read live from where they were typed. */
final class MeasureTable {

    /** Nothing entered, which is not nought. */
    static final String NONE = "[x]";

    static final String NAME = "tblMeasuresReport";
    static final String MEASURE = "Measure";
    static final String REACHED = "% of target";

    private static final String TARGET = "Target";
    private static final String BETTER = "Better";
    private static final String REPORTED = "Value rated";
    private static final String TOLERANCE = "Tolerance";
    private static final String MISSED_BY = "Missed by";
    private static final String HIGHER = "Higher";
    private static final String LOWER = "Lower";

    private final ReportContext report;
    private final PerformanceReport performance;
    private final FinancialYear year;

    MeasureTable(ReportContext report) {
        this.report = report;
        this.performance = report.position().schedules().performance();
        this.year = report.position().settings().year();
    }

    /** Up to the note; the workings of the rating stand at their right. */
    static int printedColumns(ReportContext report) {
        return new MeasureTable(report).periods().size() + 6;
    }

    TableLayout<PerformanceMeasure> table() {
        List<Column<PerformanceMeasure>> columns = new ArrayList<>();
        columns.add(Column.longText(MEASURE, 60, PerformanceMeasure::name));
        periods().forEach(when -> columns.add(value(when)));
        columns.add(figure(TARGET, PerformanceMeasure::target)
                .withFormula(measure -> lastTyped(measure, TARGET))
                .linkedTo(this::typed));
        columns.add(Column.<PerformanceMeasure>text(
                        "Rating",
                        22,
                        measure -> measure.rating(year, performance.bands()).label())
                .withFormula(rating()));
        columns.add(Column.<PerformanceMeasure>of(REACHED, CellFormat.COUNT_1, 13, this::reached)
                .withFormula(percentReached()));
        columns.add(Column.<PerformanceMeasure>text(BETTER, 10, measure -> measure.higherIsBetter() ? HIGHER : LOWER)
                .withFormula(this::better));
        columns.add(Column.text("Note", 22, measure -> measure.isStale(year) ? "Stale" : ""));
        columns.add(figure(REPORTED, measure -> measure.latest(year)).withFormula(this::reported));
        columns.add(
                figure(TOLERANCE, PerformanceMeasure::tolerance).withFormula(measure -> lastTyped(measure, TOLERANCE)));
        columns.add(figure(MISSED_BY, measure -> measure.missedBy(year)).withFormula(missed()));
        return TableLayout.of(
                NAME, "Each measure with its history, target and rating.", columns, performance.measures());
    }

    private Set<String> periods() {
        Set<String> periods = new LinkedHashSet<>();
        performance.measures().forEach(measure -> measure.history().forEach(entry -> periods.add(entry.when())));
        return periods;
    }

    private static Column<PerformanceMeasure> figure(
            String heading, Function<PerformanceMeasure, Optional<BigDecimal>> value) {
        return Column.of(heading, CellFormat.COUNT_1, 13, measure -> orNone(value.apply(measure)));
    }

    private CellValue reached(PerformanceMeasure measure) {
        String noRatio = measure.missedBy(year).isEmpty() ? NONE : ReportContext.NOT_AVAILABLE;
        return measure.percentOfTarget(year).<CellValue>map(CellValue::of).orElse(CellValue.of(noRatio));
    }

    private static CellValue orNone(Optional<BigDecimal> value) {
        return value.<CellValue>map(CellValue::of).orElse(CellValue.of(NONE));
    }

    private Column<PerformanceMeasure> value(String when) {
        return figure(when, measure -> entry(measure, when).flatMap(MeasureValue::value))
                .withFormula(measure -> entry(measure, when)
                        .flatMap(entry -> cell(measure, entry, "Value"))
                        .map(MeasureTable::orNone)
                        .orElse(""));
    }

    private static Optional<MeasureValue> entry(PerformanceMeasure measure, String when) {
        return measure.history().stream()
                .filter(entry -> entry.when().equals(when))
                .findFirst();
    }

    private static String orNone(String cell) {
        return "IF(%s=\"\",\"%s\",%s)".formatted(cell, NONE, cell);
    }

    /** The cell under a heading in the row that an entry of the history was typed in. */
    private Optional<String> cell(PerformanceMeasure measure, MeasureValue entry, String heading) {
        int index = measure.history().stream().map(MeasureValue::when).toList().indexOf(entry.when());
        List<Integer> rows = rows(measure);
        return rows.size() == measure.history().size()
                ? report.places().cell(ScheduleSheets.MEASURES, heading, rows.get(index))
                : Optional.empty();
    }

    private List<Integer> rows(PerformanceMeasure measure) {
        return report.places().rowsOf(ScheduleSheets.MEASURES, measure.name());
    }

    private String typed(PerformanceMeasure measure) {
        return rows(measure).stream()
                .findFirst()
                .flatMap(row -> report.places().cell(ScheduleSheets.MEASURES, "Measure", row))
                .map(cell -> cell.replace("$", ""))
                .orElse("");
    }

    private String reported(PerformanceMeasure measure) {
        return measure.current(year)
                .map(entry -> "{%s}".formatted(entry.when()))
                .orElse("");
    }

    /** The last one typed counts. */
    private String lastTyped(PerformanceMeasure measure, String heading) {
        String formula = "\"%s\"".formatted(NONE);
        for (String cell : cells(measure, heading)) {
            formula = "IF(%s=\"\",%s,%s)".formatted(cell, formula, cell);
        }
        return formula;
    }

    private List<String> cells(PerformanceMeasure measure, String heading) {
        return rows(measure).stream()
                .flatMap(row -> report.places().cell(ScheduleSheets.MEASURES, heading, row).stream())
                .toList();
    }

    /** Lower is better once one row of the measure says so. */
    private String better(PerformanceMeasure measure) {
        String anyLower = cells(measure, BETTER).stream()
                .map(cell -> "TRIM(%s)=\"%s\"".formatted(cell, LOWER))
                .reduce((one, two) -> one + "," + two)
                .orElse("FALSE");
        return "IF(OR(%s),\"%s\",\"%s\")".formatted(anyLower, LOWER, HIGHER);
    }

    private static String missed() {
        return "IF(COUNT({%s},{%s})<2,\"%s\",ROUND(IF({%s}=\"%s\",1,-1)*({%s}-{%s}),8))"
                .formatted(REPORTED, TARGET, NONE, BETTER, HIGHER, TARGET, REPORTED);
    }

    private static String ifHigherElse(String figure, String other) {
        return "IF({%s}=\"%s\",{%s},{%s})".formatted(BETTER, HIGHER, figure, other);
    }

    private static String percentReached() {
        String reached = ifHigherElse(REPORTED, TARGET);
        String wanted = ifHigherElse(TARGET, REPORTED);
        return "IF(COUNT({%s})=0,\"%s\",IF(%s<=0,\"%s\",ROUND(%s*100/%s,6)))"
                .formatted(MISSED_BY, NONE, wanted, ReportContext.NOT_AVAILABLE, reached, wanted);
    }

    /** By the ratio to target; there is no ratio to nothing, where only the tolerance counts. */
    private static String rating() {
        String reached = ifHigherElse(REPORTED, TARGET);
        String wanted = ifHigherElse(TARGET, REPORTED);
        String reaches = "{%s}<>0,ROUND(%s*100-%s*%%s,6)>=0".formatted(TARGET, reached, wanted);
        String tolerated = "{%s}<=SUM({%s})".formatted(MISSED_BY, TOLERANCE);
        return "IF(COUNT({%s})=0,\"%s\",IF(AND(%s),\"%s\",IF(OR(%s,AND(%s)),\"%s\",IF(AND(%s),\"%s\",\"%s\"))))"
                .formatted(
                        MISSED_BY,
                        Rating.NO_DATA.label(),
                        reaches.formatted(PerformanceSheet.nameOf(Rating.STRONG)),
                        Rating.STRONG.label(),
                        tolerated,
                        reaches.formatted(PerformanceSheet.nameOf(Rating.GOOD)),
                        Rating.GOOD.label(),
                        reaches.formatted(PerformanceSheet.nameOf(Rating.REVIEW)),
                        Rating.REVIEW.label(),
                        Rating.ACTION.label());
    }
}
