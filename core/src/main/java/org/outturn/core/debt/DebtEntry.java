package org.outturn.core.debt;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/** A line of the debt list: one invoice still open, or the balance of one band at the end of one quarter. */
public sealed interface DebtEntry {

    Money balance();

    SourceReference source();

    /** An open invoice, aged from its invoice date or its due date. */
    record Invoice(
            String reference,
            String service,
            LocalDate invoiceDate,
            Optional<LocalDate> dueDate,
            Money balance,
            SourceReference source)
            implements DebtEntry {

        /** The date that its age is counted from: the due date, where that is wanted and known. */
        public LocalDate runsFrom(boolean dueDateWanted) {
            return dueDateWanted ? dueDate.orElse(invoiceDate) : invoiceDate;
        }
    }

    /**
     * A typed balance.
     *
     * @param quarter 1 to 4 of the reported year; nought or less counts back from it, so that 0 is the
     *     last quarter of the year before
     */
    record BandBalance(String band, int quarter, Money balance, SourceReference source) implements DebtEntry {}
}
