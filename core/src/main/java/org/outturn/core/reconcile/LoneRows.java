package org.outturn.core.reconcile;

import java.util.ArrayList;
import java.util.List;

/** The rows of one extract that the other does not have: the first of them whole, of the rest their sum. */
final class LoneRows {

    /** Nobody reads more, and each takes some 300 bytes. */
    static final int MOST = 100_000;

    private final List<ExtractRow> rows = new ArrayList<>();
    private final List<ExtractRow> extraCopies = new ArrayList<>();
    private final RunningSum untold = new RunningSum();

    /** @param oneTooMany whether the other extract has rows like it, but fewer */
    void add(ExtractRow row, boolean oneTooMany) {
        if (rows.size() + extraCopies.size() >= MOST) {
            untold.add(row.amount());
        } else if (oneTooMany) {
            extraCopies.add(row);
        } else {
            rows.add(row);
        }
    }

    List<ExtractRow> rows() {
        return rows;
    }

    List<ExtractRow> extraCopies() {
        return extraCopies;
    }

    RunningSum untold() {
        return untold;
    }
}
