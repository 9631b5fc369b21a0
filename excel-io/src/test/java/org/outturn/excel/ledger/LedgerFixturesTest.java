package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.core.ledger.Tally;
import org.outturn.core.provenance.Reading;

/**
 * Every file of test-workbooks/ledgers is read for 2020-21 and gives the listing beside it. After a
 * wanted change of wording, run with -Doutturn.golden=write and look at the difference.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerFixturesTest {

    private static final Path FOLDER = Path.of(System.getProperty("outturn.root", ".."), "test-workbooks", "ledgers");
    private static final FinancialYear YEAR = FinancialYear.startingApril(2020);

    static List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .filter(file -> !file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().endsWith(".layout"))
                    .sorted()
                    .toList();
        }
    }

    /** For 2020-21, with what a layout file beside the ledger says of it. */
    static LedgerReadOptions options(Path ledger) {
        return LedgerReadOptions.ofYear(YEAR).withLayout(LayoutFile.beside(ledger));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void a_ledger_gives_the_listing_beside_it(Path ledger) throws IOException {
        Path expected = ledger.resolveSibling(ledger.getFileName() + ".expected");

        String listing = Listing.of(LedgerReader.read(ledger, options(ledger)));

        if ("write".equals(System.getProperty("outturn.golden"))) {
            Files.writeString(expected, listing);
        }
        assertThat(listing).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void every_row_is_posted_set_aside_or_skipped(Path ledger) {
        Reading<LedgerExtract> reading = LedgerReader.read(ledger, options(ledger));

        reading.value()
                .ifPresent(extract -> assertThat(extract.posted().rows()
                                + extract.setAsideTally().rows()
                                + extract.skippedRows())
                        .isEqualTo(extract.rows()));
    }

    /** Debits and credits counted row by row, against what they were added up to by coding and period. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void rows_debits_and_credits_are_accounted_for_in_the_file_and_in_each_sheet(Path ledger) {
        Reading<LedgerExtract> reading = LedgerReader.read(ledger, options(ledger));

        reading.value().ifPresent(extract -> {
            assertThat(extract.amounts()).isEqualTo(extract.posted().plus(extract.setAsideTally()));
            assertThat(extract.sheets().stream().mapToLong(LedgerSheet::rows).sum())
                    .isEqualTo(extract.rows());
            assertThat(extract.sheets()).allSatisfy(sheet -> {
                assertThat(sheet.posted())
                        .isEqualTo(Tally.sum(
                                sheet.lines().stream().map(LedgerLine::tally).toList()));
                assertThat(sheet.rows()).isEqualTo(sheet.amounts().rows() + sheet.skipped());
            });
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void a_description_counts_the_rows_that_a_reading_posts(Path ledger) {
        LedgerReadOptions options = options(ledger);
        Reading<LedgerExtract> reading = LedgerReader.read(ledger, options);

        Reading<LedgerDescription> description = LedgerInspector.inspect(ledger, options);

        reading.value().ifPresent(extract -> {
            assertThat(description.get().counted()).isEqualTo(extract.posted());
            assertThat(description.get().setAside()).isEqualTo(extract.setAsideTally());
            assertThat(description.get().skipped()).isEqualTo(extract.skippedRows());
        });
    }
}
