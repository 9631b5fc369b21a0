package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which columns a quick scan looks at, and which slot of a row's spans each has: the nth of these columns the nth. */
final class QuickColumns {

    private static final int NONE = -1;

    private final Headings headings;
    private final List<Integer> columns = new ArrayList<>();

    private QuickColumns(Headings headings) {
        this.headings = headings;
    }

    static QuickColumns of(ReadingRules rules) {
        QuickColumns columns = new QuickColumns(rules.headings());
        columns.add(LedgerField.COST_CENTRE, LedgerField.SUBJECTIVE);
        if (columns.headings.has(LedgerField.AMOUNT)) {
            columns.add(LedgerField.AMOUNT);
        } else {
            columns.add(LedgerField.DEBIT, LedgerField.CREDIT);
        }
        if (rules.currencyColumn().column().isPresent()) {
            columns.add(LedgerField.CURRENCY);
        }
        if (rules.options().fixedPeriod().isEmpty()) {
            columns.add(LedgerField.PERIOD, LedgerField.DATE, LedgerField.YEAR);
        }
        if (rules.options().documents()) {
            columns.add(LedgerField.DOCUMENT);
        }
        return columns;
    }

    private void add(LedgerField... fields) {
        for (LedgerField field : fields) {
            headings.column(field).ifPresent(column -> {
                if (!columns.contains(column)) {
                    columns.add(column);
                }
            });
        }
    }

    int count() {
        return columns.size();
    }

    /** The slot of a field's column; -1 where the scan does not look at it. */
    int slot(LedgerField field) {
        return headings.column(field).isPresent()
                ? columns.indexOf(headings.column(field).getAsInt())
                : NONE;
    }

    int[] slots(LedgerField... fields) {
        return Stream.of(fields).mapToInt(this::slot).filter(slot -> slot >= 0).toArray();
    }

    int[] slotOfColumn() {
        int[] slots =
                new int[columns.stream().mapToInt(column -> column + 1).max().orElse(0)];
        Arrays.fill(slots, NONE);
        for (int column : columns) {
            slots[column] = columns.indexOf(column);
        }
        return slots;
    }
}
