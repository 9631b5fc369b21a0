package org.outturn.core.history;

import org.outturn.core.money.Money;
import org.outturn.core.outturn.Rag;

/** What one report said of its total, the General Fund where it was reported: in pounds and pence. */
public record ReportedTotal(Money budget, Money actual, Money forecast, Rag rag) {

    /** Forecast outturn, or outturn at year end, less annual budget: positive is an overspend. */
    public Money variance() {
        return forecast.minus(budget);
    }
}
