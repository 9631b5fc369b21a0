package org.outturn.core.reconcile;

import java.util.List;
import org.outturn.core.ledger.Tally;

/**
 * What came of holding one extract of a ledger against another.
 *
 * @param first all rows of the first extract whose amount counts
 * @param other those of the other
 * @param matched the rows that both have alike
 * @param differences in the order of their kinds; none where the two agree
 */
public record ExtractAgreement(Tally first, Tally other, Tally matched, List<Difference> differences) {

    public ExtractAgreement {
        differences = List.copyOf(differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }
}
