package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TabularFileTest {

    @TempDir
    private Path folder;

    private static List<Row> rows(Path path) throws UnreadableFileException {
        try (TabularFile file = TabularFile.open(path)) {
            List<Row> rows = new ArrayList<>();
            file.forEachRow(file.sheets().get(0), rows::add);
            return rows;
        }
    }

    private List<Cell> cells(String row) throws Exception {
        return rows(Workbooks.ofRows(row).write(folder.resolve("ledger.xlsx")))
                .get(0)
                .cells();
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), content);
    }

    @Test
    void a_text_row_has_the_number_of_the_line_it_starts_on() throws Exception {
        List<Row> rows = rows(text("a,b\n\"two\nlines\",c\n\nd,e\n"));

        assertThat(rows).extracting(Row::number).containsExactly(1L, 2L, 4L, 5L);
        assertThat(rows).extracting(Row::isBlank).containsExactly(false, false, true, false);
    }

    @Test
    void a_text_cell_keeps_its_padding() throws Exception {
        List<Row> rows = rows(text(" a ,\u00a0,b\n"));

        assertThat(rows.get(0).cells())
                .containsExactly(
                        new Cell(0, CellKind.TEXT, " a ", false),
                        new Cell(1, CellKind.BLANK, "\u00a0", false),
                        new Cell(2, CellKind.TEXT, "b", false));
    }

    @Test
    void a_stated_encoding_is_used() throws Exception {
        Path file = folder.resolve("ledger.csv");
        Files.write(file, "£,é\n".getBytes("IBM850"));

        try (TabularFile opened = TabularFile.open(file, Optional.of(Charset.forName("IBM850")))) {
            assertThat(opened.firstRows(opened.sheets().get(0), 1)
                            .get(0)
                            .cell(0)
                            .text())
                    .isEqualTo("£");
        }
    }

    @Test
    void utf_16_without_a_mark_is_recognised() throws Exception {
        Path file = Files.write(folder.resolve("ledger.csv"), "name,amount\na,1\n".getBytes(StandardCharsets.UTF_16BE));

        assertThat(rows(file).get(1).cell(1).text()).isEqualTo("1");
    }

    @Test
    void the_first_rows_can_be_read_without_the_rest() throws Exception {
        Path file = Workbooks.ofRows(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row>")
                .write(folder.resolve("ledger.xlsx"));

        try (TabularFile opened = TabularFile.open(file)) {
            assertThat(opened.firstRows(opened.sheets().get(0), 1)).hasSize(1);
        }
    }

    @Test
    void sheets_are_listed_with_their_names_and_whether_they_show() throws Exception {
        Path file = Workbooks.workbook()
                .sheet("Data", "")
                .sheet("Work &amp; play", "hidden", "")
                .sheet("Old", "veryHidden", "")
                .write(folder.resolve("ledger.xlsx"));

        try (TabularFile opened = TabularFile.open(file)) {
            assertThat(opened.sheets()).extracting(TabularSheet::name).containsExactly("Data", "Work & play", "Old");
            assertThat(opened.sheets()).extracting(TabularSheet::visible).containsExactly(true, false, false);
            assertThat(opened.sheet("DATA")).isPresent();
        }
    }

    @Test
    void numbers_come_as_the_digits_that_were_entered() throws Exception {
        List<Cell> cells = cells(
                "<row r=\"1\"><c><v>1200</v></c><c><v>521.45000000000005</v></c><c><v>66.069999999999993</v></c>"
                        + "<c><v>1.5E+05</v></c><c><v>-0</v></c><c><v>0.30000000000000004</v></c><c><v>12.345</v></c></row>");

        assertThat(cells).extracting(Cell::kind).containsOnly(CellKind.NUMBER);
        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly("1200", "521.45", "66.07", "150000", "0", "0.30000000000000004", "12.345");
    }

    @Test
    void a_number_with_a_date_format_is_a_date() throws Exception {
        String styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]dd\\ mmm\\ yyyy;@\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"&quot;days &quot;#,##0.00;[Red]-0\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
        Path file = Workbooks.ofRows("<row r=\"1\"><c s=\"1\"><v>43922</v></c><c s=\"2\"><v>43922.5</v></c>"
                        + "<c s=\"3\"><v>43922</v></c><c s=\"1\"><v>60</v></c><c s=\"1\"><v>0.25</v></c>"
                        + "<c s=\"1\"><v>-1</v></c><c t=\"d\"><v>2020-04-01T00:00:00</v></c></row>")
                .styles(styles)
                .write(folder.resolve("ledger.xlsx"));

        List<Cell> cells = rows(file).get(0).cells();

        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly("2020-04-01", "2020-04-01T12:00", "43922", "1900-02-28", "06:00", "-1", "2020-04-01");
        assertThat(cells)
                .extracting(Cell::kind)
                .containsExactly(
                        CellKind.DATE,
                        CellKind.DATE,
                        CellKind.NUMBER,
                        CellKind.DATE,
                        CellKind.DATE,
                        CellKind.NUMBER,
                        CellKind.DATE);
        assertThat(cells.get(4).date()).isEmpty();
    }

    @Test
    void dates_can_be_counted_from_1904() throws Exception {
        Path file = Workbooks.ofRows("<row r=\"1\"><c s=\"1\"><v>42460</v></c></row>")
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
                .properties("<workbookPr date1904=\"1\"/>")
                .write(folder.resolve("ledger.xlsx"));

        assertThat(rows(file).get(0).cell(0).text()).isEqualTo("2020-04-01");
    }

    @Test
    void shared_texts_join_their_runs_and_leave_out_phonetic_help() throws Exception {
        Path file = Workbooks.ofRows("<row r=\"1\"><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>")
                .sharedStrings(
                        "<si><t xml:space=\"preserve\"> a &amp; b</t></si>"
                                + "<si><r><t>Cost </t></r><r><t>centre_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>")
                .write(folder.resolve("ledger.xlsx"));

        assertThat(rows(file).get(0).cells()).extracting(Cell::text).containsExactly("Cost centre\r", " a & b");
    }

    @Test
    void cells_without_addresses_stand_side_by_side() throws Exception {
        Path file = Workbooks.ofRows(
                        "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>")
                .write(folder.resolve("ledger.xlsx"));

        List<Row> rows = rows(file);

        assertThat(rows.get(0).cells()).extracting(Cell::column).containsExactly(0, 3, 4);
        assertThat(rows.get(1).number()).isEqualTo(2);
        assertThat(rows.get(0).address(4)).isEqualTo("E1");
        assertThat(rows.get(0).cell(1).isBlank()).isTrue();
    }

    @Test
    void every_kind_of_cell_is_told_apart() throws Exception {
        List<Cell> cells = cells("<row r=\"1\"><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
                + "<c t=\"inlineStr\"><is><t>in</t></is></c><c t=\"str\"><f>A1</f><v>out</v></c><c s=\"0\"/>"
                + "<c><f>1+1</f></c><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"\"</f><v></v></c></row>");

        assertThat(cells)
                .extracting(Cell::kind)
                .containsExactly(
                        CellKind.BOOLEAN,
                        CellKind.ERROR,
                        CellKind.TEXT,
                        CellKind.TEXT,
                        CellKind.BLANK,
                        CellKind.BLANK,
                        CellKind.NUMBER,
                        CellKind.TEXT);
        assertThat(cells)
                .extracting(Cell::isUncalculated)
                .containsExactly(false, false, false, false, false, true, false, false);
        assertThat(cells.get(3).formula()).isTrue();
    }

    @Test
    void hidden_rows_are_read_and_marked() throws Exception {
        Path file = Workbooks.ofRows("<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>1</v></c></row>")
                .write(folder.resolve("ledger.xlsx"));

        assertThat(rows(file)).extracting(Row::hidden).containsExactly(true);
    }

    @Test
    void the_strict_form_of_the_standard_reads_like_the_common_one() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Path file = Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"" + strict
                                + "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"" + strict
                                + "/worksheet\" Target=\"../xl/./worksheets/SHEET1.xml\"/></Relationships>")
                .write(folder.resolve("ledger.xlsx"));

        assertThat(rows(file).get(0).cell(0).text()).isEqualTo("7");
    }
}
