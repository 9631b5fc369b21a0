package org.outturn.excel.fast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * Finds the rows and wanted fields of a text file whose delimiter, quotation marks and line ends are
 * single bytes. Lone carriage returns, text behind a closing quotation mark and fields that may have
 * swallowed rows are unusual.
 */
public final class TextScanner {

    /** A row longer than a window has lost a quotation mark. */
    private static final int WINDOW = 1 << 17;

    private static final int UNFINISHED = -1;

    private static final long QUOTES = Words.ONES * '"';

    private final FileChannel file;
    private final byte delimiter;
    private final long eightDelimiters;
    private final int[] slotOfColumn;
    private final SpanRows rows;
    private final Spans spans;
    private final byte[] window;

    private int have;
    private boolean atEnd;
    private long line;
    private int newlines;

    /** All bits of the bytes passed, eight of them beside each other; the highest ones too where one was nought. */
    private long bits;

    /**
     * @param slotOfColumn for each column up to the last wanted one the slot of its span, or -1
     * @param slots how many spans a row has
     */
    public TextScanner(FileChannel file, char delimiter, int[] slotOfColumn, int slots, SpanRows rows) {
        this.file = file;
        this.delimiter = (byte) delimiter;
        this.eightDelimiters = Words.ONES * (byte) delimiter;
        this.slotOfColumn = slotOfColumn.clone();
        this.rows = rows;
        this.spans = new Spans(slots);
        this.window = new byte[WINDOW + Spans.SLACK];
    }

    /** Whether there was nothing but plain letters so far: the same in every encoding of single bytes. */
    public boolean isPlain() {
        return (bits & Words.HIGHEST_BITS) == 0;
    }

    /** Scans the bytes of the file between two line ends, whose rows are numbered from 1; returns how many lines there were. */
    public long scan(long from, long to) throws IOException, UnusualContentException {
        long position = from;
        line = 1;
        have = 0;
        atEnd = false;
        while (!atEnd) {
            position += fill(position, to);
            atEnd = position == to;
            Arrays.fill(window, have, have + Spans.SLACK, (byte) '\n');
            int used = scanWindow();
            System.arraycopy(window, used, window, 0, have - used);
            have -= used;
            if (used == 0 && !atEnd && have == window.length - Spans.SLACK) {
                throw UnusualContentException.torn("a row longer than a window");
            }
        }
        if (have > 0) {
            throw UnusualContentException.torn("a quotation mark without its end");
        }
        return line - 1;
    }

    private int fill(long position, long to) throws IOException, UnusualContentException {
        int wanted = (int) Math.min(window.length - Spans.SLACK - have, to - position);
        ByteBuffer target = ByteBuffer.wrap(window, have, wanted);
        while (target.hasRemaining()) {
            if (file.read(target, position + wanted - target.remaining()) < 0) {
                throw new UnusualContentException("the file has become shorter");
            }
        }
        have += wanted;
        return wanted;
    }

    private int scanWindow() throws UnusualContentException {
        int start = 0;
        while (start < have) {
            int next = row(start);
            if (next == UNFINISHED) {
                return start;
            }
            start = Math.min(next, have);
        }
        return have;
    }

    /**
     * One row, the hot loop of a text file: returns where the next one starts. Eight bytes at a time are
     * searched for those that may end a field.
     */
    private int row(int start) throws UnusualContentException {
        byte[] bytes = window;
        int[] slots = slotOfColumn;
        if (isLineEnd(start)) {
            return emptyRow(start);
        }
        spans.startRow(bytes, start);
        newlines = 0;
        int column = 0;
        int field = start;
        int base = start;
        long ends = ends(base);
        while (true) {
            int at;
            if (bytes[field] == '"') {
                at = quoted(field);
                if (at == UNFINISHED) {
                    return UNFINISHED;
                }
                base = at;
                ends = ends(base);
            } else {
                while (ends == 0) {
                    base += Long.BYTES;
                    ends = ends(base);
                }
                at = base + Words.first(ends);
            }
            ends &= ends - 1;
            if (bytes[at] < ' ' && isInField(at)) {
                continue;
            }
            int slot = column < slots.length ? slots[column] : -1;
            if (slot >= 0) {
                spans.value(slot, field, at);
            }
            column++;
            if (bytes[at] != delimiter) {
                return endRow(at, column);
            }
            field = at + 1;
        }
    }

