package org.outturn.excel.fast;

import java.util.Arrays;

/**
 * Adds up postings by a key of figures. The sums of one key stand together, and keys that are met
 * together do too, as this is where a scan of millions of rows waits for memory most.
 */
public final class PostingSums {

    /** Takes what is posted under one key, without an object for it, as there may be very many. */
    @FunctionalInterface
    public interface Taker {
        void take(long key, long rows, long debits, long credits, long firstRow, long lastRow);
    }

    private static final int WIDTH = 6;
    private static final int ROWS = 1;
    private static final int DEBITS = 2;
    private static final int CREDITS = 3;
    private static final int FIRST = 4;
    private static final int LAST = 5;

    private final NumberTable keys = new NumberTable();
    private long[] lines = new long[WIDTH << 8];
    private long lastKey = NumberTable.UNKNOWN;
    private int lastLine;

    /** Posts an amount under a key that is not negative. */
    public void post(long key, long pence, long row) {
        if (key != lastKey) {
            int known = keys.find(key);
            lastLine = known < 0 ? start(key, row) : known * WIDTH;
            lastKey = key;
        }
        int line = lastLine;
        lines[line + ROWS]++;
        if (pence < 0) {
            lines[line + CREDITS] += pence;
        } else {
            lines[line + DEBITS] += pence;
        }
        lines[line + FIRST] = Math.min(lines[line + FIRST], row);
        lines[line + LAST] = Math.max(lines[line + LAST], row);
    }

    private int start(long key, long row) {
        int line = keys.add(key) * WIDTH;
        if (line == lines.length) {
            lines = Arrays.copyOf(lines, 2 * line);
        }
        lines[line] = key;
        lines[line + FIRST] = row;
        return line;
    }

    public void forEach(Taker taker) {
        for (int line = 0; line < keys.size() * WIDTH; line += WIDTH) {
            taker.take(
                    lines[line],
                    lines[line + ROWS],
                    lines[line + DEBITS],
                    lines[line + CREDITS],
                    lines[line + FIRST],
                    lines[line + LAST]);
        }
    }
}
