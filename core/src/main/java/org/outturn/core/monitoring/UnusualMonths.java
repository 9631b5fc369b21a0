package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.UnusualFinder;
import org.outturn.core.forecast.UnusualFinder.Series;
import org.outturn.core.forecast.UnusualFinder.Unusual;
import org.outturn.core.money.Money;

/** The months of items, of their cost centres and of their codings that are unlike the others. */
public final class UnusualMonths {

    /** What is nearer to the usual month than this is not worth a look. */
    public static final Money FLOOR = Money.ofPounds(1_000);

    /** Fewer months than this have no habit. */
    public static final int FEWEST_MONTHS = UnusualFinder.FEWEST_MONTHS;

    /** A list that nobody reads to its end helps nobody. */
    public static final int MOST = 100;

    /** Compared by methods written out, as a ledger may have many thousands of codings. */
    private record Key(String level, String item, String name) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && level.equals(key.level)
                    && item.equals(key.item)
                    && name.equals(key.name);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * level.hashCode() + item.hashCode()) + name.hashCode();
        }
    }

    private UnusualMonths() {}

    /** The furthest apart first; nothing before half a year has made a habit. */
    public static List<Unusual> of(MonitoringPosition position) {
        int last = Math.min(position.period().number(), AccountingPeriod.MONTHS);
        Map<Key, Money[]> months = new LinkedHashMap<>();
        for (ItemBalance balance : position.ledger().balances()) {
            String centre = balance.coding().costCentre();
            String coding = centre + "/" + balance.coding().subjective();
            for (Key key : List.of(
                    new Key("Item", balance.item(), ""),
                    new Key("Cost centre", balance.item(), centre),
                    new Key("Coding", balance.item(), coding))) {
                add(months.computeIfAbsent(key, any -> nil(last)), balance);
            }
        }
        List<Series> series = new ArrayList<>();
        months.forEach((key, amounts) -> series.add(new Series(key.item(), key.level(), key.name(), List.of(amounts))));
        return UnusualFinder.find(series, FLOOR);
    }

    private static Money[] nil(int months) {
        return IntStream.range(0, months).mapToObj(month -> Money.ZERO).toArray(Money[]::new);
    }

    private static void add(Money[] months, ItemBalance balance) {
        for (int month = 0; month < months.length; month++) {
            months[month] = months[month].plus(balance.in(month + 1));
        }
    }
}
