package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.provenance.SourceReference;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DamagedFileTest {

    @TempDir
    private Path folder;

    private static List<Row> rows(Path path) throws UnreadableFileException {
        try (TabularFile file = TabularFile.open(path)) {
            List<Row> rows = new ArrayList<>();
            file.forEachRow(file.sheets().get(0), rows::add);
            return rows;
        }
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), content);
    }

    private void assertRefused(Path file, String message) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> rows(file))
                .withMessageContaining(message);
    }

    @Test
    void a_document_type_is_refused() throws Exception {
        Path file = Workbooks.ofRows("")
                .part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet><sheetData/></worksheet>")
                .write(folder.resolve("ledger.xlsx"));

        assertRefused(file, "declares a document type");
    }

    @Test
    void what_cannot_be_in_a_sheet_is_refused() throws Exception {
        Path file = folder.resolve("ledger.xlsx");

        assertRefused(
                Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")
                        .write(file),
                "it holds two cells A1");
        assertRefused(Workbooks.ofRows("<row r=\"2\"/><row r=\"1\"/>").write(file), "row 1 comes after row 2");
        assertRefused(
                Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>")
                        .write(file),
                "a cell points at shared text 5, and there are 0");
        assertRefused(Workbooks.ofRows("<row r=\"1\"><c r=\"A1\">").write(file), "its XML breaks at line 1");
        assertRefused(
                Workbooks.ofRows("").relate("rId9", "styles", "styles.xml").write(file),
                "its part xl/styles.xml is missing");
    }

    @Test
    void two_parts_of_one_name_are_refused() throws Exception {
        Path file = Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .part("xl/worksheets/SHEET1.xml", "<worksheet/>")
                .write(folder.resolve("ledger.xlsx"));

        assertRefused(file, "it holds two parts named");
    }

    @Test
    void a_part_that_unpacks_without_end_is_refused() throws Exception {
        Path file = Workbooks.ofRows(" ".repeat(80 << 20)).write(folder.resolve("ledger.xlsx"));

        assertRefused(file, "unpacks to more than 64 MB");
    }

    @Test
    void no_flipped_bit_changes_a_figure_in_silence() throws Exception {
        Path file = Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43922</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"C1\"><v>12.34</v></c></row>")
                .sharedStrings("<si><t>text</t></si>")
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
                .write(folder.resolve("ledger.xlsx"));
        List<Row> whole = rows(file);
        byte[] bytes = Files.readAllBytes(file);

        for (int bit = 0; bit < bytes.length * 8; bit += 7) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, bytes);
            assertSameOrRefused(file, whole, bit);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    private static void assertSameOrRefused(Path file, List<Row> whole, int bit) {
        try {
            assertThat(rows(file)).as("bit %d", bit).isEqualTo(whole);
        } catch (UnreadableFileException e) {
            assertThat(e).hasMessageStartingWith("ledger.xlsx");
        }
    }

    @Test
    void no_cut_off_workbook_is_read() throws Exception {
        Path file =
                Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").write(folder.resolve("ledger.xlsx"));
        byte[] bytes = Files.readAllBytes(file);

        for (int length = 4; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            Path cut = file;
            assertThatExceptionOfType(UnreadableFileException.class)
                    .as("length %d", length)
                    .isThrownBy(() -> rows(cut));
        }
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertRefused(folder.resolve("none.csv"), "none.csv: There is no such file.");
        assertRefused(folder, "This is a folder, not a file.");
    }

    @Test
    void a_link_to_a_file_that_is_gone_is_refused() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("linked.csv"), folder.resolve("gone.csv"));

        assertRefused(link, "linked.csv: There is no such file.");
    }

    @Test
    void what_the_system_says_of_a_file_becomes_a_refusal() {
        SourceReference place = SourceReference.ofFile("ledger.csv");

        // No file is closed to root, who builds this in many places.
        assertThat(FileStamp.unreadable(place, new AccessDeniedException("ledger.csv")))
                .hasMessage(
                        "ledger.csv: The file may not be read. Ask for access to it, or close the program that holds"
                                + " it open.");
        assertThat(FileStamp.unreadable(place, new IOException("Input/output error")))
                .hasMessage("ledger.csv: The file cannot be read (Input/output error). Copy it to your own disk and try"
                        + " again.");
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_refused() throws Exception {
        Path file = text("a,b\n1,2\n");

        try (TabularFile opened = TabularFile.open(file)) {
            Files.writeString(file, "a,b\n1,2\n3,4\n");

            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> opened.forEachRow(opened.sheets().get(0), row -> {}))
                    .withMessageContaining("changed while it was being read");
        }
    }
}
