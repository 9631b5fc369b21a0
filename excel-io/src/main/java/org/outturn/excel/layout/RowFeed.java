package org.outturn.excel.layout;

import java.util.function.Consumer;

/** Rows of a table too many to hold, handed over one at a time, from the first on each time they are asked for. */
public interface RowFeed<R> {

    /** How many rows there are, known before the first is asked for. */
    long count();

    void forEach(Consumer<R> rows);
}
