package org.outturn.core.forecast;

import org.outturn.core.money.Money;

/**
 * A posting for a person to look at, and no error.
 *
 * @param weight by which it is ranked: how far it is from the usual posting, or its own size; never negative
 * @param reason why it stands out, as a sentence
 */
public record UnusualPosting(Kind kind, LedgerPosting posting, Money weight, String reason) {

    /** In what way a posting stands out. */
    public enum Kind {
        FAR_FROM_USUAL("Far from the usual"),
        ROUND_SUM("Round sum"),
        WEEKEND("Weekend"),
        AFTER_CLOSE("After the period"),
        NEAR_DUPLICATE("Near-duplicate"),
        OPPOSITE_SIGN("Opposite sign");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static UnusualPosting ofItsSize(Kind kind, LedgerPosting posting, String reason) {
        return new UnusualPosting(kind, posting, posting.amount().abs(), reason);
    }
}
