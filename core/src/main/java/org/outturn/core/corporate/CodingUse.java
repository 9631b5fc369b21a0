package org.outturn.core.corporate;

import java.util.Locale;
import java.util.Objects;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * What one workbook did with the postings of one coding.
 *
 * @param what the item they count in, or the reason why they are left out
 * @param rows how many postings
 * @param sum what they come to, income negative
 */
public record CodingUse(Coding coding, Kind kind, String what, long rows, Money sum) {

    private static final String ANOTHER_PORTFOLIO = "portfolio ";

    /** What became of the postings. */
    public enum Kind {
        COUNTED,
        NOT_YET_CODED,
        EXCLUDED
    }

    public CodingUse {
        Objects.requireNonNull(coding, "coding");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(sum, "sum");
    }

    /** Whether the workbook leaves the postings to another portfolio's. */
    boolean isLeftToAnother() {
        return kind == Kind.EXCLUDED && what.toLowerCase(Locale.ROOT).startsWith(ANOTHER_PORTFOLIO);
    }

    /** What is left out of every workbook alike stays out of the summary. */
    boolean isExcludedForAll() {
        return kind == Kind.EXCLUDED && !isLeftToAnother();
    }
}
