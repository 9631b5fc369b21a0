package org.outturn.excel.fast;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the rows and wanted cells of a sheet in the XML that Excel and most other programs write. A
 * row in another form is handed over as not understood; what may be in another form as a whole
 * (comments, sections of literal text, prefixes, document types, other encodings) is unusual.
 */
public final class SheetScanner {

    /** Takes the XML of a sheet without its rows, for a parser to check. */
    @FunctionalInterface
    public interface Remainder {
        void check(InputStream sheetWithoutRows) throws IOException, UnusualContentException;
    }

    private static final byte[] DATA = XmlBytes.of("<sheetData>");
    private static final byte[] ROW_END = XmlBytes.of("</row>");

    private final RowScanner rows;
    private final Remainder remainder;
    private byte[] head = {};

    public SheetScanner(CellLayout layout, SpanRows taker, Remainder remainder) {
        this.rows = new RowScanner(layout, taker);
        this.remainder = remainder;
    }

    public void scan(InputStream part) throws IOException, UnusualContentException {
        try (Inflating blocks = new Inflating(part)) {
            Inflating.Block block = blocks.next();
            int at = afterHead(block);
            while (true) {
                Arrays.fill(block.bytes(), block.end(), block.end() + Spans.SLACK, (byte) 0);
                int limit = block.last() ? block.end() : afterLastRow(block, at);
                at = rows.scan(block.bytes(), at, limit);
                if (rows.isAtEnd() || block.last()) {
                    finish(block, at, blocks);
                    return;
                }
                Inflating.Block next = blocks.next();
                at = carry(block, at, next);
                blocks.giveBack(block);
                block = next;
            }
        }
    }

    private int afterHead(Inflating.Block block) throws UnusualContentException {
        int data = indexOf(block.bytes(), DATA, Inflating.CARRIED, block.end());
        if (data < 0) {
            throw new UnusualContentException("no rows near the start of the sheet");
        }
        int after = data + DATA.length;
        head = Arrays.copyOfRange(block.bytes(), Inflating.CARRIED, after);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (!isCommonHead(text)) {
            throw new UnusualContentException("an unusual start of a sheet");
        }
        rows.frame(head, XmlBytes.of("</sheetData></worksheet>"));
        return after;
    }

    private static boolean isCommonHead(String head) {
        boolean utf8 = !head.contains("encoding=") || head.matches("(?is).{0,60}encoding=[\"']utf-8[\"'].*");
        return utf8 && !head.contains("<!") && head.contains("<worksheet");
    }

    private static int afterLastRow(Inflating.Block block, int from) {
        byte[] bytes = block.bytes();
        for (int at = block.end() - ROW_END.length; at >= from; at--) {
            if (bytes[at] == '<' && XmlBytes.isAt(bytes, at, ROW_END)) {
                return at + ROW_END.length;
            }
        }
        return from;
    }

    /** Puts what is left of a block before the next one. */
    private static int carry(Inflating.Block block, int from, Inflating.Block next) throws UnusualContentException {
        int left = block.end() - from;
        if (left > Inflating.CARRIED) {
            throw new UnusualContentException("a very long row");
        }
        int start = Inflating.CARRIED - left;
        System.arraycopy(block.bytes(), from, next.bytes(), start, left);
        return start;
    }

    private void finish(Inflating.Block block, int at, Inflating blocks) throws IOException, UnusualContentException {
        if (!rows.isAtEnd()) {
            throw new UnusualContentException("rows without an end");
        }
        List<InputStream> parts = List.of(
                new ByteArrayInputStream(head),
                new ByteArrayInputStream(block.bytes(), at, block.end() - at),
                new Rest(blocks, block));
        remainder.check(new SequenceInputStream(Collections.enumeration(parts)));
    }

    static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length; at++) {
            if (bytes[at] == wanted[0] && XmlBytes.isAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    /** The blocks that follow one. */
    private static final class Rest extends InputStream {

        private final Inflating blocks;
        private Inflating.Block block;
        private int at;

        Rest(Inflating blocks, Inflating.Block block) {
            this.blocks = blocks;
            this.block = block;
            this.at = block.end();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (at == block.end()) {
                if (block.last()) {
                    return -1;
                }
                blocks.giveBack(block);
                block = blocks.next();
                at = Inflating.CARRIED;
            }
            int count = Math.min(length, block.end() - at);
            System.arraycopy(block.bytes(), at, target, offset, count);
            at += count;
            return count;
        }
    }
}
