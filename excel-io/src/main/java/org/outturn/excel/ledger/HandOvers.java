package org.outturn.excel.ledger;

import org.outturn.excel.fast.UnusualContentException;

/** Counts what of a scan has to be read as it is stored. With too much of that the careful path is the quicker one. */
final class HandOvers {

    /** That many rows may be handed over in any file, to get to know its values. */
    private static final long FREE = 20_000;

    /** And one in so many more. */
    private static final long ROWS_FOR_ONE = 8;

    private final String what;
    private long count;

    /** @param what is handed over, in the plural */
    HandOvers(String what) {
        this.what = what;
    }

    /** One more, of so many rows scanned. */
    void count(long rows) throws UnusualContentException {
        if (++count > FREE + rows / ROWS_FOR_ONE) {
            throw new UnusualContentException("too many " + what + " that have to be read as they are stored");
        }
    }
}
