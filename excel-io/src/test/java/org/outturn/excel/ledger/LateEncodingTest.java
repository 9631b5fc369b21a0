package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** A large text of plain letters, with the first that are none far below its beginning. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateEncodingTest {

    private static final LedgerReadOptions OPTIONS = LedgerReadOptions.ofYear(FinancialYear.startingApril(2024));
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String HEADINGS = "Cost centre,Account,Period,Description,Amount\n";
    private static final String PLAIN = "C100,4100,3,\"Rent, north of the river\",1.00\n".repeat(1_000);

    /** Above the size from which the encoding of a text is assumed by its beginning. */
    private static final int BLOCKS = 210;

    @TempDir
    private Path folder;

    private Path ledger(byte[] end) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(HEADINGS.getBytes(StandardCharsets.US_ASCII));
        byte[] plain = PLAIN.getBytes(StandardCharsets.US_ASCII);
        for (int block = 0; block < BLOCKS; block++) {
            text.writeBytes(plain);
        }
        text.writeBytes(end);
        return Files.write(folder.resolve("ledger.csv"), text.toByteArray());
    }

    private static Reading<LedgerExtract> read(Path file) {
        Reading<LedgerExtract> quick = LedgerReader.read(file, OPTIONS);
        Reading<LedgerExtract> careful = LedgerReader.read(file, OPTIONS, Pace.CAREFUL);
        assertThat(quick).as("as every row read for itself").isEqualTo(careful);
        return quick;
    }

    private static List<String> codes(Reading<LedgerExtract> read) {
        return read.get().lines().stream()
                .map(line -> line.coding().costCentre())
                .distinct()
                .toList();
    }

    private static List<String> findings(Reading<LedgerExtract> read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void a_code_is_read_in_the_encoding_of_the_whole_file(String encoding) throws IOException {
        Path file = ledger("CAFÉ,4100,3,Coffee,2.00\n".getBytes(Charset.forName(encoding)));

        Reading<LedgerExtract> read = read(file);

        assertThat(codes(read)).containsExactly("C100", "CAFÉ");
        assertThat(read.get().rows()).isEqualTo(BLOCKS * 1_000 + 1);
    }

    @Test
    void a_file_that_turns_out_not_to_be_utf_8_says_how_it_was_read() throws IOException {
        Path file = ledger("C100,4100,3,Owed £5,2.00\n".getBytes(WINDOWS_1252));

        Reading<LedgerExtract> read = read(file);

        assertThat(findings(read)).contains("TEXT_ENCODING");
    }

    @Test
    void a_stray_byte_far_down_is_named() throws IOException {
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        end.writeBytes("C100,4100,3,Café and crêpes,2.00\nC100,4100,3,Owed ".getBytes(StandardCharsets.UTF_8));
        end.write(0xA3);
        end.writeBytes("5,2.00\n".getBytes(StandardCharsets.UTF_8));

        Reading<LedgerExtract> read = read(ledger(end.toByteArray()));

        assertThat(findings(read)).contains("TEXT_MIXED_ENCODING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C100,4100,3,Rent\0,2.00\n", "C100,4100,3,\"Rent\0\",2.00\n", "C100,4100,3,Rent,2.00\0"})
    void a_nul_far_down_is_refused(String end) throws IOException {
        Path file = ledger(end.getBytes(StandardCharsets.US_ASCII));

        Reading<LedgerExtract> read = read(file);

        assertThat(findings(read)).containsExactly("TEXT_NUL");
    }

    @Test
    void first_rows_that_go_on_behind_the_beginning_are_read_in_full() throws IOException {
        String wide = "C100,4100,3,\"" + "Rent ".repeat(60) + "\",1.00\n";
        Path file = folder.resolve("wide.csv");
        Files.writeString(
                file, HEADINGS + wide.repeat(400) + "CAFÉ,4100,3,Coffee,2.00\n" + wide.repeat(30_000), WINDOWS_1252);

        Reading<LedgerExtract> read = read(file);

        assertThat(codes(read)).containsExactly("C100", "CAFÉ");
        assertThat(Files.size(file)).isGreaterThan(8 << 20);
    }
}
