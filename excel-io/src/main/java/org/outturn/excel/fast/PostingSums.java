package org.outturn.excel.fast;

/**
 * Adds up postings by a key of figures. All of one key stands in one line of memory, as this is where
 * a scan of millions of rows waits for memory most.
 */
public final class PostingSums {

    /** Takes the sums of one key. */
    @FunctionalInterface
    public interface Taker {
        void take(long key, Sum sum);
    }

    /** The postings of one key. */
    public record Sum(long rows, long debits, long credits, long firstRow, long lastRow) {}

    private static final int WIDTH = 8;
    private static final int ROWS = 1;
    private static final int DEBITS = 2;
    private static final int CREDITS = 3;
    private static final int FIRST = 4;
    private static final int LAST = 5;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] lines;
    private int mask;
    private int count;

    public PostingSums() {
        this(1 << 10);
    }

    private PostingSums(int capacity) {
        lines = new long[capacity * WIDTH];
        mask = capacity - 1;
    }

    /** Posts an amount under a key that is not negative. */
    public void post(long key, long pence, long row) {
        int line = lineOf(key);
        if (lines[line + ROWS] == 0) {
            start(line, key, row);
        }
        lines[line + ROWS]++;
        if (pence < 0) {
            lines[line + CREDITS] += pence;
        } else {
            lines[line + DEBITS] += pence;
        }
        lines[line + FIRST] = Math.min(lines[line + FIRST], row);
        lines[line + LAST] = Math.max(lines[line + LAST], row);
        if (2 * count > mask) {
            grow();
        }
    }

    private void start(int line, long key, long row) {
        lines[line] = key;
        lines[line + FIRST] = row;
        count++;
    }

    private int lineOf(long key) {
        int slot = (int) ((key * MIX) >>> 32) & mask;
        while (lines[slot * WIDTH + ROWS] != 0 && lines[slot * WIDTH] != key) {
            slot = (slot + 1) & mask;
        }
        return slot * WIDTH;
    }

    private void grow() {
        PostingSums larger = new PostingSums(4 * (mask + 1));
        for (int line = 0; line < lines.length; line += WIDTH) {
            if (lines[line + ROWS] != 0) {
                System.arraycopy(lines, line, larger.lines, larger.lineOf(lines[line]), WIDTH);
            }
        }
        lines = larger.lines;
        mask = larger.mask;
    }

    public void forEach(Taker taker) {
        for (int line = 0; line < lines.length; line += WIDTH) {
            if (lines[line + ROWS] != 0) {
                taker.take(lines[line], sumAt(line));
            }
        }
    }

    private Sum sumAt(int line) {
        return new Sum(
                lines[line + ROWS],
                lines[line + DEBITS],
                lines[line + CREDITS],
                lines[line + FIRST],
                lines[line + LAST]);
    }
}
