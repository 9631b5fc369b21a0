package org.outturn.excel.tabular;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** One part of a binary workbook (xlsb), walked from record to record. */
final class BinaryPart implements Closeable {

    /** A cell's text is at most 32,767 characters; a formula or a picture's place is smaller still. */
    private static final int LONGEST_RECORD = 1 << 20;

    private final InputStream in;
    private int type;
    private long bytesRead;
    private ByteBuffer content = ByteBuffer.allocate(0);

    BinaryPart(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Goes on to the next record; false after the last, when the whole part has been checked. */
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        bytesRead++;
        type = first < 0x80 ? first : (first & 0x7F) | (needed() & 0x7F) << 7;
        int length = length();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a part of it ends in the middle");
        }
        bytesRead += length;
        content = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    /** How far the records so far reach into the part. */
    long bytesRead() {
        return bytesRead;
    }

    private int length() throws IOException {
        int length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int next = needed();
            length |= (next & 0x7F) << shift;
            if (next < 0x80) {
                break;
            }
        }
        if (length > LONGEST_RECORD) {
            throw new DamagedPartException("a record of it is " + length + " bytes long, which none is");
        }
        return length;
    }

    private int needed() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("a part of it ends in the middle");
        }
        bytesRead++;
        return next;
    }

    boolean is(int wanted) {
        return type == wanted;
    }

    int type() {
        return type;
    }

    int unsignedByte() {
        return content.get() & 0xFF;
    }

    int unsignedShort() {
        return content.getShort() & 0xFFFF;
    }

    int number() {
        return content.getInt();
    }

    double real() {
        return content.getDouble();
    }

    void skip(int bytes) {
        content.position(content.position() + bytes);
    }

    /** A text with its length before it; blank where it is missing. */
    String text() throws DamagedPartException {
        int length = content.getInt();
        if (length <= 0) {
            return "";
        }
        if (length > content.remaining() / 2) {
            throw new DamagedPartException("a text of it is longer than the record that it stands in");
        }
        byte[] wide = new byte[Math.multiplyExact(length, 2)];
        content.get(wide);
        return new String(wide, StandardCharsets.UTF_16LE);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
