package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringRequest;

/** Debt over time is drawn by age, each quarter's bar made up of the ages after the youngest. */
class DebtChartTest {

    @TempDir
    private Path folder;

    @Test
    void the_parts_of_each_quarters_bar_are_the_balances_of_its_ages() throws IOException {
        DebtStatement debt = Example.report(Example.WORKBOOK, MonitoringRequest.everything())
                .position()
                .schedules()
                .debt();
        List<DebtBand> older = debt.bands().subList(1, debt.bands().size());

        CTBarChart bars = bars(
                Example.written(Example.WORKBOOK, folder.resolve("out.xlsx"), MonitoringRequest.everything()),
                "Debt by age at the end of each quarter, without "
                        + debt.bands().get(0).name() + ", £m");

        assertThat(bars.getGrouping().getVal()).isEqualTo(STBarGrouping.STACKED);
        assertThat(bars.getSerList()).hasSize(older.size());
        for (int i = 0; i < older.size(); i++) {
            assertThat(drawn(bars.getSerArray(i)))
                    .as(older.get(i).name())
                    .isEqualTo(balances(debt, older.get(i).name()));
        }
    }

    /** Spreadsheets refuse a file that puts figures beyond the end of a part that others follow. */
    @Test
    void parts_of_a_bar_carry_no_figures() throws IOException {
        Path written = Example.written(Example.WORKBOOK, folder.resolve("out.xlsx"), MonitoringRequest.everything());

        CTBarChart bars = bars(written, "Debt by age at the end of each quarter, without 0 - 30 Days, £m");

        assertThat(bars.getSerList()).noneMatch(CTBarSer::isSetDLbls);
        assertThat(bars.getOverlap().getVal()).hasToString("100");
    }

    private static CTBarChart bars(Path file, String title) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFChart found = workbook.getSheet("Debt report").createDrawingPatriarch().getCharts().stream()
                    .filter(chart -> chart.getTitleText().getString().equals(title))
                    .findFirst()
                    .orElseThrow();
            return (CTBarChart)
                    found.getCTChart().getPlotArea().getBarChartArray(0).copy();
        }
    }

    private static List<Double> drawn(CTBarSer series) {
        List<Double> points = new ArrayList<>();
        for (CTNumVal point : series.getVal().getNumRef().getNumCache().getPtList()) {
            points.add(Double.valueOf(point.getV()));
        }
        return points;
    }

    private static List<Double> balances(DebtStatement debt, String band) {
        return debt.byQuarter().values().stream()
                .map(bands -> bands.getOrDefault(band, Money.ZERO))
                .map(amount -> amount.pounds().movePointLeft(6).doubleValue())
                .toList();
    }
}
