package org.outturn.excel.fast;

import java.util.Arrays;

/** Numbers the different keys that are put in, 0 for the first. Keys are not negative. */
public final class NumberTable {

    public static final int UNKNOWN = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 8];
    private int[] ids = new int[1 << 8];
    private int count;

    public NumberTable() {
        Arrays.fill(keys, -1);
    }

    public int size() {
        return count;
    }

    public int find(long key) {
        int slot = slotOf(key);
        return keys[slot] == key ? ids[slot] : UNKNOWN;
    }

    /** Takes in a key that is not known yet. */
    public int add(long key) {
        if (2 * count >= keys.length) {
            grow();
        }
        int slot = slotOf(key);
        keys[slot] = key;
        ids[slot] = count;
        return count++;
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * MIX) >>> 32) & mask;
        while (keys[slot] != key && keys[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldIds = ids;
        keys = new long[2 * oldKeys.length];
        ids = new int[keys.length];
        Arrays.fill(keys, -1);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] >= 0) {
                int slot = slotOf(oldKeys[at]);
                keys[slot] = oldKeys[at];
                ids[slot] = oldIds[at];
            }
        }
    }
}
