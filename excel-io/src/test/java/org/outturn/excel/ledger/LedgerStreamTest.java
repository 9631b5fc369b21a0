package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.Balances;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.UnreadableFileException;
import org.outturn.excel.tabular.Workbooks;

/** The rows handed over one by one come to what the reader makes of the whole file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerStreamTest {

    private static final Path ROOT = Path.of(System.getProperty("outturn.root", ".."));
    private static final LedgerReadOptions YEAR = LedgerReadOptions.ofYear(FinancialYear.startingApril(2020));

    @TempDir
    private Path folder;

    static Stream<Path> ledgers() throws IOException {
        Path example = ROOT.resolve("test-workbooks/derbyshire-2020-21");
        return Stream.concat(
                LedgerFixturesTest.ledgers().stream(),
                Stream.of(example.resolve("ledger.csv"), example.resolve("ledger.xlsx")));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    /** Adds up what a stream hands over, as the reader adds up a file. */
    private static final class Added {
        private final Map<SourceReference, Balances> balances = new LinkedHashMap<>();
        private final List<LedgerRow> setAside = new ArrayList<>();
        private final Map<String, Long> skipped = new HashMap<>();
        private long rows;

        void add(LedgerRow row) {
            rows++;
            switch (row.use()) {
                case POSTED ->
                    balances.computeIfAbsent(row.sheet(), sheet -> new Balances())
                            .post(
                                    row.coding(),
                                    row.period().orElseThrow(),
                                    row.amount().orElseThrow(),
                                    row.number());
                case SET_ASIDE -> setAside.add(row);
                case SKIPPED -> skipped.merge(row.reason(), 1L, Long::sum);
            }
        }

        /** Sheet by sheet, as the reader keeps them. */
        List<LedgerLine> lines() {
            return balances.values().stream()
                    .flatMap(ofSheet -> ofSheet.lines().stream())
                    .toList();
        }

        Tally setAsideTally() {
            return Tally.sum(setAside.stream()
                    .map(row -> row.amount().map(Tally::of).orElse(Tally.ofRows(1)))
                    .toList());
        }
    }

    private static void assertSameAsReader(Path file, LedgerReadOptions options) throws UnreadableFileException {
        Reading<LedgerExtract> reading = LedgerReader.read(file, options);
        Reading<LedgerStream> stream = LedgerStream.open(file, options);
        assertThat(stream.isRefused()).isEqualTo(reading.isRefused());
        assertThat(stream.findings()).isEqualTo(reading.findings());
        if (reading.isRefused()) {
            return;
        }

        Added added = new Added();
        stream.get().forEachRow(added::add);

        LedgerExtract extract = reading.get();
        assertThat(stream.get().extract()).isEqualTo(extract);
        assertThat(added.lines()).isEqualTo(extract.lines());
        assertThat(added.rows).isEqualTo(extract.rows());
        assertThat(added.setAsideTally()).isEqualTo(extract.setAsideTally());
        assertThat(added.skipped).isEqualTo(extract.skipped());
        assertThat(added.setAside.stream()
                        .map(row -> row.place() + ": " + row.reason())
                        .toList())
                .startsWith(extract.setAside().stream()
                        .map(row -> row.place().row() + ": " + row.reason())
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void the_rows_of_a_ledger_come_to_what_the_reader_makes_of_it(Path ledger) throws UnreadableFileException {
        assertSameAsReader(ledger, YEAR);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_rows_of_a_random_file_come_to_what_the_reader_makes_of_it(long seed)
            throws IOException, UnreadableFileException {
        RandomLedgerFiles random = new RandomLedgerFiles(seed);

        assertSameAsReader(random.text(folder.resolve("ledger.csv")), random.options());
    }

    private Path ledger(String... lines) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), String.join("\n", lines) + "\n");
    }

    private static List<LedgerRow> rows(Path file) throws UnreadableFileException {
        List<LedgerRow> rows = new ArrayList<>();
        LedgerStream.open(file, YEAR).get().forEachRow(rows::add);
        return rows;
    }

    @Test
    void a_posting_comes_with_all_that_its_row_says() throws IOException, UnreadableFileException {
        Path file = ledger(
                "Cost centre,Account,Period,Posting date,Doc no,Supplier,Narrative,Source,Amount",
                "C1,4100,2,13/05/2020, INV\u00A0 77 ,\"Smith, Jones\",Hire of a hall,AP,\"-1,250.00\"");

        assertThat(rows(file))
                .containsExactly(new LedgerRow(
                        SourceReference.ofFile("ledger.csv"),
                        2,
                        new Coding("C1", "4100"),
                        Optional.of(new AccountingPeriod(2)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2020, 5, 13)),
                        "INV 77",
                        "Hire of a hall",
                        "Smith, Jones",
                        "AP",
                        Optional.of(Money.of("-1250.00")),
                        LedgerRow.Use.POSTED,
                        "",
                        List.of()));
    }

    @Test
    void a_row_that_is_no_posting_comes_with_its_reason_and_what_could_be_read()
            throws IOException, UnreadableFileException {
        Path file = ledger(
                "Cost centre,Account,Period,Document,Amount",
                "C1,4100,2,A,10.00",
                "C1,4100,77,B,20.00",
                "C1,4100,3,C,n/a",
                "Total,,,,30.00");

        assertThat(rows(file).stream()
                        .map(row -> row.number() + " " + row.use() + " " + row.document() + " "
                                + row.period().map(AccountingPeriod::number).orElse(0) + " "
                                + row.amount().map(Money::toString).orElse("none") + " " + row.reason()))
                .containsExactly(
                        "2 POSTED A 2 10.00 ",
                        "3 SET_ASIDE B 0 20.00 \"77\" is not a period.",
                        "4 SET_ASIDE C 3 none \"n/a\" is not an amount.",
                        "5 SKIPPED  0 30.00 Total row");
    }

    @Test
    void a_row_of_a_workbook_names_its_sheet() throws IOException, UnreadableFileException {
        Path file = Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Cost centre</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Account</t></is></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>Period</t></is></c>"
                        + "<c r=\"D1\" t=\"inlineStr\"><is><t>Amount</t></is></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>C1</t></is></c>"
                        + "<c r=\"B5\"><v>4100</v></c><c r=\"C5\"><v>2</v></c><c r=\"D5\"><v>5</v></c></row>")
                .write(folder.resolve("ledger.xlsx"));

        assertThat(rows(file).get(0).place().toString()).endsWith("row 5").contains("sheet \"");
    }

    @Test
    void a_file_that_changes_after_it_was_opened_is_refused() throws IOException {
        Path file = ledger("Cost centre,Account,Period,Amount", "C1,4100,2,10.00");
        LedgerStream stream = LedgerStream.open(file, YEAR).get();
        ledger("Cost centre,Account,Period,Amount", "C1,4100,2,10.01");

        assertThatThrownBy(() -> stream.forEachRow(row -> {}))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("ledger.csv: The file changed while it was being read."
                        + " Wait until the export has finished, and run again.");
    }
}
