package org.outturn.core.corporate;

import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * Where the postings of one coding are in a corporate summary.
 *
 * @param where the portfolios or the reason, as a person reads it
 * @param rows how many postings, counted once for each workbook that counts them
 * @param sum what they come to, income negative
 */
public record CodingProof(Coding coding, Outcome outcome, String where, long rows, Money sum) {

    /** Whether the postings are where they should be. */
    public enum Outcome {
        ONE("In one portfolio"),
        SEVERAL("In several portfolios"),
        NONE("In no portfolio"),
        NOT_YET_CODED("Not yet coded"),
        EXCLUDED("Excluded");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