    /**
     * Marks those of eight bytes that may end a field: the delimiter, the line ends, and what else there is
     * below a space that no text has. A line end behind the window is found at the latest.
     */
    private long ends(int at) {
        long word = Words.at(window, at);
        bits |= word;
        return Words.controls(word) | Words.allNoughts(word ^ eightDelimiters);
    }

    /** Whether a byte below a space is a part of its field. */
    private boolean isInField(int at) {
        byte next = window[at];
        if (next == 0) {
            bits = -1;
        }
        return next != '\n' && next != '\r' && next != delimiter;
    }

    private boolean isLineEnd(int at) {
        return window[at] == '\n' || window[at] == '\r';
    }

    private int emptyRow(int start) throws UnusualContentException {
        int next = afterLineEnd(start);
        if (next != UNFINISHED) {
            spans.startRow(window, start);
            spans.blank();
            spans.endRow(line++, start);
            rows.row(spans);
        }
        return next;
    }

    private int endRow(int at, int columns) throws UnusualContentException {
        int next = afterLineEnd(at);
        if (next != UNFINISHED) {
            spans.width(columns);
            spans.endRow(line, at);
            rows.row(spans);
            line += 1 + newlines;
        }
        return next;
    }

    private int afterLineEnd(int at) throws UnusualContentException {
        if (at >= have) {
            return atEnd ? at : UNFINISHED;
        }
        if (window[at] == '\n') {
            return at + 1;
        }
        if (at + 1 >= have && !atEnd) {
            return UNFINISHED;
        }
        if (at + 1 < have && window[at + 1] == '\n') {
            return at + 2;
        }
        throw new UnusualContentException("a lone carriage return");
    }

    private int quoted(int from) throws UnusualContentException {
        int firstLineEnd = -1;
        for (int at = nextMark(from + 1); at < have; at = nextMark(at + 1)) {
            byte next = window[at];
            if (next == '"') {
                if (at + 1 >= have && !atEnd) {
                    return UNFINISHED;
                }
                if (window[at + 1] != '"' || at + 1 >= have) {
                    return closed(firstLineEnd, at);
                }
                at++;
            } else if (next == '\n' && firstLineEnd < 0) {
                firstLineEnd = at;
            } else if (next == '\r' && at + 1 < have && window[at + 1] != '\n') {
                throw new UnusualContentException("a lone carriage return");
            } else if (next == 0) {
                bits = -1;
            }
        }
        return UNFINISHED;
    }

    /** The next byte that is a quotation mark or below a space; the line end behind the window at the latest. */
    private int nextMark(int from) {
        int at = from;
        while (true) {
            long word = Words.at(window, at);
            long marks = Words.noughts(word ^ QUOTES) | Words.controls(word);
            bits |= word;
            if (marks != 0) {
                return at + Words.first(marks);
            }
            at += Long.BYTES;
        }
    }

    private int closed(int firstLineEnd, int quote) throws UnusualContentException {
        int at = quote + 1;
        if (window[at] != delimiter && !isLineEnd(at)) {
            throw UnusualContentException.torn("text behind a closing quotation mark");
        }
        if (firstLineEnd >= 0) {
            requireNoRowsInside(firstLineEnd, quote);
        }
        return at;
    }

    /** A field with lines inside may be a lost quotation mark that has taken in the rows below it. */
    private void requireNoRowsInside(int firstLineEnd, int quote) throws UnusualContentException {
        int delimiters = 0;
        for (int at = firstLineEnd; at < quote; at++) {
            if (window[at] == '\n') {
                newlines++;
                delimiters = 0;
            } else if (window[at] == delimiter && ++delimiters > 1) {
                throw UnusualContentException.torn("a quotation mark may have taken in rows");
            }
        }
    }
}
