package org.outturn.excel.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.outturn.excel.fast.SharedTextScanner;
import org.outturn.excel.fast.UnusualContentException;

/**
 * The texts that the cells of a workbook share, kept as bytes: a ledger's document numbers alone can
 * be hundreds of thousands.
 */
final class SharedStrings {

    private static final int MOST_BYTES = 1 << 30;

    /** From so many bytes on a scanner is faster than a parser. */
    private static final int LARGE = 1 << 16;

    private static final String ITEM = "si";

    /** The number of such a record in a binary workbook. */
    private static final int BINARY_ITEM = 19;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** The scan of a large part is for time only: what it does not understand or finds damaged is read once more. */
    static SharedStrings of(ZipParts parts, String part) throws IOException, XMLStreamException {
        if (parts.size(part) >= LARGE) {
            try {
                return scanned(parts, part);
            } catch (IOException | UnusualContentException e) {
                // The parser says what is wrong.
            }
        }
        return parsed(parts, part);
    }

    static SharedStrings scanned(ZipParts parts, String part) throws IOException, UnusualContentException {
        SharedStrings strings = new SharedStrings();
        new SharedTextScanner(strings::addStored, SharedStrings::requireNoText).scan(parts.open(part));
        return strings;
    }

    private static void requireNoText(InputStream remainder) throws IOException, UnusualContentException {
        try (XmlPart xml = new XmlPart(remainder)) {
            while (xml.next()) {
                if (xml.starts(ITEM)) {
                    throw new UnusualContentException("texts in two places");
                }
            }
        } catch (XMLStreamException e) {
            throw new UnusualContentException("a part that is damaged around its texts");
        }
    }

    static SharedStrings parsed(ZipParts parts, String part) throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        try (XmlPart xml = new XmlPart(parts.open(part))) {
            while (xml.next()) {
                if (xml.starts(ITEM)) {
                    strings.add(RichText.read(xml, ITEM));
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
        add(encoded, 0, encoded.length);
    }

    /** A text as the part has it, where most characters mean themselves. */
    private void addStored(byte[] stored, int from, int to) throws IOException {
        boolean literal = true;
        for (int at = from; at < to && literal; at++) {
            literal = stored[at] != '&' && stored[at] != '_';
        }
        if (literal) {
            add(stored, from, to - from);
        } else {
            String text = new String(stored, from, to - from, StandardCharsets.UTF_8);
            add(RichText.unescaped(RichText.withoutEntities(text)));
        }
    }

    private void add(byte[] encoded, int from, int length) throws DamagedPartException {
        int start = count == 0 ? 0 : ends[count - 1];
        if (length > MOST_BYTES - start) {
            throw new DamagedPartException("its texts come to more than 1 GB");
        }
        int end = start + length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(2L * bytes.length, MOST_BYTES)));
        }
        System.arraycopy(encoded, from, bytes, start, length);
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
