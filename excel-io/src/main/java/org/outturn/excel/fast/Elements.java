package org.outturn.excel.fast;

import java.io.IOException;

/** The elements of one kind that a part has in a row, between a head and an end. */
interface Elements {

    /** The element around all of them, as {@code <worksheet}. */
    String root();

    /** Where the head ends; negative where it does not end before a limit. */
    int afterHead(byte[] bytes, int from, int to);

    /** Takes what stands before the elements. */
    void head(byte[] head);

    /** The tag that ends each of them. */
    byte[] endTag();

    /** Scans the complete elements before a limit; returns where it stopped. */
    int scan(byte[] bytes, int from, int limit) throws IOException, UnusualContentException;

    /** Whether the last element has been passed. */
    boolean isAtEnd();
}
