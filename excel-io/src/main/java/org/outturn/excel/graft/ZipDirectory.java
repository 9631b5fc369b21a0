package org.outturn.excel.graft;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The directory at the end of a zip. Java's own reader of a zip in memory goes from the front and cannot
 * read what POI's streaming workbooks and some other programs write, as they tell sizes only afterwards.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int LARGE_LOCATOR_LENGTH = 20;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int LARGE_SIZES = 1;
    private static final long IN_LARGE_SIZES = 0xFFFFFFFFL;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A packed file: how, where its bytes begin and how many they are. */
    record Entry(String name, int method, boolean encrypted, long checksum, int start, int length) {}

    /** Throws {@link IndexOutOfBoundsException} too, where an offset leads out of the file. */
    static List<Entry> read(byte[] zip) throws ZipException {
        return new ZipDirectory(zip).entries();
    }

    private List<Entry> entries() throws ZipException {
        int end = findEnd();
        long count = unsigned(end + 10, 2);
        long at = unsigned(end + 16, 4);
        int locator = end - LARGE_LOCATOR_LENGTH;
        if (locator >= 0 && zip.getInt(locator) == LARGE_LOCATOR) {
            int largeEnd = within(zip.getLong(locator + 8));
            count = zip.getLong(largeEnd + 32);
            at = zip.getLong(largeEnd + 48);
        }
        return entries(count, within(at));
    }

    private int findEnd() throws ZipException {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("its directory is missing");
    }

    private List<Entry> entries(long count, int first) throws ZipException {
        List<Entry> entries = new ArrayList<>();
        int at = first;
        for (long i = 0; i < count; i++) {
            expect(HEADER, at);
            entries.add(entry(at));
            at += HEADER_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
        }
        return entries;
    }

    private Entry entry(int at) throws ZipException {
        LargeSizes large = new LargeSizes(at + HEADER_LENGTH + length(at + 28), length(at + 30));
        // The sizes that do not fit are given in this order, each only where it does not fit.
        large.or(unsigned(at + 24, 4));
        int packed = within(large.or(unsigned(at + 20, 4)));
        int local = within(large.or(unsigned(at + 42, 4)));
        expect(LOCAL_HEADER, local);
        int start = local + LOCAL_HEADER_LENGTH + length(local + 26) + length(local + 28);
        within((long) start + packed);
        boolean encrypted = (length(at + 8) & 1) != 0;
        return new Entry(
                text(at + HEADER_LENGTH, length(at + 28)),
                length(at + 10),
                encrypted,
                unsigned(at + 16, 4),
                start,
                packed);
    }

    private String text(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void expect(int signature, int at) throws ZipException {
        if (zip.getInt(at) != signature) {
            throw new ZipException("its directory is wrong");
        }
    }

    private int length(int at) {
        return (int) unsigned(at, 2);
    }

    private long unsigned(int at, int bytes) {
        return bytes == 2 ? Short.toUnsignedLong(zip.getShort(at)) : Integer.toUnsignedLong(zip.getInt(at));
    }

    private int within(long place) throws ZipException {
        if (place < 0 || place > zip.limit()) {
            throw new ZipException("a part of it lies beyond its end");
        }
        return (int) place;
    }

    /** The extra field in which sizes stand that four bytes cannot hold, or that were not known in time. */
    private final class LargeSizes {

        private int next = -1;

        LargeSizes(int from, int length) {
            int at = from;
            while (at + 4 <= from + length && next < 0) {
                if (length(at) == LARGE_SIZES) {
                    next = at + 4;
                }
                at += 4 + length(at + 2);
            }
        }

        long or(long small) {
            if (small != IN_LARGE_SIZES || next < 0) {
                return small;
            }
            next += Long.BYTES;
            return zip.getLong(next - Long.BYTES);
        }
    }
}
