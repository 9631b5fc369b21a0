package org.outturn.excel.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Eight bytes as one number, the first of them lowest, so that they are compared in one go. */
public final class Words {

    /** A one in each byte. */
    public static final long ONES = 0x0101010101010101L;

    /** The highest bit of each byte. */
    public static final long HIGHEST_BITS = 0x8080808080808080L;

    private static final long LOWER_BITS = ~HIGHEST_BITS;

    /** What brings a space and all above it to the highest bit. */
    private static final long FROM_SPACE = ONES * (Byte.MAX_VALUE + 1 - ' ');

    private static final long NOUGHTS = ONES * '0';

    /** What brings ten and all above it to the highest bit. */
    private static final long FROM_TEN = ONES * (Byte.MAX_VALUE + 1 - 10);

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    /** The eight bytes at a place. */
    public static long at(byte[] bytes, int at) {
        return (long) WORD.get(bytes, at);
    }

    /** What {@link #at} gives for eight letters, or for fewer with {@link #mask} laid over it. */
    static long of(String ascii) {
        return at(Arrays.copyOf(ascii.getBytes(StandardCharsets.US_ASCII), Long.BYTES), 0);
    }

    /** Marks the first byte that is nought by its highest bit; those above it may be marked wrongly. */
    static long noughts(long word) {
        return (word - ONES) & ~word & HIGHEST_BITS;
    }

    /** Marks every byte that is nought by its highest bit, and no other. */
    static long allNoughts(long word) {
        return ~((word & LOWER_BITS) + LOWER_BITS | word) & HIGHEST_BITS;
    }

    /** Marks those bytes that are control characters by their highest bit. */
    static long controls(long word) {
        return ~((word & LOWER_BITS) + FROM_SPACE | word) & HIGHEST_BITS;
    }

    /** Which of eight bytes is the first one marked: its mark moves its number up to the highest byte. */
    static int first(long marks) {
        return (int) ((((marks & -marks) >>> 7) * 0x0001020304050607L) >>> 56);
    }

    /**
     * The number that so many digits say, one to eight; -1 where something else is among them. They are
     * put together in pairs, then in fours, then all.
     */
    static long number(byte[] bytes, int from, int length) {
        long digits = (at(bytes, from) ^ NOUGHTS) << (Byte.SIZE * (Long.BYTES - length));
        if (((digits + FROM_TEN | digits) & HIGHEST_BITS) != 0) {
            return -1;
        }
        long pairs = digits * 10 + (digits >>> 8);
        return ((pairs & 0x000000FF000000FFL) * 0x000F424000000064L
                        + (pairs >>> 16 & 0x000000FF000000FFL) * 0x0000271000000001L)
                >>> 32;
    }

    /** Covers the first so many bytes of a word, eight at most. */
    static long mask(int length) {
        return length == Long.BYTES ? -1 : (1L << (Byte.SIZE * length)) - 1;
    }
}
