package org.outturn.core.reserves;

import org.outturn.core.money.Money;
import org.outturn.core.outturn.Variance;

/**
 * The variance before and after reserves. After is before, less the uses released below the line,
 * plus the contributions made there; a use planned inside a service's budget changes neither.
 *
 * @param released uses below the line, positive
 * @param contributed contributions below the line, positive
 */
public record ReservePosition(Variance before, Money released, Money contributed) {

    public Variance after() {
        Money amount = before.amount().minus(released).plus(contributed);
        return new Variance(before.kind(), amount, before.budget(), before.floor());
    }
}
