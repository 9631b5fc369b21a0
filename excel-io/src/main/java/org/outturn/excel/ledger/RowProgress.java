package org.outturn.excel.ledger;

/** Told now and then how far the reading of a ledger has come. */
@FunctionalInterface
public interface RowProgress {

    RowProgress NONE = rows -> {};

    /** So many rows of the file have been read. */
    void rowsRead(long rows);

    /** Whether it is to be told how many rows there will be, for which the first of them have to be looked at. */
    default boolean asksForLength() {
        return false;
    }

    /** About how many rows there will be, by the length of the file and of its first rows; said before they are read. */
    default void rowsExpected(long rows) {}

    /** Nothing more will be read now. */
    default void done() {}
}
