package org.outturn.excel.fast;

/** Bytes that have been checked once and are known again, eight at a time. */
final class KnownBytes {

    private final long[] words;
    private final long lastMask;
    private final int length;

    private KnownBytes(long[] words, long lastMask, int length) {
        this.words = words;
        this.lastMask = lastMask;
        this.length = length;
    }

    static KnownBytes of(String ascii) {
        return of(XmlBytes.of(ascii + "\0".repeat(Spans.SLACK)), 0, ascii.length());
    }

    /** {@link Spans#SLACK} bytes must stand behind them. */
    static KnownBytes of(byte[] bytes, int from, int to) {
        int length = to - from;
        int last = Math.max(0, (length - 1) / Long.BYTES);
        long lastMask = Words.mask(length - last * Long.BYTES);
        long[] words = new long[last + 1];
        for (int word = 0; word <= last; word++) {
            words[word] = Words.at(bytes, from + word * Long.BYTES);
        }
        words[last] &= lastMask;
        return new KnownBytes(words, lastMask, length);
    }

    int length() {
        return length;
    }

    /** Whether they stand there. {@link Spans#SLACK} bytes must stand behind the place. */
    boolean isAt(byte[] bytes, int from) {
        int last = words.length - 1;
        int at = from;
        for (int word = 0; word < last; word++) {
            if (Words.at(bytes, at) != words[word]) {
                return false;
            }
            at += Long.BYTES;
        }
        return ((Words.at(bytes, at) ^ words[last]) & lastMask) == 0;
    }
}
