package org.outturn.excel.poi;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.outturn.core.money.Unit;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.FanLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.Theme;

/**
 * Draws a fan chart: the band is an area on top of one that has no fill, and the lines run over it.
 * Colours are written out, and lines differ in dash and weight too, for those who cannot tell colours.
 */
final class FanWriter {

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Unit unit;
    private final Brand brand;

    FanWriter(XSSFSheet sheet, SheetPlan plan, Unit unit, Brand brand) {
        this.sheet = sheet;
        this.plan = plan;
        this.unit = unit;
        this.brand = brand;
    }

    void draw(FanLayout layout) {
        int top = plan.firstRowOf(layout) - 1;
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(ChartFrame.of(plan, top, FanLayout.ROWS));
        ChartText.name(chart, layout.title(), layout.description().strip() + plan.whereFiguresStand(layout.table()));
        XDDFCategoryAxis months = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
        months.setTickLabelPosition(AxisTickLabelPosition.LOW);
        amounts.setCrosses(AxisCrosses.AUTO_ZERO);
        amounts.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        amounts.setNumberFormat(unit.decimals() == 0 ? "#,##0" : "#,##0.0");
        amounts.getOrAddMajorGridProperties().setLineProperties(line(Theme.RULE, 0.75));
        band(chart, layout, months, amounts);
        lines(chart, layout, months, amounts);
        ChartText.set(chart);
        chart.displayBlanksAs(null);
        chart.getCTChart().addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getCTChart().getLegend().addNewLegendEntry().addNewIdx().setVal(0);
        chart.getCTChart().getLegend().getLegendEntryArray(0).addNewDelete().setVal(true);
    }

    private void band(XSSFChart chart, FanLayout layout, XDDFCategoryAxis months, XDDFValueAxis amounts) {
        XDDFAreaChartData areas = (XDDFAreaChartData) chart.createData(ChartTypes.AREA, months, amounts);
        areas.setGrouping(Grouping.STACKED);
        areas.setVaryColors(false);
        series(areas, layout, layout.low(), "Low").setFillProperties(new XDDFNoFillProperties());
        series(areas, layout, layout.width(), layout.band())
                .setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Styles.rgb(brand.band()))));
    }

    private void lines(XSSFChart chart, FanLayout layout, XDDFCategoryAxis months, XDDFValueAxis amounts) {
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, months, amounts);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        plain(lines, layout, layout.forecast(), "Forecast", line(Theme.FORECAST, 2.25, PresetLineDash.DASH));
        plain(lines, layout, layout.actual(), "Spent", line(brand.primary(), 3));
    }

    private void plain(
            XDDFLineChartData lines, FanLayout layout, String heading, String label, XDDFLineProperties drawn) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) series(lines, layout, heading, label);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(drawn);
    }

    private XDDFChartData.Series series(XDDFChartData data, FanLayout layout, String heading, String label) {
        TablePlace place = plan.placeOf(layout.table());
        TableLayout<?> table = place.table();
        int months = table.indexOf(layout.months());
        int amounts = table.indexOf(heading);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                words(table, months).toArray(String[]::new), place.rangeOnSheet(months));
        XDDFNumericalDataSource<Double> figures =
                XDDFDataSourcesFactory.fromArray(figures(table, amounts), place.rangeOnSheet(amounts));
        XDDFChartData.Series series = data.addSeries(names, figures);
        series.setTitle(label, null);
        series.plot();
        return series;
    }

    private static <R> List<String> words(TableLayout<R> table, int index) {
        Column<R> column = table.columns().get(index);
        return table.rows().stream()
                .map(row -> column.value().apply(row) instanceof CellValue.Words words ? words.text() : "")
                .toList();
    }

    /** A month without a figure has a gap, not nought. */
    private static <R> Double[] figures(TableLayout<R> table, int index) {
        Column<R> column = table.columns().get(index);
        Double[] figures = new Double[table.rows().size()];
        IntStream.range(0, figures.length).forEach(i -> {
            if (column.value().apply(table.rows().get(i)) instanceof CellValue.Figure figure) {
                figures[i] = figure.value().doubleValue();
            }
        });
        return figures;
    }

    private static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line =
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Styles.rgb(colour))));
        line.setWidth(points);
        return line;
    }

    private static XDDFLineProperties line(String colour, double points, PresetLineDash dash) {
        XDDFLineProperties line = line(colour, points);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        return line;
    }
}
