package org.outturn.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.UnusualPosting.Kind;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostingFinderTest {

    private static final FinancialYear YEAR = FinancialYear.startingApril(2020);
    private static final Money FLOOR = Money.ofPounds(1_000);
    private static final SourceReference FILE = SourceReference.ofFile("ledger.csv");
    private static final LocalDate WEDNESDAY = LocalDate.of(2020, 4, 15);
    private static final int USUAL = 200;

    private final List<LedgerPosting> postings = new ArrayList<>();

    private void post(String coding, String amount, LocalDate date, String supplier, String document) {
        postings.add(new LedgerPosting(
                "Transport",
                new Coding("C1", coding),
                new AccountingPeriod(1),
                Optional.ofNullable(date),
                document,
                "",
                supplier,
                Money.of(amount),
                FILE,
                postings.size() + 2L));
    }

    private void post(String coding, String amount) {
        post(coding, amount, WEDNESDAY, "", "");
    }

    /** Postings from £1,100.01 to £2,100.00, none a round sum, on one working day. */
    private void postUsual(String coding, int number, Random random) {
        for (int i = 0; i < number; i++) {
            post(coding, "%d.%02d".formatted(1_100 + random.nextInt(1_000), 1 + random.nextInt(99)));
        }
    }

    private List<UnusualPosting> found() {
        return PostingFinder.find(postings, YEAR, FLOOR);
    }

    @Test
    void usual_postings_of_any_seed_are_not_listed() {
        for (int seed = 0; seed < 50; seed++) {
            postings.clear();
            postUsual("5250", USUAL, new Random(seed));

            assertThat(found()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void what_is_planted_is_found_among_usual_postings_of_any_seed() {
        for (int seed = 0; seed < 50; seed++) {
            postings.clear();
            postUsual("5250", USUAL, new Random(seed));
            post("5250", "88123.45");
            post("5250", "-1500.10");
            post("5250", "1600.20", LocalDate.of(2020, 4, 18), "", "");
            post("5250", "1700.30", LocalDate.of(2020, 5, 12), "", "");
            Collections.shuffle(postings, new Random(seed));

            assertThat(found())
                    .as("seed %d", seed)
                    .extracting(UnusualPosting::kind)
                    .containsExactly(Kind.FAR_FROM_USUAL, Kind.AFTER_CLOSE, Kind.WEEKEND, Kind.OPPOSITE_SIGN);
        }
    }

    @Test
    void a_posting_far_from_the_median_says_what_the_median_is() {
        for (int i = 0; i < PostingFinder.FEWEST_POSTINGS; i++) {
            post("5250", i % 2 == 0 ? "1499.50" : "1500.50");
        }
        post("5250", "9000.01");

        UnusualPosting found = found().get(0);

        assertThat(found.kind()).isEqualTo(Kind.FAR_FROM_USUAL);
        assertThat(found.weight()).isEqualTo(Money.of("7499.51"));
        assertThat(found.posting().place()).hasToString("ledger.csv, row 14");
        assertThat(found.reason()).isEqualTo("The median of the 13 postings to this coding is £1,500.50.");
    }

    @Test
    void a_coding_with_few_postings_has_no_habit() {
        postUsual("5250", PostingFinder.FEWEST_POSTINGS - 2, new Random(1));
        post("5250", "90000.00");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_round_sum_is_listed_only_where_round_sums_are_rare() {
        postUsual("5250", USUAL, new Random(2));
        post("5250", "5000.00");
        for (int i = 0; i < USUAL; i++) {
            post("6210", "5000.00");
        }

        assertThat(found())
                .filteredOn(unusual -> unusual.kind() == Kind.ROUND_SUM)
                .extracting(UnusualPosting::reason)
                .containsExactly("It is a round sum, as 1 of the 201 postings to this coding are.");
    }

    @Test
    void dates_say_which_day_and_when_the_period_ended() {
        postUsual("5250", USUAL, new Random(3));
        post("5250", "1600.20", LocalDate.of(2020, 4, 18), "", "");
        post("5250", "1500.20", LocalDate.of(2020, 5, 12), "", "");

        assertThat(found())
                .extracting(UnusualPosting::reason)
                .containsExactly(
                        "It is dated 18 April 2020, a Saturday.",
                        "It is dated 12 May 2020, and period 1 ended on 30 April 2020.");
    }

    @Test
    void a_ledger_that_is_often_posted_on_weekends_has_none_listed() {
        postUsual("5250", USUAL, new Random(4));
        for (int i = 0; i < USUAL / 10; i++) {
            post("5250", "1600.20", LocalDate.of(2020, 4, 18), "", "");
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void the_same_amount_to_the_same_supplier_within_five_days_names_the_earlier() {
        post("5250", "2345.67", WEDNESDAY.plusDays(5), "Acme  LTD", "B2");
        post("6210", "2345.67", WEDNESDAY, "acme ltd", "B1");

        List<UnusualPosting> found = found();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).posting().document()).isEqualTo("B2");
        assertThat(found.get(0).reason())
                .isEqualTo("The same amount to the same supplier as document B1 of 15 April 2020 (ledger.csv, row 3).");
    }

    @Test
    void what_has_another_reason_to_be_alike_is_no_near_duplicate() {
        post("5250", "2345.67", WEDNESDAY, "Acme", "B1");
        post("5250", "2345.67", WEDNESDAY, "Acme", "B1");
        post("5250", "2345.67", WEDNESDAY.plusDays(6), "Acme", "B2");
        post("5250", "2345.67", WEDNESDAY, "Other", "B3");
        post("5250", "-2345.67", WEDNESDAY, "Acme", "B4");
        post("5250", "2345.67", null, "Acme", "B5");
        for (int day = 0; day < 5; day++) {
            post("5250", "1234.56", WEDNESDAY.plusDays(day), "Weekly", "W" + day);
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void what_is_smaller_than_the_floor_is_left_alone() {
        post("5250", "999.99", WEDNESDAY, "Acme", "B1");
        post("5250", "999.99", WEDNESDAY, "Acme", "B2");

        assertThat(found()).isEmpty();
    }

    @Test
    void the_largest_of_each_kind_are_listed_and_no_more() {
        for (int i = 0; i < 100; i++) {
            String amount = (2_000 + i) + ".01";
            post("5250", amount, WEDNESDAY, "Acme", "A" + i);
            post("5250", amount, WEDNESDAY, "Acme", "B" + i);
        }

        List<UnusualPosting> found = found();

        assertThat(found).hasSize(PostingFinder.MOST_OF_A_KIND);
        assertThat(found.get(0).weight()).isEqualTo(Money.of("2099.01"));
        assertThat(found.get(found.size() - 1).weight()).isEqualTo(Money.of("2080.01"));
    }
}
