package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
                new Line("Underlying variance", "", drivers.underlying(), "", underlying(report, drivers)));
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
                        .withFormula(driver -> cells.amount("Amount", driver.source())),
                Column.text("Item", 40, Driver::item),
                Column.text(
                        "One-off or ongoing",
                        16,
                        driver -> driver.recurrence().map(Recurrence::label).orElse("Not marked")),
                Column.text(
                        "Support",
                        12,
                        driver -> driver.support().map(Support::label).orElse("")),
                Column.<Driver>of(
                                report.in("Support in it"),
                                CellFormat.AMOUNT,
                                14,
                                driver -> report.amount(driver.support().isPresent() ? driver.amount() : Money.ZERO))
                        .named("Drivers_SupportAmount")
                        .withFormula("IF({Support}=\"\",0,{%s})".formatted(amount)),
                bridge(report, "Volume effect", VolumeBridge::volumeEffect),
                bridge(report, "Price effect", VolumeBridge::priceEffect));
        return TableLayout.of("tblDriversReport", "Quantified causes of the variances.", columns, drivers.drivers());
    }

    private static Column<Driver> bridge(ReportContext report, String heading, Function<VolumeBridge, Money> effect) {
        return Column.of(
                report.in(heading),
                CellFormat.AMOUNT,
                14,
                driver -> driver.bridge().map(effect).map(report::amount).orElse(CellValue.NOTHING));
    }
}
