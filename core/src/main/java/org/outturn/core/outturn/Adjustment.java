package org.outturn.core.outturn;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * What the ledger does not show yet, or does not say of itself, at the end of one period. It counts in the report of that very
 * period and in no other, so that what is posted later is never counted twice.
 *
 * @param amount positive adds to spending; a prepayment is what was paid for a later period
 */
public record Adjustment(
        String item,
        AccountingPeriod period,
        Kind kind,
        String reference,
        Money amount,
        Optional<LocalDate> due,
        SourceReference source) {

    /** What kind of thing is not in the ledger yet. */
    public enum Kind {
        /** Received but not posted: adds to spending to date. */
        ACCRUAL("Accrual"),
        /** Paid for a later period: takes off spending to date. */
        PREPAYMENT("Prepayment"),
        /** Ordered but not invoiced: shown beside spending, never in it. */
        COMMITMENT("Commitment"),
        /** In the ledger to date, and not to be repeated: forecasts do not take it for the usual pace. */
        ONE_OFF("One-off");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What it adds to spending to date. */
    public Money effect() {
        return switch (kind) {
            case ACCRUAL -> amount;
            case PREPAYMENT -> amount.negated();
            case COMMITMENT, ONE_OFF -> Money.ZERO;
        };
    }
}
