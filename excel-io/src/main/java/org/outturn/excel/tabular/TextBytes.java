package org.outturn.excel.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.outturn.excel.fast.Lines;
import org.outturn.excel.fast.Words;

/**
 * What the bytes of a text file say of its encoding, from one walk over all of them.
 *
 * @param firstNul where the first NUL stands; -1 without one
 * @param firstInvalid where the first byte stands that is not UTF-8; -1 without one
 * @param invalid how many bytes are not UTF-8
 * @param valid how many characters beyond ASCII are proper UTF-8
 * @param pounds1252 how many bytes would be pound signs in Windows-1252
 * @param pounds850 how many bytes before a digit would be pound signs in code page 850
 */
record TextBytes(long firstNul, long firstInvalid, long invalid, long valid, long pounds1252, long pounds850) {

    private static final int BLOCK = 1 << 16;
    private static final long DIVIDED_FROM = 8 << 20;
    private static final int POUND_1252 = 0xA3;
    private static final int POUND_850 = 0x9C;

    static TextBytes of(Path file) throws IOException {
        return of(file, DIVIDED_FROM);
    }

    /** A large file is walked over in two halves at the same time. */
    static TextBytes of(Path file, long dividedFrom) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            // Behind a line end no character is unfinished and no pound sign waits for its figure.
            long middle = size < dividedFrom ? size : Lines.after(channel, size / 2);
            if (middle == size) {
                return walk(channel, 0, size);
            }
            SideTask<TextBytes> below = SideTask.start("text bytes", () -> walk(channel, middle, size));
            TextBytes above = walk(channel, 0, middle);
            return above.with(below.get(IOException.class), middle);
        }
    }

    private static TextBytes walk(FileChannel channel, long from, long to) throws IOException {
        Walk walk = new Walk();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long at = from;
        while (at < to) {
            int read = channel.read(block.clear().limit((int) Math.min(BLOCK, to - at)), at);
            if (read <= 0) {
                break;
            }
            walk.over(block.array(), read);
            at += read;
        }
        return walk.end();
    }

    /** With what stands below, from a position on. */
    private TextBytes with(TextBytes below, long from) {
        return new TextBytes(
                first(firstNul, below.firstNul, from),
                first(firstInvalid, below.firstInvalid, from),
                invalid + below.invalid,
                valid + below.valid,
                pounds1252 + below.pounds1252,
                pounds850 + below.pounds850);
    }

    private static long first(long above, long below, long from) {
        return above >= 0 ? above : below >= 0 ? below + from : -1;
    }

    /** The line that holds a byte, the first being 1. */
    static long lineOf(Path file, long position) throws IOException {
        long line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            for (long at = 0; at < position; at++) {
                line += in.read() == '\n' ? 1 : 0;
            }
        }
        return line;
    }

    boolean isUtf8() {
        return invalid == 0;
    }

    /** A stray byte or two in a file that is otherwise UTF-8, rather than a file in another encoding. */
    boolean isMostlyUtf8() {
        return valid > invalid;
    }

    boolean hasPoundsOf850() {
        return pounds850 > 0 && pounds1252 == 0;
    }

    /** UTF-8 byte by byte: how many continuation bytes are awaited, and between which bounds the next one lies. */
    private static final class Walk {
        private long position;
        private long firstNul = -1;
        private long firstInvalid = -1;
        private long invalid;
        private long valid;
        private long pounds1252;
        private long pounds850;
        private int awaited;
        private int low = 0x80;
        private int high = 0xBF;
        private int previous;

        void over(byte[] block, int length) {
            int at = 0;
            while (at < length) {
                int next = awaited > 0 || previous != 0 ? at : afterPlain(block, at, length);
                position += next - at;
                at = next;
                if (at < length) {
                    take(block[at++] & 0xFF);
                    position++;
                }
            }
        }

        /** Where the next byte stands that is not ASCII, or a NUL; eight bytes in one go. */
        private static int afterPlain(byte[] bytes, int from, int length) {
            int at = from;
            while (at + Long.BYTES <= length && isPlain(Words.at(bytes, at))) {
                at += Long.BYTES;
            }
            while (at < length && bytes[at] > 0) {
                at++;
            }
            return at;
        }

        /** A byte that is nought borrows from the others and so has its highest bit set, as one beyond ASCII has. */
        private static boolean isPlain(long word) {
            return (((word - Words.ONES) | word) & Words.HIGHEST_BITS) == 0;
        }

        private void take(int next) {
            countPounds(next);
            if (next == 0 && firstNul < 0) {
                firstNul = position;
            }
            if (awaited > 0) {
                carryOn(next);
            } else if (next >= 0x80) {
                start(next);
            }
        }

        private void countPounds(int next) {
            pounds1252 += next == POUND_1252 ? 1 : 0;
            pounds850 += previous == POUND_850 && next >= '0' && next <= '9' ? 1 : 0;
            previous = next == POUND_850 ? next : 0;
        }

        private void carryOn(int next) {
            if (next < low || next > high) {
                awaited = 0;
                fault();
                if (next >= 0x80) {
                    start(next);
                }
                return;
            }
            low = 0x80;
            high = 0xBF;
            awaited--;
            valid += awaited == 0 ? 1 : 0;
        }

        private void start(int next) {
            awaited = next >= 0xF0 ? 3 : next >= 0xE0 ? 2 : 1;
            low = next == 0xE0 ? 0xA0 : next == 0xF0 ? 0x90 : 0x80;
            high = next == 0xED ? 0x9F : next == 0xF4 ? 0x8F : 0xBF;
            if (next < 0xC2 || next > 0xF4) {
                awaited = 0;
                fault();
            }
        }

        private void fault() {
            invalid++;
            if (firstInvalid < 0) {
                firstInvalid = position;
            }
        }

        TextBytes end() {
            if (awaited > 0) {
                fault();
            }
            return new TextBytes(firstNul, firstInvalid, invalid, valid, pounds1252, pounds850);
        }
    }
}
