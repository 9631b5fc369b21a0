package org.outturn.testworkbooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.money.Money;

/** Splits an amount to the penny. */
final class Shares {

    private Shares() {}

    /** Parts in proportion to the weights, which add to the whole exactly. */
    static List<Money> of(Money whole, List<Integer> weights) {
        BigDecimal all = BigDecimal.valueOf(
                weights.stream().mapToLong(Integer::longValue).sum());
        List<Money> parts = new ArrayList<>();
        Money before = Money.ZERO;
        long running = 0;
        for (int weight : weights) {
            running += weight;
            Money upTo = whole.share(BigDecimal.valueOf(running), all);
            parts.add(upTo.minus(before));
            before = upTo;
        }
        return parts;
    }
}
