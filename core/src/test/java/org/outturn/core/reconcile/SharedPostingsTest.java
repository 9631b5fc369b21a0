package org.outturn.core.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.Documents;
import org.outturn.core.money.Money;
import org.outturn.core.reconcile.SharedPostings.Found;
import org.outturn.core.reconcile.SharedPostings.Posting;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedPostingsTest {

    private static Posting posting(int document, int period, String amount) {
        return new Posting(
                "AP" + document, new Coding("YP1001", "4100"), new AccountingPeriod(period), Money.of(amount));
    }

    private static Optional<Found> shared(long mostNoted, List<Posting> first, List<Posting> other) {
        Documents all = Documents.parse("AP1 to AP9999");
        SharedPostings postings = new SharedPostings(all, all, first.size(), mostNoted);
        first.forEach(postings::note);
        other.forEach(postings::find);
        return postings.result();
    }

    private static List<Posting> numbered(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(document -> posting(document, 1 + document / 100, "12.50"))
                .toList();
    }

    @Test
    void each_posting_of_one_file_is_found_once_in_the_other() {
        List<Posting> first = List.of(posting(1, 1, "5.00"), posting(1, 1, "5.00"), posting(2, 1, "-3.00"));
        List<Posting> other =
                List.of(posting(1, 1, "5.00"), posting(2, 1, "-3.00"), posting(2, 1, "-3.00"), posting(3, 1, "7.00"));

        Found found = shared(100, first, other).orElseThrow();

        assertThat(found.all().rows()).isEqualTo(2);
        assertThat(found.all().sum()).isEqualTo(Money.of("2.00"));
        assertThat(found.documents()).hasToString("AP1 to AP2");
        assertThat(found.others()).isEqualTo(1);
    }

    @Test
    void what_both_hold_is_told_by_period() {
        Found found = shared(1_000, numbered(1, 250), numbered(150, 400)).orElseThrow();

        assertThat(found.documents()).hasToString("AP150 to AP249");
        assertThat(found.byPeriod().keySet())
                .extracting(AccountingPeriod::number)
                .containsExactly(2, 3);
        assertThat(found.byPeriod().values()).extracting(tally -> tally.rows()).containsExactly(50L, 50L);
        assertThat(found.oneIn()).isEqualTo(1);
    }

    @Test
    void another_period_another_sign_or_no_number_is_not_the_same_posting() {
        List<Posting> first = List.of(
                posting(1, 1, "5.00"),
                new Posting("none", new Coding("A", "B"), new AccountingPeriod(1), Money.of("1.00")));
        List<Posting> other = List.of(posting(1, 2, "5.00"), posting(1, 1, "-5.00"), first.get(1));

        assertThat(shared(100, first, other)).isEmpty();
    }

    @Test
    void of_a_large_file_some_documents_are_looked_at_and_it_is_said() {
        Found found = shared(100, numbered(1, 1_000), numbered(1, 1_000)).orElseThrow();

        assertThat(found.oneIn()).isEqualTo(10);
        assertThat(found.all().rows()).isBetween(50L, 200L);
    }
}
