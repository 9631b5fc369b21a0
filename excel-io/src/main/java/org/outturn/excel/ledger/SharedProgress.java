package org.outturn.excel.ledger;

import java.util.concurrent.atomic.AtomicLong;

/** Tells of the rows of all parts of a file that are read at the same time, one message after another. */
final class SharedProgress {

    private final RowProgress progress;
    private final AtomicLong rows = new AtomicLong();

    SharedProgress(RowProgress progress) {
        this.progress = progress;
    }

    /** For one part, whose own rows it is told. */
    RowProgress part() {
        AtomicLong before = new AtomicLong();
        return rowsOfPart -> add(rowsOfPart - before.getAndSet(rowsOfPart));
    }

    private synchronized void add(long more) {
        progress.rowsRead(rows.addAndGet(more));
    }
}
