package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are packed with gzip or piped in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackedFileTest {

    private static final Path FIXTURES = Path.of(System.getProperty("outturn.root", ".."), "test-workbooks", "ledgers");

    @TempDir
    private Path folder;

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static List<Row> rows(TabularFile file) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        file.forEachRow(file.sheets().get(0), rows::add);
        return rows;
    }

    private static List<Path> privateFolders() throws IOException {
        String prefix = "outturn-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    @Test
    void a_packed_file_keeps_its_name_and_leaves_nothing_behind() throws Exception {
        List<Path> before = privateFolders();
        Path file = Files.write(folder.resolve("ledger.csv"), gzip("a,b\n1,2\n"));

        try (TabularFile opened = TabularFile.open(file)) {
            assertThat(opened.name()).isEqualTo("ledger.csv");
            assertThat(opened.format()).isEqualTo("csv");
            assertThat(rows(opened)).hasSize(2);
        }

        assertThat(privateFolders()).isEqualTo(before);
    }

    @Test
    void no_cut_off_gzip_is_read() throws Exception {
        byte[] packed = gzip("a,b\n1,2\n");

        for (int length = 2; length < packed.length; length++) {
            Path cut = Files.write(folder.resolve("ledger.csv.gz"), Arrays.copyOf(packed, length));
            assertThatExceptionOfType(UnreadableFileException.class)
                    .as("length %d", length)
                    .isThrownBy(() -> TabularFile.open(cut))
                    .withMessageContaining("ledger.csv.gz: The gzip archive is cut off");
        }
    }

    @Test
    void no_flipped_bit_of_a_packed_file_changes_a_row_in_silence() throws Exception {
        byte[] packed = gzip("Cost centre,Amount\nC100,1200.00\nC200,-3.50\n");
        List<Row> whole;
        try (TabularFile opened = TabularFile.open(Files.write(folder.resolve("whole.gz"), packed))) {
            whole = rows(opened);
        }

        // The header from the fourth byte on says when and where the file was packed, which changes no row.
        for (int bit = 10 * 8; bit < packed.length * 8; bit++) {
            packed[bit / 8] ^= (byte) (1 << bit % 8);
            Path file = Files.write(folder.resolve("ledger.gz"), packed);
            packed[bit / 8] ^= (byte) (1 << bit % 8);
            try (TabularFile opened = TabularFile.open(file)) {
                assertThat(rows(opened)).as("bit %d", bit).isEqualTo(whole);
            } catch (UnreadableFileException e) {
                assertThat(e).hasMessageStartingWith("ledger.gz: The gzip archive");
            }
        }
    }

    @Test
    void no_flipped_bit_of_a_binary_workbook_changes_a_row_in_silence() throws Exception {
        byte[] bytes = Files.readAllBytes(FIXTURES.resolve("binary-workbook.xlsb"));
        List<Row> whole = ledgerOf(bytes);

        for (int bit = 0; bit < bytes.length * 8; bit += 53) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(ledgerOf(bytes)).as("bit %d", bit).isEqualTo(whole);
            } catch (UnreadableFileException e) {
                assertThat(e).hasMessageStartingWith("ledger.xlsb");
            }
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    private List<Row> ledgerOf(byte[] bytes) throws IOException, UnreadableFileException {
        Path file = Files.write(folder.resolve("ledger.xlsb"), bytes);
        try (TabularFile opened = TabularFile.open(file)) {
            List<Row> rows = new ArrayList<>();
            opened.forEachRow(opened.sheets().get(1), rows::add);
            return rows;
        }
    }

    @Test
    void a_binary_workbook_has_the_cells_of_any_other() throws Exception {
        try (TabularFile binary = TabularFile.open(FIXTURES.resolve("binary-workbook.xlsb"));
                TabularFile older = TabularFile.open(FIXTURES.resolve("excel-97.xls"))) {
            List<Row> rows = new ArrayList<>();
            List<Row> same = new ArrayList<>();

            binary.forEachRow(binary.sheets().get(1), rows::add);
            older.forEachRow(older.sheets().get(1), same::add);

            assertThat(binary.format()).isEqualTo("xlsb");
            assertThat(rows).isEqualTo(same);
            assertThat(binary.sheets()).extracting(TabularSheet::visible).containsExactly(true, true, false);
        }
    }

    @Test
    void standard_input_is_read_as_a_file_of_that_name_and_then_removed() throws Exception {
        Path kept;
        try (StandardInput input =
                StandardInput.of(new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))) {
            kept = input.file();
            try (TabularFile opened = TabularFile.open(kept)) {
                assertThat(opened.name()).isEqualTo("standard input");
                assertThat(rows(opened)).hasSize(2);
            }
        }

        assertThat(kept).doesNotExist();
        assertThat(kept.getParent()).doesNotExist();
        assertThat(StandardInput.isMeantBy(Path.of("-"))).isTrue();
        assertThat(StandardInput.isMeantBy(Path.of("-.csv"))).isFalse();
    }

    @Test
    void what_a_killed_run_left_behind_is_swept_away() throws Exception {
        Path left = Files.createDirectory(
                Path.of(System.getProperty("java.io.tmpdir")).resolve("outturn-999999999999-" + System.nanoTime()));
        Files.writeString(left.resolve("unpacked"), "a,b");

        StandardInput.of(new ByteArrayInputStream(new byte[1])).close();

        assertThat(left).doesNotExist();
    }

    @Test
    void standard_input_that_breaks_off_is_refused_and_removed() throws Exception {
        List<Path> before = privateFolders();
        InputStream broken = new PipedInputStream();

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> StandardInput.of(broken))
                .withMessageContaining("standard input: ")
                .withMessageContaining("Pipe not connected");
        assertThat(privateFolders()).isEqualTo(before);
    }
}
