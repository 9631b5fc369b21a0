package org.outturn.testworkbooks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.outturn.core.calendar.AccountingPeriod;

/** When in the year something is posted: a weight for each of the periods 1 to 13. */
record PostingTiming(List<Integer> weights) {

    static final int PERIODS = AccountingPeriod.MONTHS + 1;

    PostingTiming {
        weights = List.copyOf(weights);
    }

    /** The period of each of a number of postings, in order. */
    List<AccountingPeriod> periods(int postings) {
        List<AccountingPeriod> periods = new ArrayList<>();
        int whole = weights.stream().mapToInt(Integer::intValue).sum();
        int upTo = 0;
        for (int period = 1; period <= PERIODS; period++) {
            upTo += weights.get(period - 1);
            int more = postings * upTo / whole - periods.size();
            periods.addAll(Collections.nCopies(more, new AccountingPeriod(period)));
        }
        return periods;
    }
}
