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
    private int[] lengths = new int[1 << 6];
    private long[] firstWords = new long[1 << 6];

    /** Where the words of a value after its first one begin. */
    private int[] rests = new int[1 << 6];

    private long[] words = new long[1 << 8];
    private int used;
    private int count;
    private int last;

    /** A table of at most so many values. */
    public SpanTable(int most) {
        this.most = most;
        lengths[0] = UNKNOWN;
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
        long first = word(bytes, from, length);
        if (firstWords[last] == first && lengths[last] == length && isRest(last, bytes, from, length)) {
            return last;
        }
        int mask = slots.length - 1;
        for (int slot = hash(first, bytes, from, length) & mask; ; slot = (slot + 1) & mask) {
            int id = slots[slot] - 1;
            if (id < 0) {
                return UNKNOWN;
            }
            if (firstWords[id] == first && lengths[id] == length && isRest(id, bytes, from, length)) {
                last = id;
                return id;
            }
        }
    }

    /** Takes in a value that is not known yet. The table must not be full. */
    public int add(byte[] bytes, int from, int to) {
        int length = to - from;
        grow(length / Long.BYTES);
        lengths[count] = length;
        firstWords[count] = word(bytes, from, length);
        rests[count] = used;
        for (int at = Long.BYTES; at < length; at += Long.BYTES) {
            words[used++] = word(bytes, from + at, length - at);
        }
        place(hash(firstWords[count], bytes, from, length), count);
        return count++;
    }

    private boolean isRest(int id, byte[] bytes, int from, int length) {
        return length <= Long.BYTES || isLongRest(rests[id], bytes, from, length);
    }

    private boolean isLongRest(int rest, byte[] bytes, int from, int length) {
        int next = rest;
        for (int at = Long.BYTES; at < length; at += Long.BYTES) {
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

    private static int hash(long first, byte[] bytes, int from, int length) {
        long hash = mixed(length, first);
        for (int at = Long.BYTES; at < length; at += Long.BYTES) {
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
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * count);
            firstWords = Arrays.copyOf(firstWords, 2 * count);
            rests = Arrays.copyOf(rests, 2 * count);
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
        long hash = mixed(lengths[id], firstWords[id]);
        int next = rests[id];
        for (int at = Long.BYTES; at < lengths[id]; at += Long.BYTES) {
            hash = mixed(hash, words[next++]);
        }
        return (int) (hash ^ hash >>> 32);
    }
}
