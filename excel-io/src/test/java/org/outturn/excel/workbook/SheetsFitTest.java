package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.TextMeasure;
import org.outturn.excel.notes.AsWrittenSheet;
import org.outturn.excel.sheets.ReportSheets;

/** Whatever names people use, every sheet can be read on a screen and on paper. */
class SheetsFitTest {

    private static final String TRANSPORT = "Home to School Transport";
    private static final String LONG =
            "Home to School Transport for children and young people with special educational needs, in and outside the county";

    private static final int LONG_TABLE = 30;
    /** Headings further down, under a chart, would leave no room to scroll. */
    private static final int LAST_FROZEN_ROW = 8;

    private static final int MOST_LINES = 28;
    /** Long lists keep each row on one line: a text cut off there stands whole in the report. */
    private static final Set<String> ONE_LINE = Set.of("Balances", "Exceptions", "Transactions", "History");

    @TempDir
    private static Path shared;

    private static Path written;

    @BeforeAll
    static void write() throws IOException {
        Path named = shared.resolve("named.xlsx");
        Example.edit(Example.WORKBOOK, named, SheetsFitTest::rename);
        written = Example.written(named, shared.resolve("outturn.xlsx"), MonitoringRequest.everything());
    }

    private static void rename(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    Cell cell = row.getCell(i);
                    if (cell != null
                            && cell.getCellType() == CellType.STRING
                            && cell.toString().equals(TRANSPORT)) {
                        row.createCell(i).setCellValue(LONG);
                    }
                }
            }
        }
    }

    @Test
    void every_row_of_the_report_is_high_enough_for_its_text() throws IOException {
        Set<String> tooLow = new TreeSet<>();
        int longNames = 0;

        try (XSSFWorkbook workbook = open()) {
            for (String name : ReportSheets.names()) {
                XSSFSheet sheet = workbook.getSheet(name);
                for (Row row : sheet == null ? Set.<Row>of() : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellStyle().getWrapText() && row.getHeightInPoints() + 0.1 < needed(cell)) {
                            tooLow.add("%s!%s is %s high and needs %s: %s"
                                    .formatted(name, cell.getAddress(), row.getHeightInPoints(), needed(cell), cell));
                        }
                        longNames += words(cell).contains(LONG) ? 1 : 0;
                    }
                }
            }
        }

        assertThat(tooLow).isEmpty();
        assertThat(longNames).as("the long name is on many sheets").isGreaterThan(5);
    }

    private static float needed(Cell cell) {
        boolean bold = ((XSSFCell) cell).getCellStyle().getFont().getBold();
        double width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
        int lines = Math.min(MOST_LINES, TextMeasure.lines(words(cell), width, bold));
        return lines == 1 ? 0 : ReportStyle.MONITORING.rowHeight(lines);
    }

    private static String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @Test
    void no_text_in_a_table_runs_into_the_next_cell() throws IOException {
        Set<String> running = new TreeSet<>();

        try (XSSFWorkbook workbook = open()) {
            for (String name : ReportSheets.names()) {
                XSSFSheet sheet = workbook.getSheet(name);
                if (sheet != null && !ONE_LINE.contains(name)) {
                    sheet.getTables().forEach(table -> running.addAll(running(sheet, table)));
                }
            }
        }

        assertThat(running).isEmpty();
    }

    private static Set<String> running(XSSFSheet sheet, XSSFTable table) {
        Set<String> running = new TreeSet<>();
        for (int i = table.getStartRowIndex(); i <= table.getEndRowIndex(); i++) {
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                Cell cell = sheet.getRow(i).getCell(column);
                if (cell != null && !cell.getCellStyle().getWrapText()) {
                    double width = sheet.getColumnWidth(column) / 256.0;
                    if (TextMeasure.lines(words(cell), width, false) > 1) {
                        running.add("%s!%s: %s".formatted(sheet.getSheetName(), cell.getAddress(), cell));
                    }
                }
            }
        }
        return running;
    }

    @Test
    void every_sheet_is_set_up_for_paper_and_keeps_its_headings_in_sight() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            for (Sheet each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                String name = sheet.getSheetName();
                PrintSetup setup = sheet.getPrintSetup();
                assertThat(setup.getLandscape()).as(name).isTrue();
                assertThat(setup.getPaperSize()).as(name).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(setup.getScale()).as(name).isBetween((short) 10, (short) 100);
                assertThat(sheet.getFooter().getRight()).as(name).isEqualTo("Page &P of &N");
                if (sheet.getTables().size() == 1) {
                    int headings = sheet.getTables().get(0).getStartRowIndex();
                    assertThat(repeats(sheet, headings) || isShort(sheet))
                            .as(name)
                            .isTrue();
                    assertThat(isFrozen(sheet, headings) || isShort(sheet) || headings > LAST_FROZEN_ROW)
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    private static boolean repeats(XSSFSheet sheet, int headings) {
        return sheet.getRepeatingRows() != null && sheet.getRepeatingRows().getFirstRow() == headings;
    }

    private static boolean isFrozen(XSSFSheet sheet, int headings) {
        return sheet.getPaneInformation() != null
                && sheet.getPaneInformation().getHorizontalSplitPosition() == headings + 1;
    }

    private static boolean isShort(XSSFSheet sheet) {
        return sheet.getLastRowNum() <= LONG_TABLE || sheet.getSheetName().equals(AsWrittenSheet.NAME);
    }

    private static XSSFWorkbook open() throws IOException {
        try (InputStream in = new FileInputStream(written.toFile())) {
            return new XSSFWorkbook(in);
        }
    }
}
