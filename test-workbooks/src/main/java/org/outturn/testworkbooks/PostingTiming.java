package org.outturn.testworkbooks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;

/** When in the year something is posted: a weight for each of the periods 1 to 13. */
record PostingTiming(List<Integer> weights) {

    static final int PERIODS = AccountingPeriod.MONTHS + 1;

    private static final int FINER = 100;

    PostingTiming {
        weights = List.copyOf(weights);
    }

    /** The same timing as another year might have had it, every month a little earlier or later than usual. */
    PostingTiming bent(double surprise, Random random) {
        return new PostingTiming(weights.stream()
                .map(weight -> (int) Math.round(FINER * weight * Math.max(0, 1 + surprise * random.nextGaussian())))
                .toList());
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
