package org.outturn.core.history;

import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/** What one coding of an item came to by ledger period, as a report had it. */
public record ReportedBalance(String item, Coding coding, SortedMap<Integer, Money> byPeriod) {

    public ReportedBalance {
        byPeriod = new TreeMap<>(byPeriod);
    }

    public Money in(int period) {
        return byPeriod.getOrDefault(period, Money.ZERO);
    }
}
