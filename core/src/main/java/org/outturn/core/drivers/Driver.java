package org.outturn.core.drivers;

import java.util.Optional;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * A quantified cause of an item's variance.
 *
 * @param amount its part of the variance: positive adds to an overspend, income and support are negative
 * @param recurrence one-off or ongoing; empty where nobody has said
 * @param support the support that it brings; empty for any other cause
 * @param bridge its volumes and unit costs, where it has any
 */
public record Driver(
        String item,
        AccountingPeriod period,
        String cause,
        Money amount,
        Optional<Recurrence> recurrence,
        Optional<Support> support,
        Optional<VolumeBridge> bridge,
        SourceReference source) {

    public boolean isOneOff() {
        return recurrence.filter(Recurrence.ONE_OFF::equals).isPresent();
    }
}
