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

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long NO_KEY = -1;

    /** Where the lines of the keys stand, counted from 1, found by the key; a line says itself whose it is. */
    private int[] slots = new int[2 << 8];

    private long[] lines = new long[WIDTH << 8];
    private int used;
    private long lastKey = NO_KEY;
    private int lastLine;

    /** Posts an amount under a key that is not negative. */
    public void post(long key, long pence, long row) {
        if (key != lastKey) {
            lastLine = lineOf(key, row);
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

    private int lineOf(long key, long row) {
        int mask = slots.length - 1;
        int slot = slotOf(key, mask);
        while (slots[slot] != 0) {
            int line = (slots[slot] - 1) * WIDTH;
            if (lines[line] == key) {
                return line;
            }
            slot = (slot + 1) & mask;
        }
        return start(slot, key, row);
    }

    private static int slotOf(long key, int mask) {
        return (int) ((key * MIX) >>> Integer.SIZE) & mask;
    }

    private int start(int slot, long key, long row) {
        int line = used++ * WIDTH;
        slots[slot] = used;
        if (line == lines.length) {
            lines = Arrays.copyOf(lines, 2 * line);
        }
        lines[line] = key;
        lines[line + FIRST] = row;
        if (2 * used == slots.length) {
            grow();
        }
        return line;
    }

    private void grow() {
        int mask = 2 * slots.length - 1;
        slots = new int[mask + 1];
        for (int number = 0; number < used; number++) {
            int slot = slotOf(lines[number * WIDTH], mask);
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    public void forEach(Taker taker) {
        for (int line = 0; line < used * WIDTH; line += WIDTH) {
            give(line, taker);
        }
    }

    /** Apart from the loop, which is not run often enough to be compiled. */
    private void give(int line, Taker taker) {
        taker.take(
                lines[line],
                lines[line + ROWS],
                lines[line + DEBITS],
                lines[line + CREDITS],
                lines[line + FIRST],
                lines[line + LAST]);
    }

    /** Takes in what has been added up elsewhere. */
    public void add(long key, long rows, long debits, long credits, long firstRow, long lastRow) {
        int line = lineOf(key, firstRow);
        lines[line + ROWS] += rows;
        lines[line + DEBITS] += debits;
        lines[line + CREDITS] += credits;
        lines[line + FIRST] = Math.min(lines[line + FIRST], firstRow);
        lines[line + LAST] = Math.max(lines[line + LAST], lastRow);
    }
}
