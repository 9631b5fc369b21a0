package org.outturn.core.outturn;

import java.util.List;
import org.outturn.core.money.Unit;

/**
 * A variance the report explains: one that reaches the stated threshold, or one that somebody has
 * commented on.
 *
 * @param reachesThreshold whether the threshold asks for an explanation
 */
public record KeyVariance(BudgetItem item, boolean reachesThreshold, List<Commentary> commentary) {

    public KeyVariance {
        commentary = List.copyOf(commentary);
    }

    public boolean lacksCommentary() {
        return reachesThreshold && commentary.isEmpty();
    }

    /** Item, word and size, worked out from the figures: a heading that cannot contradict its table. */
    public String heading(Unit unit) {
        return item.name() + ", " + item.variance().inWords(unit);
    }
}
