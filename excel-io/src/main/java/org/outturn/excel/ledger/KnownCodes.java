package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.outturn.excel.fast.SpanTable;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.tabular.Row;

/** The codes of one column that have been read once, known again by their bytes. A file without the column has one, blank. */
final class KnownCodes {

    /** Twenty bits of a key of figures. */
    static final int MOST = 1 << 20;

    private final LedgerField field;
    private final int column;
    private final int slot;
    private final SpanTable spans = new SpanTable(MOST);
    private final List<String> texts = new ArrayList<>();
    private final BitSet marking = new BitSet();

    /** @param slot where the column stands among the spans of a row; -1 without the column */
    KnownCodes(LedgerField field, int column, int slot) {
        this.field = field;
        this.column = column;
        this.slot = slot;
        if (slot < 0) {
            texts.add("");
        }
    }

    int find(Spans row) {
        return slot < 0 ? 0 : spans.find(row.bytes(), row.from(slot), row.to(slot));
    }

    /** Whether the code marks its row as a posting: something that no total row has. */
    boolean isMark(int id) {
        return marking.get(id);
    }

    String text(int id) {
        return texts.get(id);
    }

    void learn(Spans spansOfRow, Row row, TotalRows totals) {
        if (slot < 0 || spans.isFull() || find(spansOfRow) != SpanTable.UNKNOWN) {
            return;
        }
        int id = spans.add(spansOfRow.bytes(), spansOfRow.from(slot), spansOfRow.to(slot));
        String text = CodeText.clean(row.cell(column).text());
        texts.add(text);
        marking.set(id, !text.isEmpty() && totals.isFilled(row, field));
    }
}
