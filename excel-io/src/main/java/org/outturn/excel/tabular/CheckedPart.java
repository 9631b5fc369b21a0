package org.outturn.excel.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A part of a zip package that is compared with its checksum and length when its end is reached, and
 * that stops a part which unpacks without end. Who reads it must read to the end.
 */
final class CheckedPart extends FilterInputStream {

    /** A sheet of a million rows and fifty columns comes to some 5 GB; its shape packs 10 to 50 times smaller. */
    private static final long MOST_BYTES = 16L << 30;

    /** Deflate reaches 1030 at most; rows of empty formatted cells come near 200. */
    private static final long MOST_UNPACKED_PER_BYTE = 400;

    private static final long SMALL = 64L << 20;

    private final ZipEntry entry;
    private final CRC32 crc = new CRC32();
    private final long most;
    private long length;

    CheckedPart(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
        this.most = Math.min(MOST_BYTES, Math.max(SMALL, entry.getCompressedSize() * MOST_UNPACKED_PER_BYTE));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = in.read(buffer, offset, count);
        if (read < 0) {
            requireWhole();
        } else {
            crc.update(buffer, offset, read);
            length += read;
            requireBounded();
        }
        return read;
    }

    private void requireWhole() throws DamagedPartException {
        if (crc.getValue() != entry.getCrc() || length != entry.getSize()) {
            throw new DamagedPartException("the checksum of its part " + entry.getName() + " does not agree");
        }
    }

    private void requireBounded() throws DamagedPartException {
        if (length > most) {
            throw new DamagedPartException("its part " + entry.getName() + " unpacks to more than " + (most >> 20)
                    + " MB, which no ledger does");
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
