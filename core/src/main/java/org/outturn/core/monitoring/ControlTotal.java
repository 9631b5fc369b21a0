package org.outturn.core.monitoring;

import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * What the finance system says the ledger holds, to be compared with what was read. Only the figures
 * stated are compared.
 *
 * @param label whose figure it is, such as "General ledger trial balance"
 * @param period the one period it is for; empty for the whole year to date
 * @param credits negative, as the ledger holds them
 */
public record ControlTotal(
        String label,
        Optional<AccountingPeriod> period,
        Optional<Long> rows,
        Optional<Money> debits,
        Optional<Money> credits,
        Optional<Money> total,
        SourceReference source) {

    /** A control total given with the run rather than in the workbook. */
    public static ControlTotal expected(Optional<Long> rows, Optional<Money> total) {
        return new ControlTotal(
                "Expected by this run",
                Optional.empty(),
                rows,
                Optional.empty(),
                Optional.empty(),
                total,
                SourceReference.ofFile("command line"));
    }
}
