package org.outturn.excel.fast;

import java.util.Arrays;

/**
 * Numbers the different values of a column by their bytes, 0 for the first. It is asked for every
 * cell of a file, so it compares eight bytes at a time, with the value of the row above first, and
 * makes no objects.
 */
public final class SpanTable {

    public static final int UNKNOWN = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int most;
    private int[] slots = new int[1 << 8];
    private int[] starts = new int[1 << 6];
    private int[] lengths = new int[1 << 6];
    private long[] words = new long[1 << 8];
    private int used;
    private int count;
    private int last;

    /** A table of at most so many values. */
    public SpanTable(int most) {
        this.most = most;
    }

    public int size() {
        return count;
    }

    public boolean isFull() {
        return count == most;
    }

    /** The number of a value, or {@link #UNKNOWN}. {@link Spans#SLACK} bytes must stand behind it. */
    public int find(byte[] bytes, int from, int to) {
        int length = to - from;
        if (last < count && lengths[last] == length && isSame(starts[last], bytes, from, length)) {
            return last;
        }
        int mask = slots.length - 1;
        for (int slot = hash(bytes, from, length) & mask; ; slot = (slot + 1) & mask) {
            int id = slots[slot] - 1;
            if (id < 0) {
                return UNKNOWN;
            }
            if (lengths[id] == length && isSame(starts[id], bytes, from, length)) {
                last = id;
                return id;
            }
        }
    }

    /** Takes in a value that is not known yet. The table must not be full. */
    public int add(byte[] bytes, int from, int to) {
        int length = to - from;
        grow((length + Long.BYTES - 1) / Long.BYTES);
        starts[count] = used;
        lengths[count] = length;
        for (int at = 0; at < length; at += Long.BYTES) {
            words[used++] = word(bytes, from + at, length - at);
        }
        place(hash(bytes, from, length), count);
        return count++;
    }

    private boolean isSame(int start, byte[] bytes, int from, int length) {
        int next = start;
        for (int at = 0; at < length; at += Long.BYTES) {
            if (words[next++] != word(bytes, from + at, length - at)) {
                return false;
            }
        }
        return true;
    }

    private static long word(byte[] bytes, int from, int left) {
        long word = Words.at(bytes, from);
        return left >= Long.BYTES ? word : word & Words.mask(left);
    }

    private static int hash(byte[] bytes, int from, int length) {
        long hash = length;
        for (int at = 0; at < length; at += Long.BYTES) {
            hash = mixed(hash, word(bytes, from + at, length - at));
        }
        return (int) (hash ^ hash >>> 32);
    }

    private static long mixed(long hash, long word) {
        long product = (hash ^ word) * MIX;
        return product ^ product >>> 29;
    }

    private void place(int hash, int id) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = id + 1;
    }

    private void grow(int moreWords) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        if (used + moreWords > words.length) {
            words = Arrays.copyOf(words, Math.max(used + moreWords, 2 * words.length));
        }
        if (2 * count >= slots.length) {
            slots = new int[2 * slots.length];
            for (int id = 0; id < count; id++) {
                place(hashOf(id), id);
            }
        }
    }

    private int hashOf(int id) {
        long hash = lengths[id];
        int end = starts[id] + (lengths[id] + Long.BYTES - 1) / Long.BYTES;
        for (int at = starts[id]; at < end; at++) {
            hash = mixed(hash, words[at]);
        }
        return (int) (hash ^ hash >>> 32);
    }
}
