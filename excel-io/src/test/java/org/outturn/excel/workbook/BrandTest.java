package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Finding;
import org.outturn.excel.layout.Brand;

/** A council's own colour and logo, from its Settings sheet and without code. */
class BrandTest {

    /** One dot. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @Test
    void the_colour_of_the_settings_is_that_of_every_heading_and_of_what_is_spent_in_the_fan_chart()
            throws IOException {
        Path typed = edited(workbook -> colour(workbook, "#6A1B4D"));

        Path written = Example.written(typed, folder.resolve("out.xlsx"), Example.upTo(6));

        try (XSSFWorkbook workbook = open(written)) {
            assertThat(workbook.getSheet("Forecast report")
                            .getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChartSpace()
                            .xmlText())
                    .contains("6A1B4D")
                    .doesNotContain(Brand.STANDARD.primary());
            XSSFSheet items = workbook.getSheet("Budget items");
            XSSFTable table = items.getTables().get(0);
            assertThat(items.getRow(table.getStartRowIndex())
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF6A1B4D");
            assertThat(items.getRow(0)
                            .getCell(0)
                            .getCellStyle()
                            .getFont()
                            .getXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF6A1B4D");
        }
    }

    @Test
    void a_colour_that_white_text_cannot_be_read_on_is_refused_with_one_that_it_can() throws IOException {
        Path typed = edited(workbook -> colour(workbook, "FFC000"));

        assertThat(MonitoringWorkbook.read(typed).findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("FFC000", "1.6 to 1", "Choose a darker shade, such as");
    }

    @Test
    void the_first_picture_on_the_settings_sheet_is_the_logo_on_the_cover() throws IOException {
        Path typed = edited(workbook -> {
            int index = workbook.addPicture(PNG, Workbook.PICTURE_TYPE_PNG);
            workbook.getSheet("Settings")
                    .createDrawingPatriarch()
                    .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 5, 1, 6, 3), index);
        });

        Path written = Example.written(typed, folder.resolve("out.xlsx"), MonitoringRequest.everything());
        Path again = Example.written(written, folder.resolve("again.xlsx"), MonitoringRequest.everything());

        for (Path file : new Path[] {written, again}) {
            try (XSSFWorkbook workbook = open(file)) {
                assertThat(workbook.getSheet("Cover").getDrawingPatriarch().getShapes())
                        .singleElement()
                        .isInstanceOfSatisfying(XSSFPicture.class, picture -> {
                            assertThat(picture.getPictureData().getData()).isEqualTo(PNG);
                            assertThat(picture.getCTPicture()
                                            .getNvPicPr()
                                            .getCNvPr()
                                            .getDescr())
                                    .isEqualTo("Logo of Derbyshire County Council");
                        });
            }
        }
    }

    /** Sets the value beside the setting's name; a workbook from before the setting gets it in the next free row. */
    private static void colour(XSSFWorkbook workbook, String value) {
        XSSFSheet settings = workbook.getSheet("Settings");
        settings.forEach(row -> {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("Primary colour")) {
                row.getCell(1).setCellValue(value);
            }
        });
    }

    private Path edited(Consumer<XSSFWorkbook> change) throws IOException {
        Path typed = folder.resolve("typed.xlsx");
        try (XSSFWorkbook workbook = open(Example.WORKBOOK);
                OutputStream out = Files.newOutputStream(typed)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return typed;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
