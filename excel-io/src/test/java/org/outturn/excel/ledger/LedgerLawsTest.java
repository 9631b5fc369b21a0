package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

/** What holds for every ledger, tried on seeded random ones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerLawsTest {

    private static final LedgerReadOptions YEAR = LedgerReadOptions.ofYear(FinancialYear.startingApril(2020));

    private record Posting(String costCentre, String subjective, int period, Money amount) {

        String as(AmountForm form) {
            return String.join("\t", costCentre, subjective, String.valueOf(period), form.write(amount));
        }
    }

    private interface AmountForm {
        String write(Money amount);
    }

    private static final AmountForm PLAIN = Money::toString;
    private static final AmountForm GROUPED = amount -> String.format(Locale.ROOT, "%,.2f", amount.pounds());
    private static final AmountForm BRACKETS =
            amount -> amount.isNegative() ? "(£" + GROUPED.write(amount.abs()) + ")" : GROUPED.write(amount);
    private static final AmountForm MINUS_BEHIND =
            amount -> amount.isNegative() ? GROUPED.write(amount.abs()) + "-" : GROUPED.write(amount);
    private static final AmountForm CONTINENTAL = amount -> String.format(Locale.GERMANY, "%,.2f", amount.pounds());
    private static final AmountForm NOISY = amount -> amount.pounds() + "000000003";

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static List<Posting> randomPostings(long seed) {
        Random random = new Random(seed);
        List<Posting> postings = new ArrayList<>();
        for (int count = 1 + random.nextInt(300); count > 0; count--) {
            Money amount = Money.ofPence((long) (random.nextGaussian() * Math.pow(10, 1 + random.nextInt(9))));
            postings.add(new Posting(
                    "C" + random.nextInt(5), "%03d".formatted(random.nextInt(4)), 1 + random.nextInt(16), amount));
        }
        return postings;
    }

    private LedgerExtract read(List<Posting> postings, AmountForm form) throws IOException {
        return read(postings, form, YEAR);
    }

    private LedgerExtract read(List<Posting> postings, AmountForm form, LedgerReadOptions options) throws IOException {
        StringBuilder text = new StringBuilder("Cost centre\tSubjective\tPeriod\tAmount\n");
        postings.forEach(posting -> text.append(posting.as(form)).append('\n'));
        return LedgerReader.read(Files.writeString(folder.resolve("ledger.tsv"), text), options)
                .get();
    }

    private static List<String> balances(LedgerExtract extract) {
        return extract.lines().stream()
                .map(line -> line.coding() + " " + line.period() + " " + line.tally())
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_read_is_what_was_posted(long seed) throws IOException {
        List<Posting> postings = randomPostings(seed);

        LedgerExtract extract = read(postings, PLAIN);

        assertThat(extract.posted())
                .isEqualTo(Tally.sum(postings.stream()
                        .map(posting -> Tally.of(posting.amount()))
                        .toList()));
        assertThat(extract.rows()).isEqualTo(postings.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_way_amounts_are_written_changes_no_figure(long seed) throws IOException {
        List<Posting> postings = randomPostings(seed);

        List<String> plain = balances(read(postings, PLAIN));

        for (AmountForm form : List.of(GROUPED, BRACKETS, MINUS_BEHIND, CONTINENTAL, NOISY)) {
            assertThat(balances(read(postings, form))).isEqualTo(plain);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_rows_changes_no_figure(long seed) throws IOException {
        List<Posting> postings = randomPostings(seed);
        List<Posting> shuffled = new ArrayList<>(postings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(balances(read(shuffled, PLAIN))).isEqualTo(balances(read(postings, PLAIN)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void turning_the_amounts_and_the_layout_changes_no_figure(long seed) throws IOException {
        List<Posting> postings = randomPostings(seed);
        List<Posting> turned = postings.stream()
                .map(posting -> new Posting(
                        posting.costCentre(),
                        posting.subjective(),
                        posting.period(),
                        posting.amount().negated()))
                .toList();
        LedgerReadOptions options = YEAR.withLayout(LedgerLayout.standard().withSign(Sign.TURNED));

        assertThat(balances(read(turned, PLAIN, options))).isEqualTo(balances(read(postings, PLAIN)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_workbook_gives_what_the_text_gives(long seed) throws IOException {
        List<Posting> postings = randomPostings(seed);
        Path workbook = folder.resolve("ledger.xlsx");
        writeWithPoi(postings, workbook);

        LedgerExtract extract = LedgerReader.read(workbook, YEAR).get();

        assertThat(extract.lines().stream().map(LedgerLine::toString).toList())
                .isEqualTo(read(postings, PLAIN).lines().stream()
                        .map(LedgerLine::toString)
                        .toList());
    }

    private static void writeWithPoi(List<Posting> postings, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Ledger");
            Row headings = sheet.createRow(0);
            List<String> names = List.of("Cost centre", "Subjective", "Period", "Amount");
            names.forEach(name -> headings.createCell(names.indexOf(name)).setCellValue(name));
            for (Posting posting : postings) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(posting.costCentre());
                row.createCell(1).setCellValue(posting.subjective());
                row.createCell(2).setCellValue(posting.period());
                row.createCell(3).setCellValue(posting.amount().pounds().doubleValue());
            }
            workbook.write(out);
        }
    }
}
