package org.outturn.excel.graft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Unpacks a workbook, and refuses one that is not a zip, hides one part behind another, or unpacks without end. */
final class PackageReader {

    static final long MOST_BYTES = 2L << 30;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final long mostBytes;
    private final byte[] buffer = new byte[1 << 16];
    private long bytesSoFar;

    PackageReader(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** The entries by name; names that differ in case only are one name, as in the standard for packages. */
    NavigableMap<String, byte[]> read(byte[] zip) throws GraftException {
        if (zip.length < 2 || zip[0] != 'P' || zip[1] != 'K') {
            return new TreeMap<>();
        }
        try {
            return entries(zip);
        } catch (GraftException e) {
            throw e;
        } catch (IOException | DataFormatException | IndexOutOfBoundsException e) {
            throw new GraftException(
                    "The workbook cannot be unpacked: it is damaged or was cut short (" + e.getMessage()
                            + "). Fetch a good copy, or open it in Excel and save it again.",
                    e);
        }
    }

    private NavigableMap<String, byte[]> entries(byte[] zip) throws IOException, DataFormatException {
        NavigableMap<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ZipDirectory.Entry entry : ZipDirectory.read(zip)) {
            String name = nameOf(entry);
            if (!name.endsWith("/") && parts.put(name, content(zip, entry)) != null) {
                throw new GraftException("The workbook holds two parts named " + name
                        + ", so which of them counts cannot be told. Open it in Excel and save it again.");
            }
        }
        return parts;
    }

    /** Some programs write strokes the wrong way round, or one in front. */
    private static String nameOf(ZipDirectory.Entry entry) {
        String name = entry.name().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private byte[] content(byte[] zip, ZipDirectory.Entry entry) throws IOException, DataFormatException {
        if (entry.encrypted() || (entry.method() != STORED && entry.method() != DEFLATED)) {
            throw new GraftException("The workbook's part " + entry.name()
                    + " is packed in a way that Excel does not use. Open it in Excel and save it again.");
        }
        byte[] content = entry.method() == STORED ? stored(zip, entry) : inflated(zip, entry);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (checksum.getValue() != entry.checksum()) {
            throw new ZipException("the checksum of " + entry.name() + " is wrong");
        }
        return content;
    }

    private byte[] stored(byte[] zip, ZipDirectory.Entry entry) throws GraftException {
        count(entry.length());
        byte[] content = new byte[entry.length()];
        System.arraycopy(zip, entry.start(), content, 0, content.length);
        return content;
    }

    private byte[] inflated(byte[] zip, ZipDirectory.Entry entry) throws IOException, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, entry.start(), entry.length());
            return inflated(inflater);
        } finally {
            inflater.end();
        }
    }

    private byte[] inflated(Inflater inflater) throws IOException, DataFormatException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (!inflater.finished()) {
            int read = inflater.inflate(buffer);
            if (read == 0 && !inflater.finished()) {
                throw new ZipException("a part of it ends too soon");
            }
            count(read);
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }

    private void count(int bytes) throws GraftException {
        bytesSoFar += bytes;
        if (bytesSoFar > mostBytes) {
            throw new GraftException("The workbook unpacks to more than " + mostBytes
                    + " bytes, which no monitoring workbook needs. Check where the file came from.");
        }
    }
}
