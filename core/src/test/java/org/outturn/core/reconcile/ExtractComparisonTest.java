package org.outturn.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.reconcile.Extracts.compare;
import static org.outturn.core.reconcile.Extracts.random;
import static org.outturn.core.reconcile.Extracts.row;
import static org.outturn.core.reconcile.Extracts.told;
import static org.outturn.core.reconcile.Extracts.withAmount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtractComparisonTest {

    private static final List<ExtractRow> LEDGER = List.of(
            row(2, "A", 1, "C1", "100.00"),
            row(3, "A", 1, "C1", "100.00"),
            row(4, "B", 1, "C1", "-40.00"),
            row(5, "C", 2, "C2", "60.00"),
            row(6, "D", 2, "C2", "7.50"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** The ledger with its row of that number replaced by these. */
    private static List<ExtractRow> with(long number, ExtractRow... rows) {
        List<ExtractRow> changed = new ArrayList<>(LEDGER);
        changed.removeIf(row -> row.number() == number);
        changed.addAll(List.of(rows));
        return changed;
    }

    private static Money sum(List<ExtractRow> rows) {
        return Money.sum(rows.stream().map(ExtractRow::amount).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_rows_makes_no_difference(long seed) {
        List<ExtractRow> rows = random(seed);
        List<ExtractRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        ExtractAgreement agreement = compare(rows, shuffled);

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.matched()).isEqualTo(agreement.first()).isEqualTo(agreement.other());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lost_signs_are_counted_to_the_penny_and_explain_the_whole_difference(long seed) {
        List<ExtractRow> rows = random(seed);
        List<ExtractRow> unsigned =
                rows.stream().map(row -> withAmount(row, row.amount().abs())).toList();
        Tally credits = Tally.sum(rows.stream()
                .map(ExtractRow::amount)
                .filter(Money::isNegative)
                .map(Tally::of)
                .toList());

        ExtractAgreement agreement = compare(rows, unsigned);

        assertThat(told(agreement))
                .containsExactly(
                        "SIGN_LOST: %d credits, %s, are positive in the other file; the difference is twice that."
                                .formatted(credits.rows(), credits.sum()));
        assertThat(sum(unsigned).minus(sum(rows)))
                .isEqualTo(credits.sum().plus(credits.sum()).negated());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_told_of_rows_adds_up_to_the_difference_in_all(long seed) {
        List<ExtractRow> rows = random(seed);
        List<ExtractRow> others = new ArrayList<>(random(seed));
        others.addAll(random(seed + 1_000).subList(0, 40));
        others.subList(0, 25).clear();
        others.replaceAll(
                row -> row.number() % 7 == 0 ? withAmount(row, row.amount().negated()) : row);
        others.replaceAll(row -> row.number() % 11 == 0 ? withAmount(row, Money.ofPounds(row.number())) : row);

        ExtractAgreement agreement = compare(rows, others);

        Set<String> sums = Set.of("TOTAL", "PERIOD_TOTAL", "COLUMN_TOTAL");
        Money explained = Money.sum(agreement.differences().stream()
                .filter(difference -> !sums.contains(difference.kind()))
                .map(difference -> Money.of(difference.difference().orElseThrow()))
                .toList());
        assertThat(explained).isEqualTo(sum(others).minus(sum(rows)));
        assertThat(agreement.differences()).hasSizeGreaterThan(10);
    }

    @Test
    void a_changed_total_is_told_in_all_by_period_and_by_column() {
        ExtractAgreement agreement = compare(LEDGER, with(6, row(9, "D", 2, "C2", "8.50")));

        assertThat(agreement.differences())
                .extracting(Difference::message)
                .containsExactly(
                        "All rows: 5 rows, 227.50 in the first file, 5 rows, 228.50 in the other.",
                        "Period 2: 2 rows, 67.50 in the first file, 2 rows, 68.50 in the other.",
                        "Cost centre \"C2\": 2 rows, 67.50 in the first file, 2 rows, 68.50 in the other.",
                        "Document \"D\": 1 row, 7.50 in the first file and 8.50 in the other.");
        assertThat(agreement.differences().get(3))
                .isEqualTo(new Difference(
                        "AMOUNT_CHANGED",
                        Optional.of(2),
                        "D",
                        Optional.of("7.50"),
                        Optional.of("8.50"),
                        Optional.of("1.00"),
                        Optional.of(1L),
                        "Document \"D\": 1 row, 7.50 in the first file and 8.50 in the other.",
                        "ledger.csv, row 6 and ledger.csv, row 9"));
    }

    @Test
    void a_posting_that_has_moved_is_told_by_what_has_changed() {
        assertThat(told(compare(LEDGER, with(5, row(9, "C", 1, "C2", "60.00")))))
                .containsExactly("PERIOD_CHANGED: Document \"C\": 1 row, 60.00, period 2 in the first file and period 1"
                        + " in the other.");
        assertThat(told(compare(LEDGER, with(5, row(9, "C", 2, "C1", "60.00")))))
                .containsExactly("CODING_CHANGED: Document \"C\": 1 row, 60.00, C2/4100 in the first file and C1/4100"
                        + " in the other.");
    }

    @Test
    void a_row_too_many_is_a_duplicate_and_rows_alike_in_both_are_none() {
        assertThat(told(compare(LEDGER, with(2, LEDGER.get(0), LEDGER.get(0)))))
                .containsExactly("DUPLICATE: Document \"A\": 1 row, 100.00 in period 1, more often in the other file"
                        + " than in the first.");
    }

    @Test
    void a_document_that_is_gone_is_told_from_a_row_of_it_that_is_gone() {
        List<ExtractRow> first = with(2, row(2, "A", 1, "C1", "1.00"));

        List<String> told = told(compare(first, LEDGER.subList(1, 4)));

        assertThat(told)
                .containsExactly(
                        "MISSING_DOCUMENT: Document \"D\": 1 row, 7.50 in period 2, no row of it in the other file.",
                        "ONLY_IN_FIRST: Document \"A\": 1 row, 1.00 in period 1, only in the first file.");
    }

    @Test
    void a_posting_dated_after_the_other_file_was_made_is_late() {
        ExtractRow late = row(9, "L", 4, "C1", "12.00");
        ExtractRow inPeriodOne = new ExtractRow(
                late.sheet(),
                late.number(),
                LEDGER.get(0).period(),
                late.coding(),
                late.date(),
                late.document(),
                "",
                late.amount(),
                late.chosen());

        assertThat(told(compare(LEDGER, with(0, inPeriodOne))))
                .containsExactly("LATE_POSTING: Document \"L\": 1 row, 12.00 in period 1, posted after the first file"
                        + " was made.");
    }

    @Test
    void a_period_that_one_file_lacks_is_told_once_and_not_row_by_row() {
        ExtractAgreement agreement = compare(LEDGER, LEDGER.subList(0, 3));

        assertThat(told(agreement)).isEmpty();
        assertThat(agreement.differences())
                .extracting(Difference::message)
                .contains("Period 2: 2 rows, 67.50, only in the first file.");
    }

    @Test
    void a_file_that_lost_its_signs_itself_is_named() {
        List<ExtractRow> unsigned =
                LEDGER.stream().map(row -> withAmount(row, row.amount().abs())).toList();

        assertThat(told(compare(unsigned, LEDGER)))
                .containsExactly("SIGN_LOST: 1 credit of the other file, -40.00, is positive in the first; the"
                        + " difference is twice that.");
    }

    @Test
    void rows_set_aside_on_one_side_only_are_a_difference() {
        ExtractComparison comparison = new ExtractComparison(List.of());
        comparison.countSetAside(Side.OTHER, Optional.empty());

        assertThat(comparison.result().differences())
                .extracting(Difference::message)
                .containsExactly(
                        "0 rows set aside in the first file and 1 in the other: in no total, as their amounts cannot be used.");
    }

    @Test
    void a_date_that_has_changed_is_no_other_amount() {
        ExtractRow dated = LEDGER.get(3);
        ExtractRow later = new ExtractRow(
                dated.sheet(),
                9,
                dated.period(),
                dated.coding(),
                Optional.of(LocalDate.of(2020, 5, 2)),
                dated.document(),
                "",
                dated.amount(),
                dated.chosen());

        assertThat(told(compare(LEDGER, with(5, later))))
                .containsExactly("DATE_CHANGED: Document \"C\": 1 row, 60.00, 2020-05-01 in the first file and"
                        + " 2020-05-02 in the other.");
    }

    @Test
    void more_rows_than_anybody_reads_are_told_as_a_sum() {
        List<ExtractRow> many = new ArrayList<>(LEDGER);
        for (int number = 0; number < LoneRows.MOST + 5; number++) {
            many.add(row(100 + number, "X" + number, 1, "C1", "1.00"));
        }

        List<String> told = told(compare(LEDGER, many));

        assertThat(told).hasSize(LoneRows.MOST + 1);
        assertThat(told.get(LoneRows.MOST))
                .isEqualTo("NOT_TOLD: 5 rows, 5.00 more, only in the other file: too many to tell one by one.");
    }
}
