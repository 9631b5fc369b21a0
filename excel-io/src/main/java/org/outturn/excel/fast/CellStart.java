package org.outturn.excel.fast;

/**
 * How a cell begins, up to its value. Most cells begin like the one above them but for the number of
 * the row, and what was checked there need not be again.
 *
 * @param letters what stands before the number of the row
 * @param rest what stands between that number and the value: a quotation mark, attributes, tags
 */
record CellStart(KnownBytes letters, KnownBytes rest, int attributesLength, int column, int type) {

    private static final KnownBytes NOTHING = KnownBytes.of("");

    /** No cell begins so: its column is before all others. */
    static final CellStart NONE = new CellStart(NOTHING, NOTHING, 0, -1, 0);
}
