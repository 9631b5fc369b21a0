package org.outturn.excel.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.tabular.OpenOptions;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** Workbooks of Excel 97 to 2003, and workbooks that are locked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LegacyWorkbookTest {

    private static final Path FIXTURES = Path.of(System.getProperty("outturn.root", ".."), "test-workbooks", "ledgers");

    @TempDir
    private Path folder;

    private static List<Row> rows(TabularFile file, int sheet) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        file.forEachRow(file.sheets().get(sheet), rows::add);
        return rows;
    }

    private Path saved(HSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("ledger.xls");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"password.xls", "password.xlsx"})
    void a_locked_workbook_opens_with_its_password(String name) throws Exception {
        OpenOptions options = OpenOptions.standard().withPassword("month end");

        try (TabularFile file = TabularFile.open(FIXTURES.resolve(name), options)) {
            assertThat(file.name()).isEqualTo(name);
            assertThat(rows(file, 0)).hasSize(4);
            assertThat(rows(file, 0).get(1).cell(4).text()).isEqualTo("1234.56");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"password.xls", "password.xlsx"})
    void a_locked_ledger_is_posted_with_its_password(String name) {
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(FinancialYear.startingApril(2020)).withPassword("month end");

        Reading<LedgerExtract> reading = LedgerReader.read(FIXTURES.resolve(name), options);

        assertThat(reading.get().posted().sum().toString()).isEqualTo("1721.51");
        assertThat(options.toString()).doesNotContain("month end");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"password.xls", "password.xlsx", "password-xor.xls"})
    void a_wrong_password_has_a_line_of_its_own(String name) {
        OpenOptions options = OpenOptions.standard().withPassword("month-end");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> TabularFile.open(FIXTURES.resolve(name), options))
                .withMessageContaining(name + ": The password given does not open this workbook. Check the password");
        assertThat(options.toString()).doesNotContain("month-end");
    }

    /** The oldest way of locking, by obfuscation, which Excel 97 to 2003 still offers. */
    @Test
    void a_ledger_locked_by_obfuscation_is_posted_with_its_password() {
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(FinancialYear.startingApril(2020)).withPassword("month end");

        Reading<LedgerExtract> reading = LedgerReader.read(FIXTURES.resolve("password-xor.xls"), options);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.get().posted().sum().toString()).isEqualTo("1721.51");
    }

    @Test
    void a_password_that_is_not_needed_does_no_harm() throws Exception {
        OpenOptions options = OpenOptions.standard().withPassword("month end");

        for (String name : List.of("excel-97.xls", "read-only-recommended.xlsx", "plain.csv")) {
            try (TabularFile file = TabularFile.open(FIXTURES.resolve(name), options)) {
                assertThat(file.sheets()).as(name).isNotEmpty();
            }
        }
    }

    @Test
    void sheets_are_listed_with_their_names_and_whether_they_show() throws Exception {
        try (TabularFile file = TabularFile.open(FIXTURES.resolve("excel-97.xls"))) {
            assertThat(file.format()).isEqualTo("xls");
            assertThat(file.sheets()).extracting(TabularSheet::name).containsExactly("About", "Transactions", "Old");
            assertThat(file.sheets()).extracting(TabularSheet::visible).containsExactly(true, true, false);
        }
    }

    @Test
    void a_sheet_filled_to_its_last_row_is_said() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("Data");
        sheet.createRow(0).createCell(0).setCellValue("Cost centre");
        sheet.createRow(65_535).createCell(0).setCellValue("C100");

        try (TabularFile file = TabularFile.open(saved(workbook))) {
            assertThat(rows(file, 0)).extracting(Row::number).containsExactly(1L, 65_536L);
            assertThat(file.findings())
                    .extracting(Finding::toString)
                    .containsExactly("ledger.xls, sheet \"Data\": The sheet is filled to row 65,536, the last that an"
                            + " .xls file has, so the ledger may be cut off. Export it as .xlsx or CSV.");
        }
    }

    @Test
    void a_formula_keeps_the_text_it_gave_and_an_empty_one_too() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        org.apache.poi.ss.usermodel.Row row = workbook.createSheet("Data").createRow(0);
        row.createCell(0).setCellFormula("\"C\"&100");
        row.createCell(1).setCellFormula("\"\"");
        Cell date = row.createCell(2);
        date.setCellFormula("DATE(2020,4,1)");
        date.setCellStyle(workbook.createCellStyle());
        date.getCellStyle().setDataFormat((short) 14);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        try (TabularFile file = TabularFile.open(saved(workbook))) {
            assertThat(rows(file, 0).get(0).cells())
                    .extracting(org.outturn.excel.tabular.Cell::text)
                    .containsExactly("C100", "", "2020-04-01");
        }
    }

    @Test
    void no_cut_off_workbook_is_read_as_if_it_were_whole() throws Exception {
        byte[] bytes = Files.readAllBytes(FIXTURES.resolve("excel-97.xls"));
        List<Row> whole;
        try (TabularFile file = TabularFile.open(FIXTURES.resolve("excel-97.xls"))) {
            whole = rows(file, 1);
        }

        for (int length = 8; length < bytes.length; length += 97) {
            Path cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(bytes, length));
            try (TabularFile file = TabularFile.open(cut)) {
                assertThat(rows(file, 1)).as("length %d", length).isEqualTo(whole);
            } catch (UnreadableFileException e) {
                assertThat(e).hasMessageStartingWith("cut.xls");
            }
        }
    }

    @Test
    void hidden_columns_and_links_to_other_workbooks_are_said() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFWorkbook other = new HSSFWorkbook();
        other.createSheet("Rates");
        workbook.linkExternalWorkbook("rates.xls", other);
        var sheet = workbook.createSheet("Ledger");
        var row = sheet.createRow(0);
        row.createCell(0).setCellFormula("[rates.xls]Rates!A1");
        row.createCell(2).setCellValue(5);
        sheet.setColumnHidden(2, true);

        try (TabularFile file = TabularFile.open(saved(workbook))) {
            file.firstRows(file.sheets().get(0), 10);
            assertThat(rows(file, 0)).hasSize(1);
            assertThat(file.findings())
                    .extracting(Finding::toString)
                    .anyMatch(found -> found.contains("sheet \"Ledger\": Hidden columns were read too: C."))
                    .anyMatch(found -> found.contains("The workbook is linked to \"rates.xls\""));
        }
    }
}
