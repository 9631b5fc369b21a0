package org.outturn.excel.graft;

import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What shows last month's figures: the report itself, and cells and names that look at it, straight or over others. */
final class StaleCells {

    private final Mentions report;
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, NavigableMap<Integer, BitSet>> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    StaleCells(Mentions report) {
        this.report = report;
    }

    void addName(String name) {
        names.add(name);
    }

    void addCells(UserFormula formula) {
        CellRange filled = formula.cells();
        NavigableMap<Integer, BitSet> rows = cells.computeIfAbsent(formula.sheet(), sheet -> new TreeMap<>());
        for (int row = filled.firstRow(); row <= filled.lastRow(); row++) {
            rows.computeIfAbsent(row, r -> new BitSet()).set(filled.firstColumn(), filled.lastColumn() + 1);
        }
    }

    /** Whether a formula on that sheet looks at anything stale. */
    boolean touches(String ownSheet, Formula formula) {
        return formula.names().stream().anyMatch(names::contains)
                || formula.references().stream().anyMatch(reference -> holds(ownSheet, reference))
                || report.in(formula.text());
    }

    private boolean holds(String ownSheet, Formula.Reference reference) {
        String sheet = reference.sheet().isEmpty() ? ownSheet : reference.sheet();
        NavigableMap<Integer, BitSet> rows = cells.get(sheet);
        CellRange range = reference.range();
        return rows != null
                && range.firstRow() <= range.lastRow()
                && rows.subMap(range.firstRow(), true, range.lastRow(), true).values().stream()
                        .anyMatch(row -> isBetween(row.nextSetBit(range.firstColumn()), range.lastColumn()));
    }

    private static boolean isBetween(int found, int last) {
        return found >= 0 && found <= last;
    }
}
