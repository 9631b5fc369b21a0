package org.outturn.testworkbooks;

import java.util.List;
import org.outturn.core.money.Money;

/**
 * One kind of spending or income in the year.
 *
 * @param costCentres what it is posted to in turn
 * @param postings how many rows it makes
 * @param amount what they add to
 * @param suppliers blank only where nobody supplies it
 */
record PostingPlan(
        List<String> costCentres,
        String subjective,
        PostingSource source,
        String description,
        PostingTiming timing,
        int postings,
        Money amount,
        List<String> suppliers) {

    PostingPlan {
        costCentres = List.copyOf(costCentres);
        suppliers = List.copyOf(suppliers);
    }

    /** The same plan at other times of the year. */
    PostingPlan at(PostingTiming other) {
        return new PostingPlan(costCentres, subjective, source, description, other, postings, amount, suppliers);
    }

    /** The same plan come to another amount. */
    PostingPlan costing(Money other) {
        return new PostingPlan(costCentres, subjective, source, description, timing, postings, other, suppliers);
    }
}
