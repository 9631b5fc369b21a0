package org.outturn.excel.tabular;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that the cells of a workbook share, kept as bytes: a ledger's document numbers alone can
 * be hundreds of thousands.
 */
final class SharedStrings {

    private static final int MOST_BYTES = 1 << 30;

    /** The number of such a record in a binary workbook. */
    private static final int BINARY_ITEM = 19;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings of(ZipParts parts, String part) throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        try (XmlPart xml = new XmlPart(parts.open(part))) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    strings.add(RichText.read(xml, "si"));
                }
            }
        }
        return strings;
    }

    static SharedStrings ofBinary(ZipParts parts, String part) throws IOException {
        SharedStrings strings = new SharedStrings();
        try (BinaryPart records = new BinaryPart(parts.open(part))) {
            while (records.next()) {
                if (records.is(BINARY_ITEM)) {
                    records.skip(1);
                    strings.add(records.text());
                }
            }
        }
        return strings;
    }

    private void add(String text) throws DamagedPartException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        if (encoded.length > MOST_BYTES - start) {
            throw new DamagedPartException("its texts come to more than 1 GB");
        }
        int end = start + encoded.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(2L * bytes.length, MOST_BYTES)));
        }
        System.arraycopy(encoded, 0, bytes, start, encoded.length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    String get(String index) throws DamagedPartException {
        return at(indexOf(index.strip()));
    }

    /** The text of a number below the count. */
    String at(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    private int indexOf(String index) throws DamagedPartException {
        try {
            int at = Integer.parseInt(index);
            if (at >= 0 && at < count) {
                return at;
            }
        } catch (NumberFormatException e) {
            // The same refusal as for a number that is too high.
        }
        throw new DamagedPartException("a cell points at shared text " + index + ", and there are " + count);
    }
}
