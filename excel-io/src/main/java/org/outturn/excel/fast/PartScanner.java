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
 * Goes through a part block by block, while it is still being unpacked, and leaves all but its
 * elements to a parser. What may be in another form as a whole (comments, sections of literal text,
 * prefixes, document types, other encodings) is unusual.
 */
final class PartScanner {

    private final Elements elements;
    private final Remainder remainder;
    private byte[] head = {};

    PartScanner(Elements elements, Remainder remainder) {
        this.elements = elements;
        this.remainder = remainder;
    }

    void scan(InputStream part) throws IOException, UnusualContentException {
        try (Inflating blocks = new Inflating(part)) {
            Inflating.Block block = blocks.next();
            int at = afterHead(block);
            while (true) {
                Arrays.fill(block.bytes(), block.end(), block.end() + Spans.SLACK, (byte) 0);
                int limit = block.last() ? block.end() : afterLast(block, at);
                at = elements.scan(block.bytes(), at, limit);
                if (elements.isAtEnd() || block.last()) {
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
        int after = elements.afterHead(block.bytes(), Inflating.CARRIED, block.end());
        if (after < 0) {
            throw new UnusualContentException("no elements near the start of the part");
        }
        head = Arrays.copyOfRange(block.bytes(), Inflating.CARRIED, after);
        if (!isCommon(new String(head, StandardCharsets.ISO_8859_1))) {
            throw new UnusualContentException("an unusual start of a part");
        }
        elements.head(head);
        return after;
    }

    private boolean isCommon(String start) {
        boolean utf8 = !start.contains("encoding=") || start.matches("(?is).{0,60}encoding=[\"']utf-8[\"'].*");
        return utf8 && !start.contains("<!") && start.contains(elements.root());
    }

    private int afterLast(Inflating.Block block, int from) {
        byte[] bytes = block.bytes();
        byte[] tag = elements.endTag();
        for (int at = block.end() - tag.length; at >= from; at--) {
            if (bytes[at] == '<' && XmlBytes.isAt(bytes, at, tag)) {
                return at + tag.length;
            }
        }
        return from;
    }

    /** Puts what is left of a block before the next one. */
    private static int carry(Inflating.Block block, int from, Inflating.Block next) throws UnusualContentException {
        int left = block.end() - from;
        if (left > Inflating.CARRIED) {
            throw new UnusualContentException("a very long element");
        }
        int start = Inflating.CARRIED - left;
        System.arraycopy(block.bytes(), from, next.bytes(), start, left);
        return start;
    }

    private void finish(Inflating.Block block, int at, Inflating blocks) throws IOException, UnusualContentException {
        if (!elements.isAtEnd()) {
            throw new UnusualContentException("elements without an end");
        }
        List<InputStream> parts = List.of(
                new ByteArrayInputStream(head),
                new ByteArrayInputStream(block.bytes(), at, block.end() - at),
                new Rest(blocks, block));
        remainder.check(new SequenceInputStream(Collections.enumeration(parts)));
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
