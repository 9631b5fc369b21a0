package org.outturn.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.testing.RandomLedgers;
import org.outturn.core.testing.RandomLedgers.Row;

class BalancesTest {

    private static final AccountingPeriod APRIL = new AccountingPeriod(1);

    static LongStream seeds() {
        return RandomLedgers.seeds();
    }

    @Test
    void debits_and_credits_are_kept_apart_with_the_rows_they_came_from() {
        Balances balances = new Balances();
        Coding coding = new Coding("1000", "4100");

        balances.post(coding, APRIL, Money.of("-2.50"), 9);
        balances.post(coding, APRIL, Money.of("10.00"), 4);
        balances.post(coding, APRIL, Money.ZERO, 7);

        Tally tally = new Tally(3, Money.of("10.00"), Money.of("-2.50"));
        assertThat(balances.lines()).containsExactly(new LedgerLine(coding, APRIL, tally, 4, 9));
        assertThat(tally.sum()).isEqualTo(Money.of("7.50"));
    }

    @Test
    void codes_are_text_so_leading_noughts_make_another_code() {
        Balances balances = new Balances();

        balances.post(new Coding("001", "4100"), APRIL, Money.of("1"), 2);
        balances.post(new Coding("1", "4100"), APRIL, Money.of("1"), 3);
        balances.post(new Coding(" 1 ", "4100"), APRIL, Money.of("1"), 4);

        assertThat(balances.lines())
                .extracting(line -> line.coding().toString())
                .containsExactly("001/4100", "1/4100");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_rows_changes_nothing(long seed) {
        List<Row> rows = RandomLedgers.from(seed);

        Balances asWritten = balances(rows, rows);
        Balances shuffled = balances(RandomLedgers.shuffled(rows, seed), rows);

        assertThat(shuffled.lines()).isEqualTo(asWritten.lines());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void parts_of_a_file_merge_into_the_whole_either_way_round(long seed) {
        List<Row> rows = RandomLedgers.from(seed);
        int middle = rows.size() / 2;
        Balances whole = balances(rows, rows);

        Balances joined = balances(rows.subList(0, middle), rows);
        joined.merge(balances(rows.subList(middle, rows.size()), rows));
        Balances backwards = balances(rows.subList(middle, rows.size()), rows);
        backwards.merge(balances(rows.subList(0, middle), rows));

        assertThat(joined.lines()).isEqualTo(whole.lines());
        assertThat(backwards.lines()).isEqualTo(whole.lines());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_part_counted_from_its_own_first_row_merges_below_the_rest(long seed) {
        List<Row> rows = RandomLedgers.from(seed);
        List<Row> above = rows.subList(0, rows.size() / 2);
        List<Row> below = rows.subList(rows.size() / 2, rows.size());

        Balances joined = balances(above, rows);
        joined.mergeBelow(balances(below, below), above.size());

        assertThat(joined.lines()).isEqualTo(balances(rows, rows).lines());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void posting_the_lines_of_balances_gives_them_again(long seed) {
        List<Row> rows = RandomLedgers.from(seed);
        List<LedgerLine> lines = balances(rows, rows).lines();
        Balances again = new Balances();

        lines.forEach(line -> again.of(line.coding())
                .post(
                        line.period(),
                        line.tally().rows(),
                        line.tally().debits().pence(),
                        line.tally().credits().pence(),
                        line.firstRow(),
                        line.lastRow()));

        assertThat(again.lines()).isEqualTo(lines);
    }

    private static Balances balances(List<Row> rows, List<Row> file) {
        Balances balances = new Balances();
        rows.forEach(row ->
                balances.post(row.coding(), new AccountingPeriod(row.period()), row.amount(), file.indexOf(row)));
        return balances;
    }
}
