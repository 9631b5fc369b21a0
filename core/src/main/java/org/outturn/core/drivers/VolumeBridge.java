package org.outturn.core.drivers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.outturn.core.money.Money;

/**
 * What of a variance comes from volume and what from price: placements or journeys, and what each
 * costs, against the budget. Volume is priced at the budgeted unit cost, and price taken over the
 * current volume, so that the two add to the whole.
 */
public record VolumeBridge(
        BigDecimal budgetVolume, BigDecimal currentVolume, Money budgetUnitCost, Money currentUnitCost) {

    public Money volumeEffect() {
        return cost(currentVolume.subtract(budgetVolume), budgetUnitCost);
    }

    public Money priceEffect() {
        return total().minus(volumeEffect());
    }

    /** Current cost less budgeted cost, to the nearest penny. */
    public Money total() {
        return cost(currentVolume, currentUnitCost).minus(cost(budgetVolume, budgetUnitCost));
    }

    private static Money cost(BigDecimal volume, Money unitCost) {
        return Money.of(volume.multiply(unitCost.pounds()).setScale(2, RoundingMode.HALF_UP));
    }
}
