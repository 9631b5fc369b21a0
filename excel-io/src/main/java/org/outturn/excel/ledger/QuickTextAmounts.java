package org.outturn.excel.ledger;

import org.outturn.excel.fast.Spans;
import org.outturn.excel.fast.TextAmounts;

/** The amounts of a text file. */
record QuickTextAmounts(TextAmounts amounts) implements QuickAmounts {

    static QuickAmounts in(AmountStyle style) {
        return new QuickTextAmounts(style == AmountStyle.COMMA ? TextAmounts.withComma() : TextAmounts.withPoint());
    }

    @Override
    public long pence(Spans row, int slot) {
        return amounts.pence(row.bytes(), row.from(slot), row.to(slot));
    }

    @Override
    public boolean isProof() {
        return amounts.isProof();
    }

    @Override
    public void learn(Spans row, int slot) {}
}
