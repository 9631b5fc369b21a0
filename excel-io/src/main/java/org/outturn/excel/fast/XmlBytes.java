package org.outturn.excel.fast;

import java.nio.charset.StandardCharsets;

/** The bytes that need no thought between two tags, and those that do. */
final class XmlBytes {

    static final int UNUSUAL = -1;

    private static final byte[][] ENTITIES = {of("amp;"), of("lt;"), of("gt;"), of("quot;"), of("apos;")};

    private static final long AMPERSANDS = Words.ONES * '&';
    private static final long SPACES = Words.ONES * ' ';
    private static final long GREATER = Words.ONES * '>';

    /** What the greater sign has more than the less sign. */
    private static final long GREATER_MORE = Words.ONES * ('>' - '<');

    private XmlBytes() {}

    /** The tag that ends a text; {@link #UNUSUAL} where the text has something that a parser must judge. */
    static int textEnd(byte[] bytes, int from) {
        int at = from;
        while (true) {
            at = afterPlain(bytes, at);
            if (bytes[at] == '<') {
                return at;
            }
            int length = unplain(bytes, at);
            if (length == 0) {
                return UNUSUAL;
            }
            at += length;
        }
    }

    /** The first byte that may need thought, sought eight at a time. */
    private static int afterPlain(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = Words.at(bytes, at);
            long marks = Words.noughts((word | GREATER_MORE) ^ GREATER) | Words.noughts(word ^ AMPERSANDS);
            marks |= (((word - SPACES) & ~word) | word) & Words.HIGHEST_BITS;
            if (marks != 0) {
                return at + Words.first(marks);
            }
            at += Long.BYTES;
        }
    }

    /** How long something is that is no plain letter; 0 where a parser must judge it. */
    private static int unplain(byte[] bytes, int at) {
        if (bytes[at] == '\t' || bytes[at] == '\n') {
            return 1;
        }
        if (bytes[at] == '&') {
            return entity(bytes, at);
        }
        return bytes[at] < 0 ? character(bytes, at) : 0;
    }

    private static int entity(byte[] bytes, int from) {
        for (byte[] entity : ENTITIES) {
            if (isAt(bytes, from + 1, entity)) {
                return 1 + entity.length;
            }
        }
        return 0;
    }

    /** How long a character of UTF-8 beyond ASCII is; 0 for what is none, or none that XML allows. */
    private static int character(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return isFollowing(second) ? 2 : 0;
        }
        int third = bytes[at + 2] & 0xFF;
        if (first >= 0xE1 && first <= 0xEE && first != 0xED) {
            return isFollowing(second) && isFollowing(third) ? 3 : 0;
        }
        return 0;
    }

    private static boolean isFollowing(int next) {
        return next >= 0x80 && next <= 0xBF;
    }

    static byte[] of(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean isAt(byte[] bytes, int at, byte[] expected) {
        for (int next = 0; next < expected.length; next++) {
            if (bytes[at + next] != expected[next]) {
                return false;
            }
        }
        return true;
    }

    static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length; at++) {
            if (bytes[at] == wanted[0] && isAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    static int afterSpace(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t') {
            at++;
        }
        return at;
    }
}
