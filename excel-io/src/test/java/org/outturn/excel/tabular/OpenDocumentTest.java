package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.provenance.Finding;

/** Spreadsheets as LibreOffice keeps them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDocumentTest {

    private static final Path FIXTURES = Path.of(System.getProperty("outturn.root", ".."), "test-workbooks", "ledgers");
    private static final String NAMES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    @TempDir
    private Path folder;

    private Path document(String styles, String tables, Map<String, String> others) throws IOException {
        Path file = folder.resolve("ledger.ods");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(
                    zip,
                    "content.xml",
                    "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>"
                            .formatted(NAMES, styles, tables));
            for (Map.Entry<String, String> other : others.entrySet()) {
                put(zip, other.getKey(), other.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Path sheet(String rows) throws IOException {
        return document("", "<table:table table:name=\"Ledger\">" + rows + "</table:table>", Map.of());
    }

    private static List<Row> rows(Path file) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        try (TabularFile opened = TabularFile.open(file)) {
            opened.forEachRow(opened.sheets().get(0), rows::add);
        }
        return rows;
    }

    private Cell only(String cell) throws Exception {
        return rows(sheet("<table:table-row>" + cell + "</table:table-row>"))
                .get(0)
                .cell(0);
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static List<String> codes(Path file) throws UnreadableFileException {
        try (TabularFile opened = TabularFile.open(file)) {
            opened.forEachRow(opened.sheets().get(0), row -> {});
            return opened.findings().stream().map(Finding::code).toList();
        }
    }

    /** LibreOffice saved one as the other, and POI reads what it saved. */
    @Test
    void the_cells_are_those_that_libreoffice_makes_of_the_same_document() throws Exception {
        Map<String, String> ours = UserModel.byOutturn(FIXTURES.resolve("opendocument.ods"));

        assertThat(ours).isEqualTo(UserModel.byPoi(FIXTURES.resolve("opendocument-saved-as-excel.xlsx")));
        assertThat(ours).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type=\"float\" office:value=\"66.069999999999993\"|NUMBER|66.07",
                "office:value-type=\"float\" office:value=\"1.5E+05\"|NUMBER|150000",
                "office:value-type=\"float\" office:value=\"NaN\"|ERROR|NaN",
                "office:value-type=\"percentage\" office:value=\"0.25\"|PERCENT|0.25",
                "office:value-type=\"currency\" office:value=\"5\"|NUMBER|5",
                "office:value-type=\"currency\" office:currency=\"GBP\" office:value=\"5\"|NUMBER|5",
                "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"5\"|TEXT|EUR 5",
                "office:value-type=\"date\" office:date-value=\"2020-04-01\"|DATE|2020-04-01",
                "office:value-type=\"date\" office:date-value=\"2020-04-01T00:00:00\"|DATE|2020-04-01",
                "office:value-type=\"date\" office:date-value=\"2020-04-01T09:30:00\"|DATE|2020-04-01T09:30",
                "office:value-type=\"time\" office:time-value=\"PT09H30M00S\"|DATE|09:30",
                "office:value-type=\"boolean\" office:boolean-value=\"false\"|BOOLEAN|FALSE",
                "office:value-type=\"string\" office:string-value=\"as stored\"|TEXT|as stored",
                "office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"|ERROR|shown",
                "|TEXT|shown"
            })
    void a_cell_holds_what_is_stored_and_not_what_is_shown(String attributes, CellKind kind, String stored)
            throws Exception {
        Cell cell = only("<table:table-cell %s><text:p>shown</text:p></table:table-cell>"
                .formatted(attributes == null ? "" : attributes));

        assertThat(cell).isEqualTo(new Cell(0, kind, stored, false));
    }

    @Test
    void a_formula_has_the_result_that_was_saved_or_none() throws Exception {
        String formula = "<table:table-cell table:formula=\"of:=1+1\"";

        assertThat(only(formula + " office:value-type=\"float\" office:value=\"2\"/>"))
                .isEqualTo(new Cell(0, CellKind.NUMBER, "2", true));
        assertThat(only(formula + " office:value-type=\"string\"><text:p>#N/A</text:p></table:table-cell>"))
                .isEqualTo(new Cell(0, CellKind.ERROR, "#N/A", true));
        assertThat(only(formula + "/>").isUncalculated()).isTrue();
    }

    @Test
    void text_is_joined_without_what_is_pinned_to_the_cell() throws Exception {
        Cell cell = only("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>why?</text:p>"
                + "</office:annotation><text:p>a<text:s text:c=\"2\"/><text:span>b<text:tab/>c</text:span></text:p>"
                + "<text:p><text:ruby><text:ruby-base>d</text:ruby-base><text:ruby-text>dee</text:ruby-text></text:ruby>"
                + "<![CDATA[<e>]]></text:p></table:table-cell>");

        assertThat(cell.text()).isEqualTo("a  b\tc\nd<e>");
    }

    @Test
    void equal_rows_and_cells_stand_as_often_as_they_are_said_to() throws Exception {
        List<Row> rows = rows(sheet("<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/>"
                + text("x").replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"2\"")
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>" + text("y")
                + "</table:table-row>"));

        assertThat(rows).extracting(Row::number).containsExactly(1L, 2L, 3L, 1_000_004L);
        assertThat(rows.get(2).cells()).extracting(Cell::column).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=\"2000000\">CELL</table:table-row>",
                "<table:table-row table:number-rows-repeated=\"1000000\">MANY</table:table-row>",
                "<table:table-row table:number-rows-repeated=\"many\">CELL</table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"99999\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>",
                "<table:table-row><table:table-cell office:value-type=\"float\"/></table:table-row>",
                "<table:table-row><table:table-cell office:value-type=\"colour\"/></table:table-row>",
                "<table:table-row><table:table-cell><text:p><text:s text:c=\"9999999\"/><text:s text:c=\"9999999\"/>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row>",
            })
    void a_document_that_asks_for_more_than_a_sheet_holds_or_is_broken_is_refused(String rows) throws IOException {
        String many =
                "<table:table-cell table:number-columns-repeated=\"16000\" office:value-type=\"float\" office:value=\"1\"/>";
        Path file = sheet(rows.replace("CELL", text("x")).replace("MANY", many));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> rows(file))
                .withMessageStartingWith("ledger.ods")
                .withMessageContaining("damaged or cut off");
    }

    @Test
    void what_is_out_of_sight_is_read_and_said() throws Exception {
        Path file = document(
                "<style:style style:name=\"t\"><style:table-properties table:display=\"false\"/></style:style>"
                        + "<number:number-style style:name=\"n\"><number:number number:display-factor=\"1000\"/></number:number-style>",
                "<table:table table:name=\"Ledger\" table:style-name=\"t\"><table:table-column/><table:table-column"
                        + " table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/><table:table-row"
                        + " table:visibility=\"filter\">" + text("x") + "</table:table-row></table:table>",
                Map.of("Basic/Standard/Module1.xml", "<x/>"));

        try (TabularFile opened = TabularFile.open(file)) {
            TabularSheet sheet = opened.sheets().get(0);
            opened.forEachRow(sheet, row -> assertThat(row.hidden()).isTrue());

            assertThat(sheet.visible()).isFalse();
            assertThat(opened.findings())
                    .extracting(Finding::code)
                    .containsExactly("WORKBOOK_MACROS", "WORKBOOK_HIDDEN_COLUMNS", "WORKBOOK_SHOWN_IN_THOUSANDS");
            assertThat(opened.findings().get(1).message()).contains("B, C");
        }
    }

    @Test
    void what_other_workbooks_held_is_no_sheet_and_is_said() throws Exception {
        Path file = document(
                "",
                "<table:tracked-changes><table:table table:name=\"before\"/></table:tracked-changes>"
                        + "<table:table table:name=\"'file:///budget.ods'#$Sheet1\"><table:table-source xlink:href=\"budget.ods\"/>"
                        + "<table:table-row>" + text("theirs") + "</table:table-row></table:table>"
                        + "<table:table table:name=\"Ledger\"><table:shapes><table:table><table:table-row>"
                        + text("drawn")
                        + "</table:table-row></table:table></table:shapes><table:table-row>" + text("ours")
                        + "</table:table-row></table:table>",
                Map.of());

        assertThat(rows(file)).hasSize(1);
        assertThat(rows(file).get(0).cell(0).text()).isEqualTo("ours");
        assertThat(codes(file)).containsExactly("WORKBOOK_LINK");
    }

    @Test
    void no_flipped_bit_changes_a_row_in_silence() throws Exception {
        byte[] bytes = Files.readAllBytes(FIXTURES.resolve("opendocument.ods"));
        Path file = folder.resolve("flipped.ods");
        Map<String, String> whole = UserModel.byOutturn(FIXTURES.resolve("opendocument.ods"));

        for (int bit = 0; bit < bytes.length * 8; bit += 131) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, bytes);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(UserModel.byOutturn(file)).as("bit %d", bit).isEqualTo(whole);
            } catch (UnreadableFileException e) {
                assertThat(e).hasMessageStartingWith("flipped.ods");
            }
        }
    }
}
