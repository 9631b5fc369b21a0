package org.outturn.excel.ledger;

/** Told now and then how far the reading of a ledger has come. */
@FunctionalInterface
public interface RowProgress {

    RowProgress NONE = rows -> {};

    /** So many rows of the file have been read. */
    void rowsRead(long rows);
}
