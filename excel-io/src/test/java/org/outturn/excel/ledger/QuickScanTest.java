package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.tabular.Workbooks;

/** The quick path gives the same answer as the careful one, to the last word, whatever the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickScanTest {

    private static final Pace WHOLE = new Pace(0, Long.MAX_VALUE);
    private static final Pace HALVES = new Pace(0, 0);

    /** 17 is a date, 2 is an amount. */
    private static final String STYLES =
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/></cellXfs>";

    @TempDir
    private Path folder;

    static List<Path> ledgers() throws IOException {
        return LedgerFixturesTest.ledgers();
    }

    static LongStream texts() {
        return LongStream.rangeClosed(1, 400);
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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("sheets")
    void a_random_sheet_gives_the_same_by_both_paths(long seed) throws Exception {
        RandomLedgerFiles random = new RandomLedgerFiles(seed);
        RandomLedgerFiles.Sheet sheet = random.sheet();
        Path file = Workbooks.ofRows(sheet.rows())
                .sharedStrings(sheet.sharedTexts())
                .styles(STYLES)
                .write(folder.resolve("ledger.xlsx"));
        LedgerReadOptions options = random.options();

        String careful = Listing.of(LedgerReader.read(file, options, Pace.CAREFUL));

        assertThat(Listing.of(LedgerReader.read(file, options, WHOLE))).isEqualTo(careful);
    }
}
