package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.Documents;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.UnreadableFileException;
import org.outturn.excel.tabular.UserModel;
import org.outturn.excel.tabular.Workbooks;

/** The quick path gives the same answer as the careful one, to the last word, whatever the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickScanTest {

    private static final Pace WHOLE = new Pace(0, Long.MAX_VALUE, 0);
    private static final Pace IN_PARTS = new Pace(0, 0, 0);

    /** 17 is a date, 2 is an amount. */
    private static final String STYLES =
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs>";

    /**
     * The user model opens no strict, binary or OpenDocument workbook, no text, no stray part, no date written
     * out, and takes the day that Excel invented for the one after it.
     */
    private static final Set<String> NOT_FOR_POI = Set.of(
            "strict-workbook.xlsx",
            "binary-workbook.xlsx",
            "opendocument.xlsx",
            "tab-text.xls",
            "stray-part.xlsx",
            "dates-around-29-february-1900.xlsx",
            "dates-written-out.xlsx");

    @TempDir
    private Path folder;

    static List<Path> ledgers() throws IOException {
        return LedgerFixturesTest.ledgers();
    }

    /** Seeds come in tens and fifties, which the processors share out among themselves. */
    private record Seeds(long first, long last) {

        static Stream<Seeds> upTo(long count, long together) {
            return LongStream.range(0, count / together)
                    .mapToObj(batch -> new Seeds(batch * together + 1, (batch + 1) * together));
        }

        void forEach(LongConsumer test) {
            LongStream.rangeClosed(first, last).parallel().forEach(test);
        }

        @Override
        public String toString() {
            return first + " to " + last;
        }
    }

    static Stream<Seeds> texts() {
        return Seeds.upTo(200, 10);
    }

    static Stream<Seeds> sheets() {
        return Seeds.upTo(1_000, 50);
    }

    private static void assertSameByEveryPath(Path file, LedgerReadOptions options) {
        String careful = Listing.of(LedgerReader.read(file, options, Pace.CAREFUL));
        Documents documents = documents(file, options, Pace.CAREFUL);
        Reading<LedgerDescription> described = LedgerInspector.inspect(file, options, Pace.CAREFUL);
        for (Pace pace : List.of(WHOLE, IN_PARTS)) {
            assertThat(Listing.of(LedgerReader.read(file, options, pace)))
                    .as("%s", file.getFileName())
                    .isEqualTo(careful);
            assertThat(documents(file, options, pace))
                    .as("%s", file.getFileName())
                    .isEqualTo(documents);
            assertThat(LedgerInspector.inspect(file, options, pace))
                    .as("%s", file.getFileName())
                    .isEqualTo(described);
        }
    }

    private static Documents documents(Path file, LedgerReadOptions options, Pace pace) {
        return LedgerReader.read(file, options.withDocuments(), pace)
                .value()
                .map(LedgerExtract::documents)
                .orElse(Documents.UNSTATED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void the_balances_alone_are_those_of_the_whole_reading(Path ledger) {
        LedgerReadOptions options = LedgerFixturesTest.options(ledger);
        Reading<LedgerExtract> whole = LedgerReader.read(ledger, options);

        Reading<List<LedgerSheet>> balances = LedgerReader.balance(ledger, options);

        assertThat(balances.value()).isEqualTo(whole.value().map(LedgerExtract::sheets));
        assertThat(balances.findings()).isEqualTo(whole.findings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void a_fixture_gives_the_same_by_every_path(Path ledger) {
        assertSameByEveryPath(ledger, LedgerFixturesTest.options(ledger));
        assertThat(LedgerInspector.inspect(ledger, LedgerReadOptions.anyYear(), IN_PARTS))
                .isEqualTo(LedgerInspector.inspect(ledger, LedgerReadOptions.anyYear(), Pace.CAREFUL));
    }

    @ParameterizedTest(name = "seeds {0}")
    @MethodSource("texts")
    void a_random_text_file_gives_the_same_by_every_path(Seeds seeds) {
        seeds.forEach(this::assertSameText);
    }

    private void assertSameText(long seed) {
        RandomLedgerFiles random = new RandomLedgerFiles(seed);

        assertSameByEveryPath(random.text(folder.resolve("seed-" + seed + ".csv")), random.options());
    }

    /** The careful path's cells are those of POI's user model, and the quick path's outcome is the careful path's. */
    @ParameterizedTest(name = "seeds {0}")
    @MethodSource("sheets")
    void a_random_sheet_gives_the_same_by_both_paths_and_by_another_program(Seeds seeds) {
        seeds.forEach(this::assertSameSheet);
    }

    private void assertSameSheet(long seed) {
        RandomLedgerFiles random = new RandomLedgerFiles(seed);
        RandomLedgerFiles.Sheet sheet = random.sheet();
        Path file = write(sheet, sheet.rows(), seed);
        LedgerReadOptions options = random.options();

        String careful = Listing.of(LedgerReader.read(file, options, Pace.CAREFUL));

        assertThat(Listing.of(LedgerReader.read(file, options, WHOLE)))
                .as("seed %d", seed)
                .isEqualTo(careful);
        assertThat(documents(file, options, WHOLE))
                .as("seed %d", seed)
                .isEqualTo(documents(file, options, Pace.CAREFUL));
        assertThat(differences(forPoi(sheet, file, seed))).as("seed %d", seed).isEmpty();
    }

    /**
     * What is known of the rows above must not stand for what a row itself says. Those above are more than are read
     * before the scan begins.
     *
     * @param row its number is written as #
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c><c r=\"E#\" t=\"q\"><v>4</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c><c r=\"F#\"><v>4</v></c><c r=\"F#\"><v>4</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"E#\"><v>7</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row r=\"#\"><c r=\"A700\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>99</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"q\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"s\"/><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v></v></c></row>",
                "<row><c r=\"A\" t=\"s\"><v>4</v></c><c r=\"B\" t=\"s\"><v>5</v></c><c r=\"C\"><v>1</v></c><c r=\"D\"><v>7</v></c></row>",
                "<row><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c><c><v>1</v></c><c><v>7</v></c></row>",
                "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\" s=\"1\"><v>7</v></c></row>",
                "<row hidden=\"1\" ht=\"15.0\" r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row hidden=\"1\" r=\"#\" ht=\"15.0\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row ht=\"15.0\" r=\"700\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row ht=\" r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row ht=\"15.0\" ht=\"15.0\" r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row ht=\"15.0\" r =\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c><c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>7</v></c></row>",
                "<row ht=\"15.0\" r=\"#\"/>"
            })
    void a_row_that_begins_otherwise_than_those_above_gives_the_same_by_every_path(String row) throws Exception {
        String plain = "<row r=\"#\"><c r=\"A#\" t=\"s\"><v>4</v></c><c r=\"B#\" t=\"s\"><v>5</v></c>"
                + "<c r=\"C#\"><v>1</v></c><c r=\"D#\"><v>100.01</v></c><c r=\"E#\" t=\"s\"><v>4</v></c><c r=\"F#\"><v>4</v></c></row>";
        String headings = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c><c r=\"E1\" t=\"s\"><v>4</v></c></row>";
        String above = IntStream.rangeClosed(2, 700)
                .mapToObj(number -> plain.replace("#", Integer.toString(number)))
                .collect(Collectors.joining());

        Path file = Workbooks.ofRows(headings + above + row.replace("#", "701") + plain.replace("#", "702"))
                .sharedStrings(Stream.of("cost_centre", "account", "period", "amount", "CC1", "4000")
                        .map("<si><t>%s</t></si>"::formatted)
                        .collect(Collectors.joining()))
                .styles(STYLES)
                .write(folder.resolve("row.xlsx"));

        assertSameByEveryPath(file, LedgerReadOptions.ofYear(FinancialYear.startingApril(2024)));
    }

    /** Fields end where they do whatever is in them, and digits are only read as digits. Those above are known by then. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC1,4000,1,100.01,plain",
                "CC1,4000,1,12345678.90,eight digits",
                "CC1,4000,1,-123456789.90,nine digits",
                "CC1,4000,1,1234567/.00,a stroke for a digit",
                "CC1,4000,1,1234:67.00,a colon for a digit",
                "CC1,4000,1,12.3:,a colon for a decimal",
                "CC1,4000,1,1,234.56,a comma too many",
                "CC1,4000,1,\"1,234.56\",thousands",
                "CC1,4000,1,(1234.56),brackets",
                "CC1,4000,1,.50,no pounds",
                "CC1,4000,1,0012.50,leading noughts",
                "CC1,4000,1,12.5,one decimal",
                "CC1,4000,1,12.505,three decimals",
                "CC1,4000,1,\u00B2345.00,another digit",
                "CC12345,4000,1,1.00,seven letters",
                "CC123456,4000,1,1.00,eight letters",
                "CC1234567,4000,1,1.00,nine letters",
                "CC12345678901234,4000,1,1.00,sixteen letters",
                "CC12345678901235,4000,1,1.00,the sixteenth is another",
                "CC123456789012345,4000,1,1.00,seventeen letters",
                "CC\u00011,4000,1,1.00,a control character in a code",
                "CC1,4000,1,1.00,a \u0001 in the middle\tand a tab, and a field more",
                "CC1,4000,1,1.00,\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
                "CC1,4000,1,1.00,\u001F\u001F\u001F,\u007F\u0080\u009F",
                "CC1,4000,1,1.00,\"a quoted\u0000nought\"",
                "CC1,4000,1,1.00,\u00A3 and \u20AC",
                "1.23E+11,4000,1,1.00,a rounded code",
                "cc1,04000,1,1.00,codes that are alike",
                ",,,,",
                ",,,1.00,",
                "CC1,4000,1,1.00",
                "CC1,4000,1",
                "CC1\r\n4000,1,1.00"
            })
    void an_odd_row_of_a_text_file_gives_the_same_by_every_path(String row) throws IOException {
        List<String> lines = new ArrayList<>(List.of("cost_centre,account,period,amount,description"));
        lines.addAll(Collections.nCopies(700, "CC1,4000,1,100.01,as usual"));
        lines.addAll(List.of(row, "CC1234567,4001,12,1.00,another", row, "CC1,4000,1,0.99,the last"));
        Path file = Files.write(folder.resolve("odd.csv"), lines);

        assertSameByEveryPath(file, LedgerReadOptions.ofYear(FinancialYear.startingApril(2024)));
    }

    /** POI refuses dates written out, so they are texts here. */
    private Path forPoi(RandomLedgerFiles.Sheet sheet, Path file, long seed) {
        String rows = sheet.rows().replace(" t=\"d\"", " t=\"str\"");
        return rows.equals(sheet.rows()) ? file : write(sheet, rows, seed);
    }

    private static List<String> differences(Path file) {
        try {
            return UserModel.differences(file);
        } catch (IOException | UnreadableFileException e) {
            throw new AssertionError(file + " cannot be read by one of the two", e);
        }
    }

    private Path write(RandomLedgerFiles.Sheet sheet, String rows, long seed) {
        try {
            return Workbooks.ofRows(rows)
                    .sharedStrings(sheet.sharedTexts())
                    .styles(STYLES)
                    .write(folder.resolve("seed-" + seed + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> workbooks() throws IOException {
        return LedgerFixturesTest.ledgers().stream()
                .filter(file -> file.toString().matches(".*\\.(xlsx|xlsm|xls)"))
                .filter(file -> LedgerReader.read(file, LedgerFixturesTest.options(file), Pace.CAREFUL)
                        .value()
                        .isPresent())
                .filter(file -> !NOT_FOR_POI.contains(file.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void the_cells_of_a_fixture_are_those_of_another_program(Path workbook) throws Exception {
        assertThat(UserModel.differences(workbook)).isEmpty();
    }
}
