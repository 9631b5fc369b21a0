package org.outturn.excel.tabular;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, one member after another, and compares each with its checksum and length. The JDK's
 * own stream passes over what follows the first member if it is damaged.
 */
final class Gzip {

    private static final int BLOCK = 1 << 16;

    /** Flags of the header, as RFC 1952 numbers them. */
    private static final int HEADER_CHECKED = 2;

    private static final int EXTRA = 4;
    private static final int NAMED = 8;
    private static final int COMMENTED = 16;

    /** As for the part of a workbook: no ledger comes to more. */
    private static final long MOST_BYTES = 16L << 30;

    private final InputStream in;
    private final byte[] packed = new byte[BLOCK];
    private int at;
    private int filled;
    private long written;

    private Gzip(InputStream in) {
        this.in = in;
    }

    /** Throws {@link EOFException} where the file is cut off, and {@link ZipException} where it is damaged. */
    static void unpack(InputStream in, OutputStream out) throws IOException {
        Gzip gzip = new Gzip(in);
        do {
            gzip.header();
            gzip.member(out);
        } while (gzip.goesOn());
    }

    private void header() throws IOException {
        if (next() != 0x1F || next() != 0x8B || next() != 8) {
            throw new ZipException("what follows its first part is not gzip");
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAMED) != 0) {
            skipText();
        }
        if ((flags & COMMENTED) != 0) {
            skipText();
        }
        skip((flags & HEADER_CHECKED) != 0 ? 2 : 0);
    }

    private void member(OutputStream out) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            CRC32 crc = inflate(inflater, out);
            at = filled - inflater.getRemaining();
            if (little4() != crc.getValue() || little4() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
                throw new ZipException("its checksum does not agree");
            }
        } catch (DataFormatException e) {
            throw (ZipException) new ZipException("its packed data breaks off or is none").initCause(e);
        } finally {
            inflater.end();
        }
    }

    private CRC32 inflate(Inflater inflater, OutputStream out) throws IOException, DataFormatException {
        CRC32 crc = new CRC32();
        byte[] unpacked = new byte[BLOCK];
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                requireMore();
                inflater.setInput(packed, at, filled - at);
                at = filled;
            }
            int count = inflater.inflate(unpacked);
            crc.update(unpacked, 0, count);
            out.write(unpacked, 0, count);
            written += count;
            if (written > MOST_BYTES) {
                throw new ZipException("it unpacks to more than 16 GB, which no ledger does");
            }
        }
        return crc;
    }

    /** Tapes and some copying programs fill up with noughts. */
    private boolean goesOn() throws IOException {
        while (hasMore()) {
            if (packed[at] != 0) {
                return true;
            }
            at++;
        }
        return false;
    }

    private long little4() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skip(int count) throws IOException {
        for (int skipped = 0; skipped < count; skipped++) {
            next();
        }
    }

    private void skipText() throws IOException {
        int character = next();
        while (character != 0) {
            character = next();
        }
    }

    private int next() throws IOException {
        requireMore();
        return packed[at++] & 0xFF;
    }

    private void requireMore() throws IOException {
        if (!hasMore()) {
            throw new EOFException();
        }
    }

    private boolean hasMore() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(packed));
        }
        return at < filled;
    }
}
