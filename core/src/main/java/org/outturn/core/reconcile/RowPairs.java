package org.outturn.core.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Pairs rows of the first extract with rows of the other that have a document in common, and most else. */
final class RowPairs {

    /** A row and what has become of it. */
    record Pair(ExtractRow first, ExtractRow other) {}

    private final List<ExtractRow> first;
    private final List<ExtractRow> other;

    RowPairs(List<ExtractRow> first, List<ExtractRow> other) {
        this.first = new ArrayList<>(first);
        this.other = new ArrayList<>(other);
    }

    /** Takes out the rows that agree in this, in the order they stand in. */
    List<Pair> take(Function<ExtractRow, Object> likeness) {
        Map<Object, Deque<ExtractRow>> waiting = new HashMap<>();
        other.stream()
                .filter(RowPairs::hasDocument)
                .forEach(row -> waiting.computeIfAbsent(likeness.apply(row), absent -> new ArrayDeque<>())
                        .add(row));
        List<Pair> pairs = new ArrayList<>();
        for (ExtractRow row : first) {
            Deque<ExtractRow> alike = waiting.get(likeness.apply(row));
            if (hasDocument(row) && alike != null && !alike.isEmpty()) {
                pairs.add(new Pair(row, alike.remove()));
            }
        }
        forget(pairs);
        return pairs;
    }

    private void forget(List<Pair> pairs) {
        Set<ExtractRow> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(pair -> {
            gone.add(pair.first());
            gone.add(pair.other());
        });
        first.removeIf(gone::contains);
        other.removeIf(gone::contains);
    }

    private static boolean hasDocument(ExtractRow row) {
        return !row.document().isEmpty();
    }

    List<ExtractRow> left(Side side) {
        return side == Side.FIRST ? first : other;
    }
}
