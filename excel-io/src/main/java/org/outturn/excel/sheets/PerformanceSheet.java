package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.MeasureValue;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.performance.Rating;
import org.outturn.core.performance.RatingBands;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** Measures against their targets and progress on deliverables, with the bands they are rated by. */
final class PerformanceSheet implements ReportSheet {

    private static final String PROGRESS = "tblProgress";
    private static final String NONE = "[x]";

    private record Count(Rating rating, int deliverables) {}

    @Override
    public boolean isNeeded(ReportContext report) {
        PerformanceReport performance = report.position().schedules().performance();
        return !performance.measures().isEmpty() || !performance.deliverables().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        PerformanceReport performance = report.position().schedules().performance();
        RatingBands bands = performance.bands();
        List<Block> blocks = new ArrayList<>();
        blocks.add(measures(report, performance).titled("Measures against target"));
        blocks.add(deliverables(performance).titled("Deliverables"));
        blocks.add(counts(performance).titled("Progress of deliverables"));
        blocks.add(chart(performance));
        return SheetLayout.of(
                        ReportSheets.PERFORMANCE,
                        report.titled("performance"),
                        List.of(
                                "Rated by the ratio to target: strong from %s%%, good from %s%% or within tolerance, review from %s%%, else action."
                                        .formatted(plain(bands.strong()), plain(bands.good()), plain(bands.review())),
                                "%s: nothing entered, which is not nought. Stale: measured before its year began."
                                        .formatted(NONE)),
                        blocks)
                .withSentences();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static TableLayout<PerformanceMeasure> measures(ReportContext report, PerformanceReport performance) {
        FinancialYear year = report.position().settings().year();
        List<Column<PerformanceMeasure>> columns = new ArrayList<>();
        columns.add(Column.longText("Measure", 60, PerformanceMeasure::name));
        for (String when : periods(performance)) {
            columns.add(Column.of(when, CellFormat.COUNT_1, 13, measure -> value(measure, when)));
        }
        columns.add(Column.of(
                "Target",
                CellFormat.COUNT_1,
                12,
                measure -> measure.target().<CellValue>map(CellValue::of).orElse(CellValue.of(NONE))));
        columns.add(Column.of(
                "Rating",
                CellFormat.TEXT,
                22,
                measure ->
                        CellValue.of(measure.rating(year, performance.bands()).label())));
        columns.add(Column.text("Better", 10, measure -> measure.higherIsBetter() ? "Higher" : "Lower"));
        columns.add(Column.text("Note", 22, measure -> measure.isStale(year) ? "Stale" : ""));
        return TableLayout.of(
                "tblMeasuresReport",
                "Each measure with its history, target and rating.",
                columns,
                performance.measures());
    }

    private static Set<String> periods(PerformanceReport performance) {
        Set<String> periods = new LinkedHashSet<>();
        performance.measures().forEach(measure -> measure.history().forEach(entry -> periods.add(entry.when())));
        return periods;
    }

    private static CellValue value(PerformanceMeasure measure, String when) {
        Optional<BigDecimal> value = measure.history().stream()
                .filter(entry -> entry.when().equals(when))
                .map(MeasureValue::value)
                .flatMap(Optional::stream)
                .findFirst();
        return value.<CellValue>map(CellValue::of).orElse(CellValue.of(NONE));
    }

    private static TableLayout<Deliverable> deliverables(PerformanceReport performance) {
        List<Column<Deliverable>> columns = List.of(
                Column.longText("Deliverable", 60, Deliverable::name),
                Column.text(
                        "Rating of deliverable",
                        13,
                        deliverable -> deliverable.rating().label()),
                Column.of(
                        "Period rated",
                        CellFormat.COUNT,
                        12,
                        deliverable -> CellValue.of(deliverable.period().number())));
        return TableLayout.of(
                "tblDeliverablesReport", "Each deliverable with its rating.", columns, performance.deliverables());
    }

    private static ChartLayout chart(PerformanceReport performance) {
        String counts = performance.counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        return new ChartLayout(
                "Progress of deliverables",
                "Bar chart of how many deliverables stand at each rating: %s.".formatted(counts),
                PROGRESS,
                "Rating of progress",
                List.of(new ChartLayout.Series("Deliverables", "Deliverables", ChartLayout.Colour.BUDGET)),
                true);
    }

    private static TableLayout<Count> counts(PerformanceReport performance) {
        List<Count> counts = new ArrayList<>();
        for (Map.Entry<Rating, Integer> entry : performance.counts().entrySet()) {
            counts.add(new Count(entry.getKey(), entry.getValue()));
        }
        List<Column<Count>> columns = List.of(
                Column.text("Rating of progress", 60, count -> count.rating().label()),
                Column.of("Deliverables", CellFormat.COUNT, 13, count -> CellValue.of(count.deliverables())));
        return TableLayout.of(PROGRESS, "How many deliverables stand at each rating.", columns, counts);
    }
}
