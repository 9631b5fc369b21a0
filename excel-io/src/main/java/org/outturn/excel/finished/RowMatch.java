package org.outturn.excel.finished;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which row found is which row planned, by the label in the first column: people sort, drop and double rows, and
 * overtype labels.
 */
final class RowMatch {

    /** Stands for the label of a row that is blank throughout; no cell can hold it. */
    static final String BLANK_ROW = "\u0000";

    /** A label with a count, since labels may repeat. */
    private record Key(String label, int occurrence) {}

    private final List<OptionalInt> places = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();
    private boolean moved;

    /**
     * Matches rows.
     *
     * @param planned labels in the order planned
     * @param found labels in the order found, as many as the table has rows now
     */
    RowMatch(List<String> planned, List<String> found) {
        List<Key> plannedKeys = keys(planned);
        List<Key> foundKeys = keys(found);
        Map<Key, Integer> at = new LinkedHashMap<>();
        for (int i = 0; i < foundKeys.size(); i++) {
            at.put(foundKeys.get(i), i);
        }
        Set<Key> plannedSet = Set.copyOf(plannedKeys);
        for (int i = 0; i < plannedKeys.size(); i++) {
            OptionalInt place = placeOf(plannedKeys.get(i), i, at, foundKeys, plannedSet);
            places.add(place);
            moved |= place.isPresent() && place.getAsInt() != i;
            if (place.isEmpty()) {
                missing.add(planned.get(i));
            }
        }
        addExtra(planned, found);
    }

    private static List<Key> keys(List<String> labels) {
        Map<String, Integer> counts = new HashMap<>();
        return labels.stream()
                .map(label -> new Key(label, counts.merge(label, 1, Integer::sum)))
                .toList();
    }

    private static OptionalInt placeOf(Key key, int index, Map<Key, Integer> at, List<Key> found, Set<Key> planned) {
        if (at.containsKey(key)) {
            return OptionalInt.of(at.get(key));
        }
        boolean overtyped = index < found.size()
                && !planned.contains(found.get(index))
                && !found.get(index).label().equals(BLANK_ROW);
        return overtyped ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** Rows among those planned, or bearing one of their labels, that nobody planned. */
    private void addExtra(List<String> planned, List<String> found) {
        int last = places.stream().flatMapToInt(OptionalInt::stream).max().orElse(-1);
        Set<OptionalInt> taken = Set.copyOf(places);
        Set<String> labels = Set.copyOf(planned);
        for (int i = 0; i < found.size(); i++) {
            boolean known = taken.contains(OptionalInt.of(i)) || found.get(i).equals(BLANK_ROW);
            if (!known && (i < last || labels.contains(found.get(i)))) {
                added.add(i);
            }
        }
    }

    /** Where each row planned stands, counted from 0 below the headings; empty where it is gone. */
    List<OptionalInt> places() {
        return places;
    }

    List<String> missing() {
        return missing;
    }

    /** Rows that nobody planned, counted from 0 below the headings. */
    List<Integer> added() {
        return added;
    }

    /** Whether rows have changed places, other than by rows gone or added. */
    boolean isReordered() {
        return moved && missing.isEmpty() && added.isEmpty();
    }
}
