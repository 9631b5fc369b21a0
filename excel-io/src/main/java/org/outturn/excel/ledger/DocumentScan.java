package org.outturn.excel.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.outturn.core.ledger.DocumentReference;
import org.outturn.core.ledger.Documents;
import org.outturn.excel.fast.SpanTable;
import org.outturn.excel.fast.Spans;

/**
 * Keeps the lowest and highest document of each series. It is asked once a row: for a reference of
 * plain characters it makes no objects, and of others no more than one that is forgotten at once.
 */
final class DocumentScan {

    /** Documents without any series, such as random codes, are put together before their ends are kept apart. */
    private static final int MOST_SERIES = 1 << 10;

    private static final int MOST_DIGITS = 18;
    private static final int BATCH = 1 << 12;

    /** The lowest and the highest number of a series with the bytes that they are written with. */
    private static final class Series {
        private long low = Long.MAX_VALUE;
        private long high = Long.MIN_VALUE;
        private byte[] lowest = {};
        private byte[] highest = {};
    }

    private final SpanTable prefixes = new SpanTable(MOST_SERIES);
    private final List<Series> series = new ArrayList<>();
    private final List<DocumentReference> unusual = new ArrayList<>();
    private Documents documents = new Documents(true, List.of());

    /** A reference as text, clean of padding. */
    void note(String text) {
        if (CodeText.isPlain(text)) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            note(Arrays.copyOf(bytes, bytes.length + Spans.SLACK), 0, bytes.length);
        } else {
            noteUnusual(text);
        }
    }

    private void noteUnusual(String text) {
        if (DocumentReference.isNumbered(text)) {
            unusual.add(DocumentReference.of(text));
            if (unusual.size() == BATCH) {
                putTogether();
            }
        }
    }

    private void putTogether() {
        documents = documents.with(Documents.of(unusual));
        unusual.clear();
    }

    /** A reference as it is stored, of printable ASCII characters only; as many others as a span may be read past stand behind it. */
    void note(byte[] bytes, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] == ' ') {
            to--;
        }
        int last = to;
        while (last > from && !isDigit(bytes[last - 1])) {
            last--;
        }
        if (last > from) {
            numbered(bytes, from, last, to);
        }
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private void numbered(byte[] bytes, int from, int last, int to) {
        int first = last;
        long number = 0;
        long unit = 1;
        while (first > from && isDigit(bytes[first - 1]) && last - first < MOST_DIGITS) {
            number += (bytes[--first] - '0') * unit;
            unit *= 10;
        }
        boolean isLonger = first > from && isDigit(bytes[first - 1]);
        int id = isLonger ? SpanTable.UNKNOWN : idOf(bytes, from, first);
        if (id == SpanTable.UNKNOWN || !isKept(series.get(id), number, bytes, from, to)) {
            noteUnusual(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
        }
    }

    private int idOf(byte[] bytes, int from, int to) {
        int id = prefixes.find(bytes, from, to);
        if (id == SpanTable.UNKNOWN && !prefixes.isFull()) {
            series.add(new Series());
            return prefixes.add(bytes, from, to);
        }
        return id;
    }

    /** Whether no more has to be done: one number may be written in two ways, of which text tells the order. */
    private static boolean isKept(Series of, long number, byte[] bytes, int from, int to) {
        boolean settled = true;
        if (number < of.low) {
            of.low = number;
            of.lowest = Arrays.copyOfRange(bytes, from, to);
        } else if (number == of.low) {
            settled = isSame(of.lowest, bytes, from, to);
        }
        if (number > of.high) {
            of.high = number;
            of.highest = Arrays.copyOfRange(bytes, from, to);
        } else if (number == of.high) {
            settled = isSame(of.highest, bytes, from, to) && settled;
        }
        return settled;
    }

    private static boolean isSame(byte[] kept, byte[] bytes, int from, int to) {
        return Arrays.equals(kept, 0, kept.length, bytes, from, to);
    }

    Documents conclude() {
        for (Series each : series) {
            for (byte[] end : List.of(each.lowest, each.highest)) {
                noteUnusual(new String(end, StandardCharsets.US_ASCII));
            }
        }
        putTogether();
        return documents;
    }
}
