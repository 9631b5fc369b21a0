package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;

/** How the reported variance went from report to report is drawn, and stands in a table of live figures. */
class VarianceByPeriodTest {

    private static final String TITLE = "Under and overspend as reported period by period, £m";
    private static final String TABLE = "tblVarianceByPeriod";

    @TempDir
    private Path folder;

    @Test
    void each_report_of_the_year_is_a_bar_with_the_variance_that_it_said() throws IOException {
        Path september = written(Example.WORKBOOK, 6);
        Path october = written(september, 7);
        List<Money> said = List.of(total(Example.WORKBOOK, 6), total(Example.WORKBOOK, 7));

        try (InputStream in = Files.newInputStream(october);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet charts = workbook.getSheet("Charts");
            List<Row> rows = rows(charts);

            assertThat(rows)
                    .extracting(row -> row.getCell(0).getStringCellValue())
                    .containsExactly("Period 6", "Period 7");
            assertThat(variances(rows)).isEqualTo(inMillions(said));
            assertThat(variances(rows)).isEqualTo(evaluated(workbook, rows));
            assertThat(description(charts)).contains("in the report of period 6", "in that of period 7");
        }
    }

    @Test
    void a_report_of_an_earlier_period_leaves_out_those_after_it() throws IOException {
        Path october = written(written(written(Example.WORKBOOK, 6), 8), 7);

        try (InputStream in = Files.newInputStream(october);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(rows(workbook.getSheet("Charts")))
                    .extracting(row -> row.getCell(0).getStringCellValue())
                    .containsExactly("Period 6", "Period 7");
        }
    }

    @Test
    void the_first_report_of_the_year_has_nothing_to_draw_it_beside() throws IOException {
        try (InputStream in = Files.newInputStream(written(Example.WORKBOOK, 6));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getTable(TABLE)).isNull();
        }
    }

    private Path written(Path workbook, int period) throws IOException {
        return Example.written(workbook, folder.resolve("report-%d.xlsx".formatted(period)), upTo(period));
    }

    private static MonitoringRequest upTo(int period) {
        return MonitoringRequest.upTo(new AccountingPeriod(period));
    }

    private static Money total(Path workbook, int period) {
        MonitoringReport report = Example.report(workbook, upTo(period));
        return report.succession().report().total().variance();
    }

    private static List<Double> inMillions(List<Money> amounts) {
        return amounts.stream()
                .map(amount -> amount.pounds().movePointLeft(6).doubleValue())
                .toList();
    }

    private static List<Row> rows(XSSFSheet sheet) {
        XSSFTable table = sheet.getWorkbook().getTable(TABLE);
        List<Row> rows = new ArrayList<>();
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            rows.add(sheet.getRow(row));
        }
        return rows;
    }

    /** Overspend and underspend stand side by side, one of them nought. */
    private static List<Double> variances(List<Row> rows) {
        return rows.stream()
                .map(row ->
                        row.getCell(1).getNumericCellValue() + row.getCell(2).getNumericCellValue())
                .toList();
    }

    private static List<Double> evaluated(XSSFWorkbook workbook, List<Row> rows) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        return rows.stream()
                .map(row -> evaluator.evaluate(row.getCell(1)).getNumberValue()
                        + evaluator.evaluate(row.getCell(2)).getNumberValue())
                .toList();
    }

    private static String description(XSSFSheet sheet) {
        return sheet.createDrawingPatriarch().getShapes().stream()
                .filter(XSSFGraphicFrame.class::isInstance)
                .map(shape -> ((XSSFGraphicFrame) shape)
                        .getCTGraphicalObjectFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr())
                .filter(chart -> chart.getTitle().equals(TITLE))
                .findFirst()
                .orElseThrow()
                .getDescr();
    }
}
