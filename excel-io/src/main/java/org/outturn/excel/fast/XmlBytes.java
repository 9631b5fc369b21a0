package org.outturn.excel.fast;

import java.nio.charset.StandardCharsets;

/** The bytes that need no thought between two tags, and those that do. */
final class XmlBytes {

    static final int UNUSUAL = -1;

    private static final byte[] PLAIN = plain();
    private static final byte[][] ENTITIES = {of("amp;"), of("lt;"), of("gt;"), of("quot;"), of("apos;")};

    private XmlBytes() {}

    private static byte[] plain() {
        byte[] plain = new byte[256];
        for (int at = ' '; at < 0x80; at++) {
            plain[at] = 1;
        }
        plain['\t'] = 1;
        plain['\n'] = 1;
        plain['<'] = 0;
        plain['&'] = 0;
        plain['>'] = 0;
        return plain;
    }

    /** The tag that ends a text; {@link #UNUSUAL} where the text has something that a parser must judge. */
    static int textEnd(byte[] bytes, int from) {
        int at = from;
        while (true) {
            while (PLAIN[bytes[at] & 0xFF] != 0) {
                at++;
            }
            if (bytes[at] == '<') {
                return at;
            }
            int length = bytes[at] == '&' ? entity(bytes, at) : bytes[at] < 0 ? character(bytes, at) : 0;
            if (length == 0) {
                return UNUSUAL;
            }
            at += length;
        }
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
