package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.sheets.ReportSheets;

/** A report can be read, filtered, widened and noted upon, and not typed over by accident. */
class ProtectionTest {

    @TempDir
    private Path folder;

    @Test
    void formulas_are_locked_without_a_password_and_empty_cells_around_them_are_not() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            for (String name : ReportSheets.names()) {
                XSSFSheet sheet = workbook.getSheet(name);
                if (sheet == null) {
                    continue;
                }
                CTSheetProtection protection = sheet.getCTWorksheet().getSheetProtection();
                assertThat(protection).as(name).isNotNull();
                assertThat(protection.getSheet()).as(name).isTrue();
                assertThat(protection.isSetPassword() || protection.isSetHashValue())
                        .as(name)
                        .isFalse();
                assertThat(protection.getFormatColumns()).as(name).isFalse();
                assertThat(protection.getAutoFilter()).as(name).isFalse();
                assertThat(sheet.getColumnStyle(200).getLocked()).as(name).isFalse();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellStyle().getLocked())
                                    .as(name + "!" + cell.getAddress())
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void input_sheets_stay_open() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            assertThat(workbook.getSheet("Budget").getCTWorksheet().isSetSheetProtection())
                    .isFalse();
            assertThat(workbook.getSheet("Budget")
                            .getRow(4)
                            .getCell(1)
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
        }
    }

    private XSSFWorkbook written() throws IOException {
        Path written =
                Example.written(Example.WORKBOOK, folder.resolve("outturn.xlsx"), MonitoringRequest.everything());
        try (InputStream in = Files.newInputStream(written)) {
            return new XSSFWorkbook(in);
        }
    }
}
