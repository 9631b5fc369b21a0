package org.outturn.core.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which documents a ledger file holds: the lowest and highest reference of each of its series, as
 * invoices, journals and receipts are numbered apart. A file with more series than anybody would read
 * has one range over all of them.
 *
 * @param stated whether the file has a column of documents at all
 * @param ranges in the order of their references; none where no document has a number
 */
public record Documents(boolean stated, List<DocumentRange> ranges) {

    /** Of a file that has no column of documents, or of which nobody has looked at it. */
    public static final Documents UNSTATED = new Documents(false, List.of());

    /** More series are put together to one range. */
    public static final int MOST_SERIES = 12;

    private static final String NO_COLUMN = "no document column";
    private static final String NO_NUMBERS = "no numbered documents";
    private static final String AND = "; ";

    public Documents {
        ranges = List.copyOf(ranges);
    }

    /** The series that these documents make. */
    public static Documents of(Collection<DocumentReference> documents) {
        return ofRanges(documents.stream().map(DocumentRange::of).toList());
    }

    private static Documents ofRanges(List<DocumentRange> ranges) {
        SortedMap<String, DocumentRange> series = new TreeMap<>();
        ranges.forEach(range -> series.merge(range.lowest().prefix(), range, DocumentRange::with));
        boolean isMixed = series.size() > MOST_SERIES
                || ranges.stream()
                        .anyMatch(range ->
                                !range.lowest().prefix().equals(range.highest().prefix()));
        return new Documents(
                true,
                isMixed
                        ? series.values().stream()
                                .reduce(DocumentRange::with)
                                .map(List::of)
                                .orElse(List.of())
                        : new ArrayList<>(series.values()));
    }

    /** The documents of two parts of a ledger together. */
    public Documents with(Documents other) {
        if (!stated || !other.stated) {
            return stated ? this : other;
        }
        return ofRanges(Stream.concat(ranges.stream(), other.ranges.stream()).toList());
    }

    /** Whether there may be documents that stand in both: never where either says nothing of them. */
    public boolean cross(Documents other) {
        return ranges.stream().anyMatch(range -> other.ranges.stream().anyMatch(range::crosses));
    }

    /** Whether a document lies in one of the ranges. */
    public boolean mayContain(DocumentReference document) {
        return ranges.stream().anyMatch(range -> range.contains(document));
    }

    /** Such as "AP000123 to AP004410; 5100000001 to 5100012345". */
    public String inWords() {
        if (!stated) {
            return NO_COLUMN;
        }
        return ranges.isEmpty()
                ? NO_NUMBERS
                : ranges.stream().map(DocumentRange::toString).collect(Collectors.joining(AND));
    }

    /** Reads back what {@link #inWords} says; blank, as older workbooks leave it, and whatever else it is, says nothing. */
    public static Documents parse(String words) {
        if (words.equals(NO_NUMBERS)) {
            return new Documents(true, List.of());
        }
        List<DocumentRange> ranges = new ArrayList<>();
        for (String part : words.split(AND, -1)) {
            Optional<DocumentRange> range = range(part);
            if (range.isEmpty()) {
                return UNSTATED;
            }
            ranges.add(range.get());
        }
        return new Documents(true, ranges);
    }

    private static Optional<DocumentRange> range(String words) {
        String[] ends = words.split(" to ", -1);
        if (ends.length > 2 || !Stream.of(ends).allMatch(DocumentReference::isNumbered)) {
            return Optional.empty();
        }
        DocumentReference lowest = DocumentReference.of(ends[0]);
        DocumentReference highest = DocumentReference.of(ends[ends.length - 1]);
        return lowest.compareTo(highest) > 0 ? Optional.empty() : Optional.of(new DocumentRange(lowest, highest));
    }
}
