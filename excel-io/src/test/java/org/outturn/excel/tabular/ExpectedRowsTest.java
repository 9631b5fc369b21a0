package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many rows a file is said to have before they are read, for the time that is left. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpectedRowsTest {

    private static final Path FIXTURES = Path.of(System.getProperty("outturn.root", ".."), "test-workbooks", "ledgers");
    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    private static OptionalLong expected(Path file, int sheet) throws UnreadableFileException {
        try (TabularFile opened = TabularFile.open(file)) {
            return opened.expectedRows(opened.sheets().get(sheet));
        }
    }

    private static void assertAbout(OptionalLong expected) {
        assertThat(expected.orElseThrow()).isBetween(ROWS * 9L / 10, ROWS * 11L / 10);
    }

    @Test
    void of_a_text_file_by_its_first_lines() throws Exception {
        String lines = IntStream.range(0, ROWS)
                .mapToObj("C%06d,4100,1,1.00\n"::formatted)
                .collect(Collectors.joining());

        assertAbout(expected(Files.writeString(folder.resolve("ledger.csv"), lines), 0));
    }

    @Test
    void of_a_sheet_of_xlsx_by_its_first_rows() throws Exception {
        String rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj("<row r=\"%1$d\"><c r=\"A%1$d\"><v>8.5</v></c></row>"::formatted)
                .collect(Collectors.joining());

        assertAbout(expected(Workbooks.ofRows(rows).write(folder.resolve("ledger.xlsx")), 0));
    }

    @Test
    void of_each_sheet_of_xls_by_where_the_next_one_begins() throws Exception {
        Path file = folder.resolve("ledger.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(workbook.createSheet("Ledger"), ROWS);
            fill(workbook.createSheet("Notes"), 3);
            workbook.write(out);
        }

        assertAbout(expected(file, 0));
        assertThat(expected(file, 1)).hasValue(3);
    }

    private static void fill(Sheet sheet, int rows) {
        for (int at = 0; at < rows; at++) {
            Row row = sheet.createRow(at);
            row.createCell(0).setCellValue(at);
            row.createCell(1).setCellValue(8.5);
        }
    }

    @Test
    void of_a_sheet_of_xlsb_by_its_first_records() throws Exception {
        Path file = Files.copy(FIXTURES.resolve("binary-workbook.xlsb"), folder.resolve("ledger.xlsb"));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        for (int row = 0; row < ROWS; row++) {
            record(
                    sheet,
                    0,
                    ByteBuffer.allocate(17)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putInt(row)
                            .array());
            record(
                    sheet,
                    5,
                    ByteBuffer.allocate(16)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putDouble(8, 8.5)
                            .array());
        }
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Files.write(parts.getPath("xl/worksheets/sheet1.bin"), sheet.toByteArray());
        }

        assertAbout(expected(file, 0));
    }

    private static void record(ByteArrayOutputStream out, int type, byte[] content) throws IOException {
        out.write(type);
        out.write(content.length);
        out.write(content);
    }

    @Test
    void of_the_only_sheet_of_ods_by_its_first_rows_and_of_several_not_at_all() throws Exception {
        Path several = Files.copy(FIXTURES.resolve("opendocument.ods"), folder.resolve("several.ods"));
        Path single = Files.copy(several, folder.resolve("single.ods"));
        String row =
                "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"8.5\"/></table:table-row>";
        try (FileSystem parts = FileSystems.newFileSystem(single)) {
            Files.writeString(
                    parts.getPath(OpenDocument.CONTENT), """
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>\
                    <table:table table:name="Ledger">%s</table:table></office:spreadsheet></office:body>\
                    </office:document-content>""".formatted(row.repeat(ROWS)), StandardCharsets.UTF_8);
        }

        assertAbout(expected(single, 0));
        assertThat(expected(several, 0)).isEmpty();
    }
}
