package org.outturn.excel.ledger;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.outturn.excel.fast.PenceDigits;
import org.outturn.excel.fast.SpanTable;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.tabular.RawSheet;

/** The amounts of a sheet: cells whose attributes are known to make their value a number and no date. */
final class QuickCellAmounts implements QuickAmounts {

    private static final int MOST = 10_000;

    private final RawSheet sheet;
    private final SpanTable attributes = new SpanTable(MOST);
    private final BitSet numbers = new BitSet();

    QuickCellAmounts(RawSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public long pence(Spans row, int slot) {
        if (row.to(slot) == 0 || row.valueFrom(slot) == row.to(slot)) {
            return PenceDigits.NOTHING;
        }
        int id = attributes.find(row.bytes(), row.from(slot), row.attributesTo(slot));
        return id >= 0 && numbers.get(id)
                ? PenceDigits.ofNumber(row.bytes(), row.valueFrom(slot), row.to(slot))
                : PenceDigits.UNREAD;
    }

    @Override
    public boolean isProof() {
        return false;
    }

    @Override
    public void learn(Spans row, int slot) {
        int from = row.from(slot);
        int to = row.attributesTo(slot);
        if (row.to(slot) > 0 && !attributes.isFull() && attributes.find(row.bytes(), from, to) < 0) {
            String written = new String(row.bytes(), from, to - from, StandardCharsets.UTF_8);
            numbers.set(attributes.add(row.bytes(), from, to), NumberCells.areThese(sheet, row, written));
        }
    }
}
