package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.performance.Rating;
import org.outturn.core.performance.RatingBands;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.inputs.Settings;
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

    private record Count(Rating rating, int deliverables) {}

    private record Band(Rating rating, Optional<BigDecimal> from, BigDecimal standard, String setting) {}

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
        blocks.add(new MeasureTable(report).table().titled("Measures against target"));
        new MeasureChart(report).drawn().ifPresent(blocks::add);
        if (!performance.deliverables().isEmpty()) {
            blocks.add(deliverables(report, performance).titled("Deliverables"));
            blocks.add(counts(performance).titled("Progress of deliverables"));
            blocks.add(chart(performance));
        }
        blocks.add(bands(report, bands).titled("Key to ratings"));
        return SheetLayout.of(
                        ReportSheets.PERFORMANCE,
                        report.titled("performance"),
                        List.of(
                                "Rated by the ratio to target: strong from %s%%, good from %s%% or within tolerance, review from %s%%, else action."
                                        .formatted(plain(bands.strong()), plain(bands.good()), plain(bands.review())),
                                "%s: nothing entered, which is not nought. Stale: measured before its year began."
                                        .formatted(MeasureTable.NONE)),
                        blocks)
                .withSentences()
                .printing(MeasureTable.printedColumns(report))
                .withWorkings(1);
    }

    private static TableLayout<Band> bands(ReportContext report, RatingBands bands) {
        RatingBands standard = RatingBands.STANDARD;
        List<Band> rows = List.of(
                new Band(Rating.STRONG, Optional.of(bands.strong()), standard.strong(), Settings.STRONG_FROM),
                new Band(Rating.GOOD, Optional.of(bands.good()), standard.good(), Settings.GOOD_FROM),
                new Band(Rating.REVIEW, Optional.of(bands.review()), standard.review(), Settings.REVIEW_FROM),
                new Band(Rating.ACTION, Optional.empty(), BigDecimal.ZERO, ""),
                new Band(Rating.NO_DATA, Optional.empty(), BigDecimal.ZERO, ""));
        List<Column<Band>> columns = List.of(
                Column.<Band>text("Rating", 60, band -> band.rating().word()).named("Rating_Word"),
                Column.<Band>text("Shown as", 20, band -> band.rating().label()).named("Rating_Shown"),
                Column.<Band>of(
                                "From % of target",
                                CellFormat.COUNT_1,
                                12,
                                band -> band.from()
                                        .<CellValue>map(CellValue::of)
                                        .orElse(CellValue.NOTHING))
                        .namingCells(band -> band.from().isPresent() ? nameOf(band.rating()) : "")
                        .withFormula(band -> setting(report, band)));
        return TableLayout.of("tblRatings", "Each rating with the share of the target it begins at.", columns, rows);
    }

    /** The workbook-wide name of the share that a rating begins at. */
    static String nameOf(Rating rating) {
        return "Rating_%s".formatted(rating.word());
    }

    private static String setting(ReportContext report, Band band) {
        return report.places().rowsOf(InputSheets.SETTINGS, band.setting()).stream()
                .findFirst()
                .flatMap(row -> report.places().cell(InputSheets.SETTINGS, "Value", row))
                .map(cell -> "IF(%s=\"\",%s,%s)".formatted(cell, plain(band.standard()), cell))
                .orElse("");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static TableLayout<Deliverable> deliverables(ReportContext report, PerformanceReport performance) {
        InputCells cells = new InputCells(report, ScheduleSheets.DELIVERABLES);
        List<Column<Deliverable>> columns = List.of(
                Column.longText("Deliverable", 60, Deliverable::name),
                Column.<Deliverable>text(
                                "Rating of deliverable",
                                13,
                                deliverable -> deliverable.rating().label())
                        .named("Deliverable_Rating")
                        .withFormula(deliverable -> cells.cell("Rating", deliverable.source())
                                .map("INDEX(Rating_Shown,MATCH(TRIM(%s),Rating_Word,0))"::formatted)
                                .orElse("")),
                Column.<Deliverable>of(
                                "Period rated",
                                CellFormat.COUNT,
                                12,
                                deliverable -> CellValue.of(deliverable.period().number()))
                        .withFormula(deliverable ->
                                cells.cell("Period", deliverable.source()).orElse(""))
                        .linkedTo(deliverable -> cells.link("Deliverable", deliverable.source())));
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
                Column.<Count>of("Deliverables", CellFormat.COUNT, 13, count -> CellValue.of(count.deliverables()))
                        .withFormula("COUNTIFS(Deliverable_Rating,{Rating of progress})"));
        return TableLayout.of(PROGRESS, "How many deliverables stand at each rating.", columns, counts);
    }
}
