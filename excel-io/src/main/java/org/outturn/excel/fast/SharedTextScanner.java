package org.outturn.excel.fast;

import java.io.IOException;
import java.io.InputStream;

/**
 * Finds the texts that the cells of a workbook share, one after another, where each is a single run.
 * A part with a text in another form (runs of several fonts, phonetic help) is unusual.
 */
public final class SharedTextScanner {

    /** Takes the next text as it is stored, with its entities. */
    @FunctionalInterface
    public interface Taker {
        void text(byte[] bytes, int from, int to) throws IOException;
    }

    private final PartScanner scanner;

    /** @param remainder takes the part without its texts */
    public SharedTextScanner(Taker taker, Remainder remainder) {
        this.scanner = new PartScanner(new Items(taker), remainder);
    }

    public void scan(InputStream part) throws IOException, UnusualContentException {
        scanner.scan(part);
    }

    private static final class Items implements Elements {

        private static final byte[] ITEM = XmlBytes.of("<si>");
        private static final byte[] ITEM_END = XmlBytes.of("</si>");
        private static final byte[] TEXT = XmlBytes.of("<si><t");
        private static final byte[] PRESERVED = XmlBytes.of(" xml:space=\"preserve\"");
        private static final byte[] EMPTY = XmlBytes.of("/></si>");
        private static final byte[] TEXT_END = XmlBytes.of("</t></si>");
        private static final byte[] LAST = XmlBytes.of("</sst>");

        private final Taker taker;
        private boolean atEnd;

        Items(Taker taker) {
            this.taker = taker;
        }

        @Override
        public String root() {
            return "<sst";
        }

        @Override
        public int afterHead(byte[] bytes, int from, int to) {
            return XmlBytes.indexOf(bytes, ITEM, from, to);
        }

        @Override
        public void head(byte[] head) {
            // An item needs nothing around it.
        }

        @Override
        public byte[] endTag() {
            return ITEM_END.clone();
        }

        @Override
        public int scan(byte[] bytes, int from, int limit) throws IOException, UnusualContentException {
            int at = XmlBytes.afterSpace(bytes, from);
            while (at < limit && !atEnd) {
                at = next(bytes, at);
            }
            atEnd = XmlBytes.isAt(bytes, at, LAST);
            return at;
        }

        private int next(byte[] bytes, int at) throws IOException, UnusualContentException {
            atEnd = XmlBytes.isAt(bytes, at, LAST);
            return atEnd ? at : XmlBytes.afterSpace(bytes, item(bytes, at));
        }

        @Override
        public boolean isAtEnd() {
            return atEnd;
        }

        private int item(byte[] bytes, int from) throws IOException, UnusualContentException {
            requireAt(bytes, from, TEXT);
            int at = from + TEXT.length;
            if (XmlBytes.isAt(bytes, at, PRESERVED)) {
                at += PRESERVED.length;
            }
            if (XmlBytes.isAt(bytes, at, EMPTY)) {
                taker.text(bytes, at, at);
                return at + EMPTY.length;
            }
            int end = bytes[at] == '>' ? XmlBytes.textEnd(bytes, at + 1) : XmlBytes.UNUSUAL;
            if (end == XmlBytes.UNUSUAL) {
                throw new UnusualContentException("a text with more than plain characters");
            }
            requireAt(bytes, end, TEXT_END);
            taker.text(bytes, at + 1, end);
            return end + TEXT_END.length;
        }

        private static void requireAt(byte[] bytes, int at, byte[] tags) throws UnusualContentException {
            if (!XmlBytes.isAt(bytes, at, tags)) {
                throw new UnusualContentException("a text with more than one run");
            }
        }
    }
}
