package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;
import org.outturn.excel.tabular.Workbooks;

/** Where the quick path is unsure it gives nothing, and the careful path reads the file from its start. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickHandOverTest {

    private static final Pace QUICK = new Pace(0, Long.MAX_VALUE, 0);
    private static final Pace IN_PARTS = new Pace(0, 0, 0);
    private static final LedgerReadOptions OPTIONS = LedgerReadOptions.ofYear(FinancialYear.startingApril(2020));

    private static final String HEADINGS = "Cost centre,Account,Period,Amount\n";
    private static final String SHEET_HEADINGS = "<row r=\"1\">" + text("A1", "Cost centre") + text("B1", "Account")
            + text("C1", "Period") + text("D1", "Amount") + "</row>";
    private static final int SOUND = 600;

    @TempDir
    private Path folder;

    private static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    private static String row(int number, String end) {
        return "<row r=\"" + number + "\">" + text("A" + number, "C100") + text("B" + number, "4100") + "<c r=\"C"
                + number + "\"><v>3</v></c>" + end;
    }

    private static Optional<Scanned> quickly(Path file, LedgerReadOptions options) throws UnreadableFileException {
        return quickly(file, options, QUICK);
    }

    private static Optional<Scanned> quickly(Path file, LedgerReadOptions options, Pace pace)
            throws UnreadableFileException {
        try (TabularFile opened = TabularFile.open(file, options.toOpen())) {
            HeadingFinder finder = new HeadingFinder(Requirement.toPost(options), options.layout());
            List<ChosenSheet> sheets =
                    SheetChooser.choose(opened, finder, Optional.empty()).get();
            ReadingRules rules = new ReadingRules(options, Conventions.usual(options), sheets.get(0), true);
            return new QuickScan(rules, pace).scan(file, opened, sheets);
        }
    }

    /** Below the rows by which the headings are found, as the careful path reads those first. */
    private Path textOf(String rows) throws IOException {
        String sound = "C100,4100,3,1.00\n".repeat(SOUND);
        return Files.writeString(folder.resolve("ledger.csv"), HEADINGS + sound + rows, StandardCharsets.UTF_8);
    }

    private Path sheetOf(String rowsBelow) throws IOException {
        String sound = IntStream.rangeClosed(2, SOUND + 1)
                .mapToObj(row -> row(row, "<c r=\"D" + row + "\"><v>1</v></c></row>"))
                .collect(Collectors.joining());
        return Workbooks.ofRows(SHEET_HEADINGS + sound + rowsBelow).write(folder.resolve("ledger.xlsx"));
    }

    @Test
    void plain_files_are_read_by_the_quick_path() throws Exception {
        Path text = textOf("C100,4100,3,10.00\n");
        Path sheet = sheetOf(row(700, "<c r=\"D700\"><v>10</v></c></row>"));

        for (Path file : List.of(text, sheet)) {
            assertThat(quickly(file, OPTIONS).orElseThrow().result().sum().toString())
                    .isEqualTo("610.00");
        }
    }

    @Test
    void rows_whose_number_stands_last_are_read_by_the_quick_path_too() throws Exception {
        String last = row(700, "<c r=\"D700\"><v>10</v></c></row>")
                .replace("<row r=\"700\">", "<row customHeight=\"true\" ht=\"30.0\" r=\"700\">");

        assertThat(quickly(sheetOf(last), OPTIONS).orElseThrow().result().sum().toString())
                .isEqualTo("610.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"D700\"><v>1<!-- a comment -->0</v></c></row>",
                "<c r=\"D700\"><v><![CDATA[10]]></v></c></row>",
                "<c r=\"D700\"><?note?><v>10</v></c></row>",
                "<c r=\"C700\"><v>10</v></c></row>",
                "<c r=\"A700\"><v>10</v></c></row>",
                "<c r=\"D9\"><v>10</v></c></row>",
                "<c r=\"D700\"><v>10</v></c></row><row r=\"1\"/>",
                "<c r=\"D700\"><v>10</v></row>",
                "<c r=\"D700\"><v>10</v></c>"
            })
    void a_sheet_that_is_written_in_an_uncommon_way_is_handed_over(String end) throws Exception {
        Path sheet = sheetOf(row(700, end));

        assertThat(quickly(sheet, OPTIONS)).isEmpty();
        assertThat(Listing.of(LedgerReader.read(sheet, OPTIONS, QUICK)))
                .isEqualTo(Listing.of(LedgerReader.read(sheet, OPTIONS, Pace.CAREFUL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"C100\"x,4100,3,10.00\n", "C100,4100,3,\"10.00\n", "C100,4100,3,10.00\rC100,4100,3,20.00\r"})
    void a_text_whose_fields_cannot_be_told_is_handed_over(String rows) throws Exception {
        assertThat(quickly(textOf(rows), OPTIONS)).isEmpty();
    }

    /** A file of two threads is shared out at line ends, which may be those of one field. */
    @Test
    void a_text_whose_parts_begin_within_a_field_is_scanned_once_more_in_one() throws Exception {
        String headings = HEADINGS.replace("\n", ",Description\n");
        String sound = "C100,4100,3,1.00,Paper\n".repeat(SOUND);
        String minutes = "C100,4100,3,10.00,\"" + "Minutes of the meeting\n".repeat(2 * SOUND) + "\"\n";
        Path file = Files.writeString(folder.resolve("ledger.csv"), headings + sound + minutes + sound);

        ScanResult result = quickly(file, OPTIONS, IN_PARTS).orElseThrow().result();

        assertThat(result.rows()).isEqualTo(2 * SOUND + 1);
        assertThat(result.sum().toString()).isEqualTo("1210.00");
        assertThat(Listing.of(LedgerReader.read(file, OPTIONS, IN_PARTS)))
                .isEqualTo(Listing.of(LedgerReader.read(file, OPTIONS, Pace.CAREFUL)));
    }

    @Test
    void a_layout_in_which_rows_depend_on_others_is_handed_over() throws Exception {
        Path file = textOf("C100,4100,3,10.00\n,4100,3,5.00\n");
        LedgerLayout filledDown = LedgerLayout.standard().withFilledDown(LedgerField.COST_CENTRE);

        assertThat(quickly(file, OPTIONS.withLayout(filledDown))).isEmpty();
    }

    @Test
    void a_file_of_which_every_row_is_odd_is_handed_over() throws Exception {
        String rows = "C100,4100,3,10.00CR\n".repeat(25_000);

        assertThat(quickly(textOf(rows), OPTIONS)).isEmpty();
    }

    /** The sheet is the largest part: flips in it are found by its checksum, whichever path inflates it. */
    @Test
    void flipped_bits_are_refused_by_the_quick_path_too() throws Exception {
        Path file = sheetOf(row(700, "<c r=\"D700\"><v>10</v></c></row>"));
        byte[] sound = Files.readAllBytes(file);
        String listing = Listing.of(LedgerReader.read(file, OPTIONS, QUICK));
        int refused = 0;

        for (int at = 30; at < sound.length; at += 11) {
            byte[] flipped = sound.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(file, flipped);
            Reading<LedgerExtract> reading = LedgerReader.read(file, OPTIONS, QUICK);
            refused += reading.isRefused() ? 1 : 0;
            assertThat(reading.isRefused() || sameButForItsHash(reading, listing))
                    .as("bit %d of byte %d", at % 8, at)
                    .isTrue();
        }

        assertThat(refused).isGreaterThan(sound.length / 22);
    }

    private static boolean sameButForItsHash(Reading<LedgerExtract> reading, String listing) {
        return Listing.of(reading).equals(listing);
    }
}
