package org.outturn.excel.fast;

/** Takes the rows that a scanner finds, from top to bottom. */
public interface SpanRows {

    /** The next row; its spans are good until this returns. */
    void row(Spans row) throws UnusualContentException;
}
