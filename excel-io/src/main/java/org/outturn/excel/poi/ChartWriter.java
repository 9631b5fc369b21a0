package org.outturn.excel.poi;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.outturn.core.money.Unit;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.Theme;

/**
 * Draws bar charts. Every colour is written out, because a workbook without a theme shows none; the
 * points are given with their cells, so that a reader which never recalculates shows them too.
 */
final class ChartWriter {

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Unit unit;
    private final Brand brand;

    ChartWriter(XSSFSheet sheet, SheetPlan plan, Unit unit, Brand brand) {
        this.sheet = sheet;
        this.plan = plan;
        this.unit = unit;
        this.brand = brand;
    }

    void draw(ChartLayout layout) {
        int firstRow = plan.firstRowOf(layout) - 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(ChartFrame.of(plan, firstRow, plan.chartRows(layout)));
        ChartText.name(chart, layout.title(), layout.description().strip() + plan.whereFiguresStand(layout.table()));
        plot(chart, layout);
        ChartText.set(chart);
        if (layout.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void plot(XSSFChart chart, ChartLayout layout) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        amounts.setCrosses(AxisCrosses.AUTO_ZERO);
        amounts.setCrossBetween(AxisCrossBetween.BETWEEN);
        amounts.setTickLabelPosition(AxisTickLabelPosition.HIGH);
        amounts.setNumberFormat(axisFormat(layout));
        amounts.getOrAddMajorGridProperties().setLineProperties(line(Theme.RULE));
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, amounts);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(layout.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setVaryColors(false);
        bars.setGapWidth(50);
        if (layout.overlapped()) {
            bars.setOverlap((byte) 100);
        }
        layout.series().forEach(series -> add(bars, layout, series));
        if (!layout.stacked()) {
            label(chart, layout);
        }
    }

    /** Parts of a bar can be too short for a figure; theirs stand in the table alone. */
    private void label(XSSFChart chart, ChartLayout layout) {
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            label(series, Theme.labelFormat(formatOf(layout), unit));
        }
    }

    /** One decimal for amounts in a unit that has decimals; else whole numbers. */
    private String axisFormat(ChartLayout layout) {
        return formatOf(layout) == CellFormat.AMOUNT && unit.decimals() > 0 ? "#,##0.0" : "#,##0";
    }

    private CellFormat formatOf(ChartLayout layout) {
        TableLayout<?> table = plan.placeOf(layout.table()).table();
        return table.columns()
                .get(table.indexOf(layout.series().get(0).heading()))
                .format();
    }

    private void add(XDDFBarChartData bars, ChartLayout layout, ChartLayout.Series series) {
        TablePlace place = plan.placeOf(layout.table());
        TableLayout<?> table = place.table();
        int names = table.indexOf(layout.categories());
        int amounts = table.indexOf(series.heading());
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(words(table, names).toArray(String[]::new), place.rangeOnSheet(names));
        XDDFBarChartData.Series drawn = (XDDFBarChartData.Series) bars.addSeries(
                categories,
                XDDFDataSourcesFactory.fromArray(
                        figures(table, amounts).toArray(Double[]::new), place.rangeOnSheet(amounts)));
        drawn.setTitle(series.label(), null);
        drawn.setInvertIfNegative(false);
        drawn.setFillProperties(
                new XDDFSolidFillProperties(XDDFColor.from(Styles.rgb(Theme.colourOf(series.colour(), brand)))));
        if (layout.stacked()) {
            drawn.setLineProperties(line(Theme.PAPER));
        }
        // The chart's own way makes a workbook for it first, and leaves it empty.
        drawn.plot();
    }

    private static <R> List<String> words(TableLayout<R> table, int index) {
        Column<R> column = table.columns().get(index);
        return table.rows().stream()
                .map(row -> column.value().apply(row) instanceof CellValue.Words words ? words.text() : "")
                .toList();
    }

    private static <R> List<Double> figures(TableLayout<R> table, int index) {
        Column<R> column = table.columns().get(index);
        return table.rows().stream()
                .map(row ->
                        column.value().apply(row) instanceof CellValue.Figure figure ? figure.value() : BigDecimal.ZERO)
                .map(BigDecimal::doubleValue)
                .toList();
    }

    private static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Styles.rgb(colour))));
    }

    /** Each bar carries its figure; nought carries none. */
    private static void label(CTBarSer series, String format) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
