package org.outturn.core.monitoring;

import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * What one coding of an item comes to, period by period: the row of the Balances sheet that an
 * actual sums from.
 *
 * @param rows ledger rows behind it
 * @param place the files and rows they stand in
 */
public record ItemBalance(String item, Coding coding, SortedMap<Integer, Money> byPeriod, long rows, String place) {

    public ItemBalance {
        byPeriod = new TreeMap<>(byPeriod);
    }

    public Money toDate() {
        return Money.sum(byPeriod.values());
    }

    public Money in(int period) {
        return byPeriod.getOrDefault(period, Money.ZERO);
    }
}
