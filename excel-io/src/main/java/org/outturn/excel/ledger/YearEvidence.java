package org.outturn.excel.ledger;

import java.util.Optional;

/** How many rows say that they belong to the year asked for, and how many to another. */
final class YearEvidence {

    private long inside;
    private long outside;
    private long unstated;
    private Optional<Integer> otherYear = Optional.empty();

    void note(int startYear, int wanted) {
        if (startYear == wanted) {
            inside++;
        } else {
            outside++;
            otherYear = otherYear.or(() -> Optional.of(startYear));
        }
    }

    /** A row that says nothing of its year may be of any. */
    void unstated() {
        unstated++;
    }

    void add(YearEvidence later, long times) {
        inside += times * later.inside;
        outside += times * later.outside;
        unstated += times * later.unstated;
        otherYear = otherYear.or(() -> later.otherYear);
    }

    /** The year that the file belongs to where not one row is of the year asked for. */
    Optional<Integer> otherYearOnly() {
        return inside + unstated == 0 && outside > 0 ? otherYear : Optional.empty();
    }
}
