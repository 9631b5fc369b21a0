package org.outturn.excel.ledger;

import org.outturn.excel.fast.PenceDigits;
import org.outturn.excel.fast.Spans;

/** Where the amount of a row stands: in one column, or as a debit or a credit in two. */
final class QuickAmountColumns {

    private final QuickAmounts amounts;
    private final boolean turned;
    private final int amountSlot;
    private final int debitSlot;
    private final int creditSlot;
    private long proofsOfRow;
    private long proofs;

    QuickAmountColumns(QuickColumns columns, Sign sign, QuickAmounts amounts) {
        this.amounts = amounts;
        this.turned = sign == Sign.TURNED;
        this.amountSlot = columns.slot(LedgerField.AMOUNT);
        this.debitSlot = columns.slot(LedgerField.DEBIT);
        this.creditSlot = columns.slot(LedgerField.CREDIT);
    }

    long pence(Spans row) {
        proofsOfRow = 0;
        long pence = amountSlot >= 0 ? pence(row, amountSlot) : debitOrCredit(row);
        boolean figure = pence != PenceDigits.UNREAD && pence != PenceDigits.NOTHING;
        return turned && figure ? -pence : pence;
    }

    private long pence(Spans row, int slot) {
        long pence = amounts.pence(row, slot);
        proofsOfRow += amounts.isProof() ? 1 : 0;
        return pence;
    }

    private long debitOrCredit(Spans row) {
        long debit = pence(row, debitSlot);
        long credit = pence(row, creditSlot);
        if (debit == PenceDigits.UNREAD || credit == PenceDigits.UNREAD) {
            return PenceDigits.UNREAD;
        }
        if (credit == PenceDigits.NOTHING) {
            return debit;
        }
        if (debit == PenceDigits.NOTHING) {
            return -credit;
        }
        return debit == 0 || credit == 0 ? debit - credit : PenceDigits.UNREAD;
    }

    void learn(Spans row) {
        for (int slot : new int[] {amountSlot, debitSlot, creditSlot}) {
            if (slot >= 0) {
                amounts.learn(row, slot);
            }
        }
    }

    /** The last amount counts. */
    void countProofs() {
        proofs += proofsOfRow;
    }

    void conclude(AmountEvidence evidence, AmountStyle style) {
        evidence.proofs(style, proofs);
    }
}
