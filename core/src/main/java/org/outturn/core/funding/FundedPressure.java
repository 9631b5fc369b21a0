package org.outturn.core.funding;

import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * What an event cost a service, and what a grant pays of it.
 *
 * @param grant the grant's name
 * @param item the report item it falls on; empty where it falls on none alone
 * @param savingsSlippage savings of the register that could not be made because of it
 * @param offsettingIncome income that came with it, negative
 * @param applied what the grant pays
 */
public record FundedPressure(
        String grant,
        String title,
        Optional<String> item,
        Money additionalCosts,
        Money savingsSlippage,
        Money lossOfIncome,
        Money offsettingIncome,
        Money applied,
        SourceReference source) {

    /** Additional costs + savings slippage + loss of income - offsetting income. */
    public Money pressure() {
        return additionalCosts.plus(savingsSlippage).plus(lossOfIncome).plus(offsettingIncome);
    }

    /** The part no grant pays, never hidden. */
    public Money unfunded() {
        return pressure().minus(applied);
    }
}
