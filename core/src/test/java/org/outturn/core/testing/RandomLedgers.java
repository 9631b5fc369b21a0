package org.outturn.core.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Fund;

/**
 * Ledgers made up from a seed: a few hundred rows of every sort and sign, in every period, most of
 * them posted to items and some excluded, not yet coded, set aside or skipped.
 */
public final class RandomLedgers {

    private static final List<String> COST_CENTRES = List.of("1001", "1002", "2001", "2002", "3001", "8001", "9001");
    private static final List<String> SUBJECTIVES = List.of("4100", "4200", "7500", "9100");
    private static final int LARGEST_IN_PENCE = 50_000_000;

    /** What a row is. */
    public enum Sort {
        POSTING,
        SET_ASIDE,
        SKIPPED
    }

    /** A row of the file. */
    public record Row(Sort sort, Coding coding, int period, Money amount) {}

    private RandomLedgers() {}

    /** The seeds that laws are tried on. */
    public static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    public static List<Row> from(long seed) {
        Random random = new Random(seed);
        int rows = 50 + random.nextInt(250);
        List<Row> ledger = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            ledger.add(row(random));
        }
        ledger.add(new Row(Sort.POSTING, new Coding("1001", "4100"), 12, Money.ofPence(1)));
        return ledger;
    }

    private static Row row(Random random) {
        int draw = random.nextInt(100);
        Sort sort = draw < 90 ? Sort.POSTING : draw < 96 ? Sort.SET_ASIDE : Sort.SKIPPED;
        return new Row(
                sort,
                new Coding(one(COST_CENTRES, random), one(SUBJECTIVES, random)),
                1 + random.nextInt(AccountingPeriod.LAST),
                amount(random));
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Money amount(Random random) {
        return Money.ofPence(random.nextInt(2 * LARGEST_IN_PENCE) - LARGEST_IN_PENCE);
    }

    public static List<Row> shuffled(List<Row> rows, long seed) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    public static List<Row> reversed(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(
                        row.sort(), row.coding(), row.period(), row.amount().negated()))
                .toList();
    }

    public static TestLedger file(String name, List<Row> rows) {
        TestLedger ledger = TestLedger.named(name);
        for (Row row : rows) {
            switch (row.sort()) {
                case POSTING -> ledger.post(row.coding(), row.period(), row.amount());
                case SET_ASIDE -> ledger.setAside("The cost centre is missing.", Optional.of(row.amount()));
                case SKIPPED -> ledger.skip("A total");
            }
        }
        return ledger;
    }

    /** Two items in the General Fund and one outside it, with budgets from the seed; the sign is 1 or -1. */
    public static TestInputs inputs(long seed, long sign) {
        Random random = new Random(~seed);
        TestInputs inputs = new TestInputs()
                .item("Placements", Fund.GENERAL, TestInputs.PORTFOLIO, "Children", "Care")
                .item("Transport", Fund.GENERAL, TestInputs.PORTFOLIO, "Education", "Travel")
                .item("High needs", TestInputs.SCHOOLS, TestInputs.PORTFOLIO, "Education", "Schools")
                .code("1000-1999", "", "Placements")
                .code("20*", "", "Transport")
                .code("3001", "", "High needs")
                .exclude("", "91*", "Recharges")
                .exclude("8001", "", "Balance sheet");
        for (String item : List.of("Placements", "Transport", "High needs")) {
            long budget = sign * (random.nextInt(2_000_000) - 500_000L);
            inputs.budget(item, budget);
            inputs.forecast(
                    item,
                    6,
                    Money.ofPounds(budget + sign * random.nextInt(100_000)).toString());
        }
        return inputs;
    }
}
