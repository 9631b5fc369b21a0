package org.outturn.excel.ledger;

import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Row;

/** Where a row's amount stands: in one column, or as a debit or a credit in two. */
final class AmountColumns {

    private final Headings headings;
    private final Sign sign;
    private final AmountText text;

    AmountColumns(Headings headings, Sign sign, AmountText text) {
        this.headings = headings;
        this.sign = sign;
        this.text = text;
    }

    AmountReading read(Row row) {
        AmountReading held = headings.has(LedgerField.AMOUNT) ? amount(row, LedgerField.AMOUNT) : debitOrCredit(row);
        return sign == Sign.TURNED && held instanceof AmountReading.Read read
                ? new AmountReading.Read(read.amount().negated())
                : held;
    }

    private AmountReading amount(Row row, LedgerField field) {
        return text.read(row.cell(headings.column(field).orElseThrow()));
    }

    private AmountReading debitOrCredit(Row row) {
        AmountReading debit = amount(row, LedgerField.DEBIT);
        AmountReading credit = amount(row, LedgerField.CREDIT);
        if (debit instanceof AmountReading.Faulty || credit instanceof AmountReading.None) {
            return debit;
        }
        if (credit instanceof AmountReading.Read subtracted) {
            return debit instanceof AmountReading.Read added
                    ? either(added.amount(), subtracted.amount())
                    : new AmountReading.Read(subtracted.amount().negated());
        }
        return credit;
    }

    /** A nought beside the other amount is how some systems leave it blank. */
    private AmountReading either(Money debit, Money credit) {
        if (!debit.isZero() && !credit.isZero()) {
            return new AmountReading.Faulty(
                    headings.column(LedgerField.CREDIT).orElseThrow(),
                    "Both a debit (" + debit + ") and a credit (" + credit + ") are entered.");
        }
        return new AmountReading.Read(debit.minus(credit));
    }

    /** The column at which a row that stops before its amount is too short. */
    int firstColumn() {
        return headings.has(LedgerField.AMOUNT)
                ? headings.column(LedgerField.AMOUNT).orElseThrow()
                : Math.min(
                        headings.column(LedgerField.DEBIT).orElseThrow(),
                        headings.column(LedgerField.CREDIT).orElseThrow());
    }
}
