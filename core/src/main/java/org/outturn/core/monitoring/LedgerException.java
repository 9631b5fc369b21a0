package org.outturn.core.monitoring;

import java.util.Optional;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.Tally;
import org.outturn.core.provenance.SourceReference;

/**
 * Ledger rows that are not in any item as they stand: not yet coded, set aside, excluded or skipped.
 *
 * @param coding their coding; empty where none could be read
 * @param place the file, and the row or the first and last row of several
 */
public record LedgerException(Kind kind, String reason, Optional<Coding> coding, SourceReference place, Tally tally) {

    /** What became of the rows. */
    public enum Kind {
        NOT_YET_CODED("Not yet coded"),
        SET_ASIDE("Set aside"),
        EXCLUDED("Excluded"),
        SKIPPED("Skipped");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
