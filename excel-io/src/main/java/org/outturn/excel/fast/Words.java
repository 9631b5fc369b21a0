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

    /** Which of eight bytes is the first one marked: its mark moves its number up to the highest byte. */
    static int first(long marks) {
        return (int) ((((marks & -marks) >>> 7) * 0x0001020304050607L) >>> 56);
    }

    /** Covers the first so many bytes of a word, eight at most. */
    static long mask(int length) {
        return length == Long.BYTES ? -1 : (1L << (Byte.SIZE * length)) - 1;
    }
}
