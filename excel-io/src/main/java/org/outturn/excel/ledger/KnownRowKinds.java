package org.outturn.excel.ledger;

import java.util.BitSet;
import org.outturn.excel.fast.SpanTable;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.tabular.Row;

/** What the attributes of a sheet's row say, known again by their bytes. The rows of a text file have none. */
final class KnownRowKinds {

    private static final int MOST = 10_000;

    private final int slot;
    private final SpanTable spans = new SpanTable(MOST);
    private final BitSet hidden = new BitSet();

    /** @param slot where the attributes stand among the spans of a row; -1 for a text file */
    KnownRowKinds(int slot) {
        this.slot = slot;
    }

    int find(Spans row) {
        return slot < 0 ? 0 : spans.find(row.bytes(), row.from(slot), row.to(slot));
    }

    boolean isHidden(int id) {
        return hidden.get(id);
    }

    void learn(Spans row, Row read) {
        if (slot >= 0 && !spans.isFull() && find(row) < 0) {
            hidden.set(spans.add(row.bytes(), row.from(slot), row.to(slot)), read.hidden());
        }
    }
}
