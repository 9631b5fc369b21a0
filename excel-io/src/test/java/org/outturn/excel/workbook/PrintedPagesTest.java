package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.excel.layout.TextMeasure;
import org.outturn.excel.sheets.ReportSheets;

/** What comes out of a printer: whole charts, whole sentences, and every column of what is printed. */
class PrintedPagesTest {

    private static final double A4_WIDTH = 842 - 2 * 50.4;
    private static final double DIGIT_POINTS = 6;

    private static List<Path> files;

    @BeforeAll
    static void write() throws IOException {
        files = List.of(WrittenExamples.october(), WrittenExamples.corporate());
    }

    static List<Path> files() {
        return files;
    }

    private static List<XSSFSheet> reportSheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(index -> workbook.getPrintArea(index) != null)
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    private static AreaReference printed(XSSFSheet sheet) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        return new AreaReference(sheet.getWorkbook().getPrintArea(index), SpreadsheetVersion.EXCEL2007);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_report_sheet_has_a_scale_of_its_own_because_fitted_sheets_ignore_page_breaks(Path file)
            throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            assertThat(reportSheets(workbook)).hasSizeGreaterThanOrEqualTo(6).allSatisfy(sheet -> {
                assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isFalse();
                assertThat((int) sheet.getPrintSetup().getScale())
                        .as(sheet.getSheetName())
                        .isBetween(55, 100);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_printed_columns_go_on_the_pages_laid_out_for_them(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : reportSheets(workbook)) {
                int last = printed(sheet).getLastCell().getCol();
                int repeated = sheet.getRepeatingColumns() == null
                        ? 0
                        : sheet.getRepeatingColumns().getLastColumn() + 1;
                int from = 0;
                for (int to : pageEnds(sheet, last)) {
                    double width = points(sheet, from, to) + (from > 0 ? points(sheet, 0, repeated - 1) : 0);
                    assertThat(width * sheet.getPrintSetup().getScale() / 100)
                            .as("%s, columns %d to %d", sheet.getSheetName(), from, to)
                            .isLessThan(A4_WIDTH);
                    from = to + 1;
                }
            }
        }
    }

    private static int[] pageEnds(XSSFSheet sheet, int last) {
        return IntStream.concat(Arrays.stream(sheet.getColumnBreaks()), IntStream.of(last))
                .toArray();
    }

    private static double points(XSSFSheet sheet, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(column -> sheet.getColumnWidth(column) / 256.0 * DIGIT_POINTS)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_line_before_the_tables_is_cut_at_the_right(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : reportSheets(workbook)) {
                double width = points(sheet, 0, printed(sheet).getLastCell().getCol());
                for (int row = 1; row < firstHeading(sheet); row++) {
                    String text = text(sheet, row);
                    assertThat(TextMeasure.width(text) * DIGIT_POINTS)
                            .as("%s: %s", sheet.getSheetName(), text)
                            .isLessThan(width + 1);
                }
            }
        }
    }

    private static int firstHeading(XSSFSheet sheet) {
        return sheet.getTables().stream()
                .mapToInt(XSSFTable::getStartRowIndex)
                .min()
                .orElseThrow();
    }

    private static String text(XSSFSheet sheet, int row) {
        XSSFCell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_chart_is_cut_in_two(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : reportSheets(workbook)) {
                if (sheet.getDrawingPatriarch() == null) {
                    continue;
                }
                sheet.getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorList()
                        .forEach(anchor -> {
                            int first = anchor.getFrom().getRow();
                            int last = anchor.getTo().getRow();
                            assertThat(IntStream.of(sheet.getRowBreaks()).boxed())
                                    .as(sheet.getSheetName())
                                    .noneMatch(row -> row >= first && row < last - 1);
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void sheets_have_the_kinds_colour_on_their_tabs(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : reportSheets(workbook)) {
                if (ReportSheets.names().contains(sheet.getSheetName())) {
                    assertThat(sheet.getTabColor().getARGBHex()).endsWith("12436D");
                }
            }
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
