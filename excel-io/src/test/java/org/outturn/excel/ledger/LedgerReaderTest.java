package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;

/** What a layout and the options of a run change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerReaderTest {

    private static final LedgerReadOptions YEAR = LedgerReadOptions.ofYear(FinancialYear.startingApril(2020));
    private static final String HEADINGS = "Cost centre,Subjective,Period,Amount\n";

    @TempDir
    private Path folder;

    private Path ledger(String content) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), content);
    }

    private static String sumOf(Reading<LedgerExtract> reading) {
        return reading.get().posted().sum().toString();
    }

    @Test
    void a_layout_names_a_heading_of_its_own() throws IOException {
        Path file = ledger("Team,Subjective,Period,Amount,Wert\nC1,4100,1,1.00,2.00\n");
        LedgerLayout layout = LedgerLayout.standard()
                .withHeading(LedgerField.COST_CENTRE, "team")
                .withHeading(LedgerField.AMOUNT, "WERT");

        Reading<LedgerExtract> reading = LedgerReader.read(file, YEAR.withLayout(layout));

        assertThat(sumOf(reading)).isEqualTo("2.00");
    }

    @Test
    void a_heading_that_a_layout_names_must_be_there() throws IOException {
        Path file = ledger(HEADINGS + "C1,4100,1,1.00\n");
        LedgerLayout layout = LedgerLayout.standard().withHeading(LedgerField.DOCUMENT, "Beleg");

        Reading<LedgerExtract> reading = LedgerReader.read(file, YEAR.withLayout(layout));

        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ledger.csv, row 1: No heading \"Beleg\", which is given for the document."
                                + " Found: Cost centre, Subjective, Period, Amount. Correct it on the Ledger layout sheet, or in --heading.");
    }

    @Test
    void a_turned_sign_turns_every_amount() throws IOException {
        Path file = ledger(HEADINGS + "C1,4100,1,-5.00\nC1,9000,1,2.00\n");

        Reading<LedgerExtract> reading =
                LedgerReader.read(file, YEAR.withLayout(LedgerLayout.standard().withSign(Sign.TURNED)));

        assertThat(reading.get().posted().debits().toString()).isEqualTo("5.00");
        assertThat(reading.get().posted().credits().toString()).isEqualTo("-2.00");
    }

    @Test
    void a_stated_date_order_goes_before_what_the_dates_look_like() throws IOException {
        Path file = ledger("Cost centre,Subjective,Date,Amount\nC1,4100,04/05/2020,1.00\n");

        Reading<LedgerExtract> dayFirst = LedgerReader.read(file, YEAR);
        Reading<LedgerExtract> monthFirst = LedgerReader.read(file, YEAR.withDateOrder(DateOrder.MDY));

        assertThat(dayFirst.get().lines().get(0).period().number()).isEqualTo(2);
        assertThat(monthFirst.get().lines().get(0).period().number()).isEqualTo(1);
    }

    @Test
    void a_layout_answers_what_period_codes_mean() throws IOException {
        Path file = ledger(HEADINGS + "C1,4100,202004,1.00\n");

        Reading<LedgerExtract> calendar =
                LedgerReader.read(file, YEAR.withLayout(LedgerLayout.standard().withPeriodCodes(PeriodCodes.CALENDAR)));
        Reading<LedgerExtract> financial = LedgerReader.read(
                file, YEAR.withLayout(LedgerLayout.standard().withPeriodCodes(PeriodCodes.FINANCIAL)));

        assertThat(calendar.get().lines().get(0).period().number()).isEqualTo(1);
        assertThat(financial.get().lines().get(0).period().number()).isEqualTo(4);
    }

    @Test
    void a_period_can_be_given_for_a_file_that_states_none() throws IOException {
        Path file = ledger("Cost centre,Subjective,Amount\nC1,4100,1.00\n");

        Reading<LedgerExtract> reading = LedgerReader.read(file, YEAR.withFixedPeriod(new AccountingPeriod(7)));

        assertThat(reading.get().lines().get(0).period().number()).isEqualTo(7);
        assertThat(LedgerReader.read(file, YEAR).isRefused()).isTrue();
    }

    @Test
    void a_stated_encoding_is_used() throws IOException {
        Path file = folder.resolve("ledger.csv");
        Files.write(file, (HEADINGS + "Café,4100,1,£1.00\n").getBytes(Charset.forName("IBM850")));

        Reading<LedgerExtract> reading = LedgerReader.read(file, YEAR.withEncoding(Charset.forName("IBM850")));

        assertThat(reading.get().lines().get(0).coding().costCentre()).isEqualTo("Café");
    }

    @Test
    void the_year_may_begin_in_another_month() throws IOException {
        Path file = ledger("Cost centre,Subjective,Date,Amount\nC1,4100,15/01/2020,1.00\n");
        FinancialYear calendarYear = new FinancialYear(2020, Month.JANUARY);

        Reading<LedgerExtract> reading = LedgerReader.read(file, LedgerReadOptions.ofYear(calendarYear));

        assertThat(reading.get().lines().get(0).period().number()).isEqualTo(1);
    }

    @Test
    void a_thousand_rows_set_aside_are_named_and_all_are_counted() throws IOException {
        Path file = ledger(HEADINGS + "C1,4100,99,1.00\n".repeat(1500) + "C1,4100,1,1.00\n");

        LedgerExtract extract = LedgerReader.read(file, YEAR).get();

        assertThat(extract.setAside()).hasSize(1000);
        assertThat(extract.setAsideTally().rows()).isEqualTo(1500);
        assertThat(extract.setAsideTally().sum().toString()).isEqualTo("1500.00");
        assertThat(extract.rows()).isEqualTo(1501);
    }

    @Test
    void progress_ends_with_the_number_of_rows() throws IOException {
        List<Long> told = new ArrayList<>();
        Path file = ledger(HEADINGS + "C1,4100,1,1.00\n".repeat(20_001));

        LedgerReader.read(file, YEAR.withProgress(told::add));

        assertThat(told).containsExactly(10_000L, 20_000L, 20_001L);
    }

    /** Asks for how many rows there will be, or does not, and takes note of what it is told. */
    private record Asking(boolean asksForLength, List<Long> told) implements RowProgress {

        @Override
        public void rowsRead(long rows) {
            // Told in any case.
        }

        @Override
        public void rowsExpected(long rows) {
            told.add(rows);
        }
    }

    @Test
    void who_asks_is_told_about_how_many_rows_there_will_be_and_nobody_else() throws IOException {
        Asking asking = new Asking(true, new ArrayList<>());
        Asking other = new Asking(false, new ArrayList<>());
        Path text = ledger(HEADINGS + "C1,4100,1,1.00\n".repeat(30_000));

        LedgerReader.read(text, YEAR.withProgress(asking));
        LedgerReader.read(text, YEAR.withProgress(other));

        assertThat(asking.told())
                .singleElement()
                .satisfies(rows -> assertThat(rows).isBetween(29_000L, 31_000L));
        assertThat(other.told()).isEmpty();
    }

    @Test
    void an_extract_is_known_by_the_hash_of_its_file() throws IOException {
        Path file = ledger(HEADINGS + "C1,4100,1,1.00\n");

        assertThat(LedgerReader.read(file, YEAR).get().sha256())
                .isEqualTo("f0a5b53c4c0fda0d3ca065ef99ce796b096ead55ccabfa569ada3f2dcd7a6a2d");
    }

    @Test
    void a_spending_file_without_codings_is_described() throws IOException {
        Path file = ledger("Supplier,Total\nA Ltd,\"1,000.00\"\nB Ltd,(5.50)\n,994.50\n");

        LedgerDescription description =
                LedgerInspector.inspect(file, LedgerReadOptions.anyYear()).get();

        assertThat(description.rows()).isEqualTo(2);
        assertThat(description.sum().toString()).isEqualTo("994.50");
        assertThat(description.skipped()).isEqualTo(1);
        assertThat(description.findings()).extracting(Finding::code).containsExactly("LEDGER_HEADING_MISSING");
    }

    @Test
    void a_description_without_a_year_tells_the_years_apart() throws IOException {
        Path file = ledger(HEADINGS + "C1,4100,202013,1.00\nC1,4100,202101,2.00\n");

        LedgerDescription description =
                LedgerInspector.inspect(file, LedgerReadOptions.anyYear()).get();

        assertThat(description.periods())
                .extracting(period -> period.startYear().orElseThrow() + " " + period.period() + " " + period.sum())
                .containsExactly("2020 period 13 1.00", "2021 period 1 2.00");
    }

    @Test
    void rows_that_are_equal_count_and_inspect_names_them() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ledger.csv"),
                "Cost centre,Subjective,Period,Amount\nC1,4100,1,1005.00\nC1,4100,1,1005.00\nC1,4100,1,1005.00\nC1,4100,1,6.00\n");

        LedgerDescription described =
                LedgerInspector.inspect(file, LedgerReadOptions.anyYear()).get();

        assertThat(described.sum().toString()).isEqualTo("3021.00");
        assertThat(described.findings())
                .extracting(Finding::toString)
                .containsExactly("ledger.csv, row 3: Rows equal to one above them in every column: 2, in 1 group;"
                        + " they come to £2,010.00. This is the first. All of them count.");
    }

    @Test
    void total_rows_are_not_among_the_amounts_that_prove_the_style() throws IOException {
        Path file = ledger(HEADINGS + "C1,4100,1,5.50\nTotal C1,,,5.50\nC2,4100,1,2.50\n,,,8.00\n");

        LedgerDescription described =
                LedgerInspector.inspect(file, LedgerReadOptions.anyYear()).get();

        assertThat(described.detected())
                .filteredOn(thing -> thing.what().equals("Amount style"))
                .extracting(Detected::why)
                .containsExactly("amounts that can be read in no other way: 2");
        assertThat(described.skipped()).isEqualTo(2);
    }
}
