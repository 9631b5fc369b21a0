package org.outturn.core.outturn;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * What a budget holder expects an item to have cost by year end, and what finance adds or takes off
 * it, with the reason.
 */
public record HolderForecast(
        String item,
        AccountingPeriod period,
        Money holders,
        Money financeAdjustment,
        String reason,
        String confirmedBy,
        Optional<LocalDate> confirmedOn,
        SourceReference source) {

    public Money outturn() {
        return holders.plus(financeAdjustment);
    }

    /** Whether anybody stands by it: a name or a date is enough. */
    public boolean isConfirmed() {
        return !confirmedBy.isBlank() || confirmedOn.isPresent();
    }
}
