package org.outturn.excel.fast;

/** Numbers the different keys that are put in, 0 for the first. Keys are not negative. */
public final class NumberTable {

    public static final int UNKNOWN = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** A key, and its number plus one. */
    private long[] lines = new long[2 << 8];

    private int count;

    public int size() {
        return count;
    }

    public int find(long key) {
        return (int) lines[lineOf(key) + 1] - 1;
    }

    /** Takes in a key that is not known yet. */
    public int add(long key) {
        if (4 * count >= lines.length) {
            grow();
        }
        put(key, ++count);
        return count - 1;
    }

    private void put(long key, long number) {
        int line = lineOf(key);
        lines[line] = key;
        lines[line + 1] = number;
    }

    private int lineOf(long key) {
        int line = ((int) ((key * MIX) >>> Integer.SIZE) << 1) & (lines.length - 1);
        while (lines[line] != key && lines[line + 1] != 0) {
            line = (line + 2) & (lines.length - 1);
        }
        return line;
    }

    private void grow() {
        long[] old = lines;
        lines = new long[2 * old.length];
        for (int line = 0; line < old.length; line += 2) {
            if (old[line + 1] != 0) {
                put(old[line], old[line + 1]);
            }
        }
    }
}
