package org.outturn.excel.reconcile;

import java.util.BitSet;

/** Which of the postings of several files, counted through from the first, are to be met again. */
final class WantedRows {

    private final BitSet wanted;
    private int next;

    WantedRows(BitSet wanted) {
        this.wanted = wanted;
    }

    /** Whether any of so many postings to come is wanted. */
    boolean areAmong(long postings) {
        int first = wanted.nextSetBit(next);
        return first >= 0 && first < next + postings;
    }

    void skip(long postings) {
        next = Math.toIntExact(next + postings);
    }

    /** Goes on to the next posting. */
    boolean isNext() {
        return wanted.get(next++);
    }

    /** The number of the posting that was gone on to last. */
    int last() {
        return next - 1;
    }
}
