package org.outturn.core.reconcile;

import java.util.ArrayList;
import java.util.List;

/** The fingerprint and the pence of each row of one extract, in their order: sixteen bytes for a row. */
final class RowLog {

    private static final int BITS = 15;
    private static final int BLOCK = 1 << BITS;

    private final List<long[]> prints = new ArrayList<>();
    private final List<long[]> pence = new ArrayList<>();
    private int size;

    void add(ExtractRow row) {
        int at = size & (BLOCK - 1);
        if (at == 0) {
            prints.add(new long[BLOCK]);
            pence.add(new long[BLOCK]);
        }
        prints.get(size >> BITS)[at] = row.fingerprint();
        pence.get(size >> BITS)[at] = row.amount().pence();
        size = Math.addExact(size, 1);
    }

    int size() {
        return size;
    }

    long print(int row) {
        return prints.get(row >> BITS)[row & (BLOCK - 1)];
    }

    long pence(int row) {
        return pence.get(row >> BITS)[row & (BLOCK - 1)];
    }

    /** 0 for a debit, 1 for a credit. */
    int sign(int row) {
        return pence(row) < 0 ? 1 : 0;
    }
}
