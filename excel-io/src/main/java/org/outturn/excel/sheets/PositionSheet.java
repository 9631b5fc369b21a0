package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.drivers.Driver;
import org.outturn.core.drivers.DriverAnalysis;
import org.outturn.core.drivers.Support;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Variance;
import org.outturn.core.reserves.ReservePosition;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** The position before and after reserves, without the one-off support it rests on, and the drivers behind it. */
final class PositionSheet implements ReportSheet {

    private static final String NOT_MARKED = "Not marked";

    private record Line(String label, String name, Optional<Money> amount, String formula, String words) {}

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().schedules().drivers().drivers().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        DriverAnalysis drivers = report.position().schedules().drivers();
        List<Block> blocks = new ArrayList<>();
        blocks.add(positions(report, drivers));
        blocks.add(drivers(report, drivers).titled("Drivers"));
        return SheetLayout.of(
                        ReportSheets.POSITION,
                        report.titled("position and what it rests on"),
                        List.of(
                                report.conventions().get(0),
                                "Without support: the reserves released and the named one-off support taken out. Underlying: everything one-off taken out, shown only where every driver is marked and they explain all of the variance."),
                        blocks)
                .withSentences();
    }

    private static TableLayout<Line> positions(ReportContext report, DriverAnalysis drivers) {
        ReservePosition reserves = report.position().reserves();
        List<Line> lines = List.of(
                new Line(
                        "Variance as reported, before use of reserves",
                        "",
                        Optional.of(drivers.variance()),
                        "Total_Variance",
                        reserves.before().inWords(report.unit())),
                new Line(
                        "Position after use of reserves",
                        "",
                        Optional.of(reserves.after().amount()),
                        "Total_AfterReserves",
                        reserves.after().inWords(report.unit())),
                new Line(
                        "Named one-off support in the variance",
                        "Drivers_Support",
                        Optional.of(drivers.support()),
                        report.rounded("SUM(Drivers_SupportAmount)"),
                        ""),
                new Line(
                        "Variance without one-off support",
                        "Total_WithoutSupport",
                        Optional.of(drivers.varianceWithoutSupport()),
                        report.rounded("Total_Variance-Drivers_Support"),
                        words(report, drivers.varianceWithoutSupport())),
                new Line(
                        "Underlying variance",
                        "",
                        drivers.underlying(),
                        underlying(report),
                        underlying(report, drivers)));
        List<Column<Line>> columns = List.of(
                Column.text("Position", 50, Line::label),
                Column.<Line>of(
                                report.in("Amount"),
                                CellFormat.AMOUNT,
                                16,
                                line -> line.amount()
                                        .map(report::amount)
                                        .orElse(CellValue.of(ReportContext.NOT_AVAILABLE)))
                        .withFormula(Line::formula)
                        .namingCells(Line::name),
                Column.longText("In words, as at this run", 40, Line::words));
        return TableLayout.of("tblPosition", "The variance with and without what it rests on.", columns, lines);
    }

    /** Shown only where every driver is marked and they explain all of the variance. */
    private static String underlying(ReportContext report) {
        return "IF(AND(COUNTIF(Drivers_Recurrence,\"%s\")=0,%s=0),%s,\"%s\")"
                .formatted(
                        NOT_MARKED,
                        report.rounded("SUM(Drivers_Amount)-Total_Variance"),
                        report.rounded("Total_Variance-SUMIFS(Drivers_Amount,Drivers_Recurrence,\"%s\")"
                                .formatted(Recurrence.ONE_OFF.label())),
                        ReportContext.NOT_AVAILABLE);
    }

    private static String words(ReportContext report, Money amount) {
        Variance before = report.position().reserves().before();
        return new Variance(before.kind(), amount, before.budget(), before.floor()).inWords(report.unit());
    }

    private static String underlying(ReportContext report, DriverAnalysis drivers) {
        return drivers.underlying()
                .map(amount -> words(report, amount))
                .orElse("Not shown: drivers are not all marked, or do not explain all of the variance");
    }

    private static TableLayout<Driver> drivers(ReportContext report, DriverAnalysis drivers) {
        InputCells cells = new InputCells(report, ScheduleSheets.DRIVERS);
        String amount = report.in("Part of the variance");
        List<Column<Driver>> columns = List.of(
                Column.longText("Cause", 50, Driver::cause),
                Column.<Driver>of(amount, CellFormat.AMOUNT, 16, driver -> report.amount(driver.amount()))
                        .named("Drivers_Amount")
                        .withFormula(driver -> cells.amount("Amount", driver.source()))
                        .linkedTo(driver -> cells.link("Amount", driver.source())),
                Column.text("Item", 40, Driver::item),
                Column.<Driver>text("One-off or ongoing", 16, PositionSheet::marked)
                        .named("Drivers_Recurrence")
                        .withFormula(driver -> cells.word(
                                "Recurrence",
                                driver.source(),
                                labels(Recurrence.values(), Recurrence::label),
                                NOT_MARKED)),
                Column.<Driver>text(
                                "Support",
                                12,
                                driver -> driver.support().map(Support::label).orElse(""))
                        .withFormula(driver ->
                                cells.word("Support", driver.source(), labels(Support.values(), Support::label), "")),
                Column.<Driver>of(
                                report.in("Support in it"),
                                CellFormat.AMOUNT,
                                14,
                                driver -> report.amount(driver.support().isPresent() ? driver.amount() : Money.ZERO))
                        .named("Drivers_SupportAmount")
                        .withFormula("IF({Support}=\"\",0,{%s})".formatted(amount)),
                bridge(report, "Volume effect", VolumeBridge::volumeEffect, PositionSheet::volumeEffect),
                bridge(report, "Price effect", VolumeBridge::priceEffect, PositionSheet::priceEffect));
        return TableLayout.of("tblDriversReport", "Quantified causes of the variances.", columns, drivers.drivers());
    }

    private static String marked(Driver driver) {
        return driver.recurrence().map(Recurrence::label).orElse(NOT_MARKED);
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static Column<Driver> bridge(
            ReportContext report,
            String heading,
            Function<VolumeBridge, Money> effect,
            Function<List<String>, String> formula) {
        return Column.<Driver>of(
                        report.in(heading),
                        CellFormat.AMOUNT,
                        14,
                        driver ->
                                driver.bridge().map(effect).map(report::amount).orElse(CellValue.NOTHING))
                .withFormula(driver -> bridge(report, driver, formula));
    }

    /** Volumes and unit costs say something only where all four are there. */
    private static String bridge(ReportContext report, Driver driver, Function<List<String>, String> formula) {
        InputCells cells = new InputCells(report, ScheduleSheets.DRIVERS);
        List<String> four = Stream.of("Budget volume", "Current volume", "Budget unit cost", "Current unit cost")
                .map(heading -> cells.cell(heading, driver.source()))
                .flatMap(Optional::stream)
                .toList();
        return four.size() < 4
                ? ""
                : "IF(COUNT(%s)=4,%s,\"\")".formatted(String.join(",", four), report.fromPounds(formula.apply(four)));
    }

    private static String volumeEffect(List<String> four) {
        return "ROUND((%s-%s)*%s,2)".formatted(four.get(1), four.get(0), four.get(2));
    }

    private static String priceEffect(List<String> four) {
        return "ROUND(%s*%s,2)-ROUND(%s*%s,2)-%s"
                .formatted(four.get(1), four.get(3), four.get(0), four.get(2), volumeEffect(four));
    }
}
