package org.outturn.core.history;

import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.outturn.Rag;

/**
 * What one report said of an item, in pounds and pence.
 *
 * @param basis what the forecast rested on
 * @param byPeriod the actual by ledger period
 */
public record ReportedItem(
        String name, String fund, Figures figures, Basis basis, Rag rag, SortedMap<Integer, Money> byPeriod) {

    public ReportedItem {
        byPeriod = new TreeMap<>(byPeriod);
    }

    /** The variance the report led with: forecast outturn, or outturn at year end, less annual budget. */
    public Money variance() {
        return figures.forecast().minus(figures.controllableBudget());
    }

    /** What was posted in the periods up to one. */
    Money postedBy(int period) {
        return Money.sum(byPeriod.headMap(period + 1).values());
    }
}
