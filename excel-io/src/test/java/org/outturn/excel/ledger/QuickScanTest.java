package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.UserModel;
import org.outturn.excel.tabular.Workbooks;

/** The quick path gives the same answer as the careful one, to the last word, whatever the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickScanTest {

    private static final Pace WHOLE = new Pace(0, Long.MAX_VALUE);
    private static final Pace HALVES = new Pace(0, 0);

    /** 17 is a date, 2 is an amount. */
    private static final String STYLES =
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs>";

    /** The user model opens no strict or binary workbook, no text, and no package with a stray part. */
    private static final Set<String> NOT_FOR_POI =
            Set.of("strict-workbook.xlsx", "binary-workbook.xlsx", "tab-text.xls", "stray-part.xlsx");

    @TempDir
    private Path folder;

    static List<Path> ledgers() throws IOException {
        return LedgerFixturesTest.ledgers();
    }

    static LongStream texts() {
        return LongStream.rangeClosed(1, 200);
    }

    static LongStream sheets() {
        return LongStream.rangeClosed(1, 1_000);
    }

    private static void assertSameByEveryPath(Path file, LedgerReadOptions options) {
        String careful = Listing.of(LedgerReader.read(file, options, Pace.CAREFUL));
        Reading<LedgerDescription> described = LedgerInspector.inspect(file, options, Pace.CAREFUL);
        for (Pace pace : List.of(WHOLE, HALVES)) {
            assertThat(Listing.of(LedgerReader.read(file, options, pace))).isEqualTo(careful);
            assertThat(LedgerInspector.inspect(file, options, pace)).isEqualTo(described);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void a_fixture_gives_the_same_by_every_path(Path ledger) {
        assertSameByEveryPath(ledger, LedgerFixturesTest.options(ledger));
        assertThat(LedgerInspector.inspect(ledger, LedgerReadOptions.anyYear(), HALVES))
                .isEqualTo(LedgerInspector.inspect(ledger, LedgerReadOptions.anyYear(), Pace.CAREFUL));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("texts")
    void a_random_text_file_gives_the_same_by_every_path(long seed) throws IOException {
        RandomLedgerFiles random = new RandomLedgerFiles(seed);

        assertSameByEveryPath(random.text(folder.resolve("ledger.csv")), random.options());
    }

    /** The careful path's cells are those of POI's user model, and the quick path's outcome is the careful path's. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("sheets")
    void a_random_sheet_gives_the_same_by_both_paths_and_by_another_program(long seed) throws Exception {
        RandomLedgerFiles random = new RandomLedgerFiles(seed);
        RandomLedgerFiles.Sheet sheet = random.sheet();
        Path file = write(sheet, sheet.rows());
        LedgerReadOptions options = random.options();

        String careful = Listing.of(LedgerReader.read(file, options, Pace.CAREFUL));

        assertThat(Listing.of(LedgerReader.read(file, options, WHOLE))).isEqualTo(careful);
        assertThat(UserModel.differences(write(sheet, sheet.rows().replace(" t=\"d\"", " t=\"str\""))))
                .as("POI refuses dates written out, so they are texts here")
                .isEmpty();
    }

    private Path write(RandomLedgerFiles.Sheet sheet, String rows) throws IOException {
        return Workbooks.ofRows(rows)
                .sharedStrings(sheet.sharedTexts())
                .styles(STYLES)
                .write(folder.resolve("ledger.xlsx"));
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
