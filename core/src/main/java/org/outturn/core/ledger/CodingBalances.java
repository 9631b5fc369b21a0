package org.outturn.core.ledger;

import java.util.Arrays;
import java.util.List;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * What is posted to one coding of a ledger file, period by period; a page of its {@link Balances}.
 * Amounts are in pounds and pence, credits negative.
 */
public final class CodingBalances {

    /** As many as most years have, and one for adjustments. */
    private static final int USUAL_PERIODS = 13;

    private static final class Running {
        private long rows;
        private long debits;
        private long credits;
        private long firstRow = Long.MAX_VALUE;
        private long lastRow;

        void add(long moreRows, long moreDebits, long moreCredits, long first, long last) {
            rows += moreRows;
            debits = Math.addExact(debits, moreDebits);
            credits = Math.addExact(credits, moreCredits);
            firstRow = Math.min(firstRow, first);
            lastRow = Math.max(lastRow, last);
        }

        LedgerLine toLine(Coding coding, int period) {
            Tally tally = new Tally(rows, Money.ofPence(debits), Money.ofPence(credits));
            return new LedgerLine(coding, new AccountingPeriod(period), tally, firstRow, lastRow);
        }
    }

    /** By the number of the period less one; null where nothing is posted. */
    private Running[] periods = new Running[USUAL_PERIODS];

    CodingBalances() {}

    void post(AccountingPeriod period, Money amount, long row) {
        long pence = amount.pence();
        in(period.number()).add(1, Math.max(pence, 0), Math.min(pence, 0), row, row);
    }

    /** Posts what has been added up already, in pence: so many rows between the first and the last of them. */
    public void post(AccountingPeriod period, long rows, long debits, long credits, long firstRow, long lastRow) {
        in(period.number()).add(rows, debits, credits, firstRow, lastRow);
    }

    private Running in(int period) {
        if (period > periods.length) {
            periods = Arrays.copyOf(periods, period);
        }
        if (periods[period - 1] == null) {
            periods[period - 1] = new Running();
        }
        return periods[period - 1];
    }

    /** Takes in those of a part of the file that was counted from its own first row. */
    void mergeBelow(CodingBalances part, long rowsAbove) {
        for (int at = 0; at < part.periods.length; at++) {
            Running more = part.periods[at];
            if (more != null) {
                in(at + 1)
                        .add(more.rows, more.debits, more.credits, more.firstRow + rowsAbove, more.lastRow + rowsAbove);
            }
        }
    }

    void addLines(Coding coding, List<LedgerLine> lines) {
        for (int at = 0; at < periods.length; at++) {
            if (periods[at] != null) {
                lines.add(periods[at].toLine(coding, at + 1));
            }
        }
    }
}
