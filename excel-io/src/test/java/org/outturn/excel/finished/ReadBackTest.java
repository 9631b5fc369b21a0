package org.outturn.excel.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.sheets.ReportContext;
import org.outturn.excel.sheets.ReportSheets;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadBackTest {

    private static final String DIFFERS = "what was written does not read back as it should (";

    /** Stands in no other part. */
    private static final String OF_BALANCES = "<t>Period 1 £</t>";

    /** A row of balances: its columns from A to D, where the first period's amount stands. */
    private static final String FIRST_AMOUNT = "(<row r=\"40\">.*?<c r=\"D40\" s=\"[0-9]+\"><v>)([^<]*)(</v></c>)";

    /** Every sheet scanned, and none. */
    private static final List<Integer> BOTH_WAYS = List.of(0, Integer.MAX_VALUE);

    @TempDir
    static Path folder;

    private static byte[] written;
    private static List<SheetLayout> sheets;
    private static MonitoringReport report;

    @BeforeAll
    static void write_the_report() throws IOException {
        WorkbookInputs typed = Overtyped.inputs();
        report = Overtyped.report(typed, MonitoringRequest.everything());
        sheets = ReportSheets.layOut(new ReportContext(report, typed.places(), "test"));
        written = Overtyped.written(folder, typed, report);
    }

    private static void check(byte[] workbook, int fewRows) throws IOException {
        Path file = Files.write(folder.resolve("changed.xlsx"), workbook);
        ReadBack.check(file, sheets, report, fewRows);
    }

    private static void assertPasses(byte[] workbook) {
        for (int fewRows : BOTH_WAYS) {
            assertThatCode(() -> check(workbook, fewRows)).doesNotThrowAnyException();
        }
    }

    private static void assertFound(byte[] workbook, String fault) {
        assertThat(workbook).isNotEqualTo(written);
        for (int fewRows : BOTH_WAYS) {
            assertThatThrownBy(() -> check(workbook, fewRows))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(DIFFERS)
                    .hasMessageContaining(fault);
        }
    }

    @Test
    void a_workbook_as_it_was_written_passes() {
        assertPasses(written);
    }

    @Test
    void balances_as_they_are_written_are_added_up_by_their_bytes() throws Exception {
        Path file = Files.write(folder.resolve("as-written.xlsx"), written);
        BalanceSums sums = new BalanceSums();

        try (TabularFile workbook = TabularFile.open(file)) {
            TabularSheet balances = workbook.sheet(BalancesReader.SHEET).orElseThrow();
            assertThat(RowScan.rows(workbook, balances, new BalanceScan(sums))).isPresent();
        }
        sums.require(report.position().ledger().byPeriod());
    }

    @Test
    void a_scan_of_any_report_sheet_finds_the_rows_that_are_there() throws Exception {
        Path file = Files.write(folder.resolve("as-written.xlsx"), written);

        try (TabularFile workbook = TabularFile.open(file)) {
            for (SheetLayout layout : sheets) {
                TabularSheet sheet = workbook.sheet(layout.tab()).orElseThrow();
                BitSet rows = new BitSet();
                workbook.forEachRow(sheet, row -> rows.set((int) row.number()));
                assertThat(RowScan.rows(workbook, sheet)).as(layout.tab()).hasValue(rows);
            }
        }
    }

    @Test
    void a_changed_balance_is_found() {
        byte[] changed = changed(balances -> balances.replaceFirst(FIRST_AMOUNT, "$15.25$3"));

        assertFound(changed, "the balances by period are {1=");
    }

    @Test
    void a_balance_that_slipped_into_another_period_is_found() {
        String neighbours = "(<c r=\"D40\"[^>]*><v>)([^<]*)(</v></c><c r=\"E40\"[^>]*><v>)([^<]*)";

        byte[] changed = changed(balances -> balances.replaceFirst(neighbours, "$1$4$3$2"));

        assertFound(changed, "the balances by period are {1=");
    }

    @Test
    void a_balance_that_is_no_amount_is_found() {
        byte[] changed = changed(balances -> balances.replaceFirst(FIRST_AMOUNT, "$11.005$3"));

        assertFound(changed, "\"1.005\" is not an amount in pounds and pence.");
    }

    @Test
    void a_balance_shown_as_a_date_is_found() {
        byte[] changed = changed(balances -> balances.replaceFirst("(<c r=\"D40\")[^>]*>", "$1 t=\"d\">"));

        assertFound(changed, "is not an amount in pounds and pence.");
    }

    @Test
    void a_lost_row_of_balances_is_found() {
        byte[] changed = changed(balances -> balances.replaceFirst("<row r=\"40\">.*?</row>", ""));

        assertFound(changed, "the sheet \"Balances\" has ");
    }

    @Test
    void lost_headings_are_found() {
        byte[] changed = changed(balances -> balances.replace("<t>Subjective</t>", "<t>Code</t>"));

        assertFound(changed, "there is no row with the headings Cost centre, Subjective and To date £.");
    }

    @Test
    void a_lost_row_of_a_small_sheet_is_found() {
        SheetPlan items = new SheetPlan(sheets.stream()
                .filter(sheet -> sheet.tab().equals("Budget items"))
                .findFirst()
                .orElseThrow());
        String title = "<t>" + items.layout().title() + "</t></is></c></row>";
        String row = "<row [^>]*r=\"" + items.tablePlaces().get(0).firstRow() + "\">.*?</row>";

        assertFound(changed(title, sheet -> sheet.replaceFirst(row, "")), "the sheet \"Budget items\" has ");
    }

    @Test
    void a_sheet_that_is_not_there_is_found() {
        byte[] changed = changed("name=\"Balances\"", list -> list.replace("name=\"Balances\"", "name=\"Balance\""));

        assertFound(changed, "the sheet \"Balances\" is not there");
    }

    @Test
    void rows_with_the_same_content_in_another_form_pass() {
        byte[] changed = changed(balances -> balances.replace("<row r=\"40\">", "<!-- a remark --><row r=\"40\">")
                .replace("<row r=\"41\">", "<row spans=\"1:20\" r='41'>"));

        assertThat(changed).isNotEqualTo(written);
        assertPasses(changed);
    }

    @Test
    void a_sheet_cut_short_is_found() {
        byte[] changed = changed(balances -> balances.substring(0, balances.indexOf("<row r=\"41\">")));

        assertFound(changed, "The file is damaged or cut off: its XML breaks");
    }

    @Test
    void two_cells_of_one_address_are_found() {
        byte[] changed = changed(balances -> balances.replace("<c r=\"S40\"", "<c r=\"R40\""));

        assertFound(changed, "R40");
    }

    @Test
    void a_flipped_byte_is_found_in_whatever_part_it_is() {
        for (String part : List.of("xl/charts/chart1.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml")) {
            byte[] flipped = written.clone();
            String zip = new String(written, StandardCharsets.ISO_8859_1);
            flipped[zip.indexOf(part) + part.length() + 100] ^= 4;

            for (int fewRows : BOTH_WAYS) {
                assertThatThrownBy(() -> check(flipped, fewRows)).as(part).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void half_a_file_is_found() {
        byte[] half = Arrays.copyOf(written, written.length / 2);

        assertThatThrownBy(() -> check(half, 0)).isInstanceOf(IOException.class);
    }

    private static byte[] changed(UnaryOperator<String> change) {
        return changed(OF_BALANCES, change);
    }

    /** The workbook with another content in the one part that holds a text. */
    private static byte[] changed(String holding, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                String text = new String(content, StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(text.contains(holding) ? change.apply(text).getBytes(StandardCharsets.UTF_8) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
