package org.outturn.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * Adds up the postings of a ledger file by coding and period as they are read. Its size grows with
 * the codings, not with the rows; balances of parts of a file {@link #merge} into those of the whole.
 */
public final class Balances {

    /** As many as most years have, and one for adjustments. */
    private static final int USUAL_PERIODS = 13;

    private static final class Running {
        private long rows;
        private long debits;
        private long credits;
        private long firstRow = Long.MAX_VALUE;
        private long lastRow;

        void add(long pence, long row) {
            rows++;
            if (pence < 0) {
                credits = Math.addExact(credits, pence);
            } else {
                debits = Math.addExact(debits, pence);
            }
            firstRow = Math.min(firstRow, row);
            lastRow = Math.max(lastRow, row);
        }

        void add(Tally tally, long first, long last) {
            rows += tally.rows();
            debits = Math.addExact(debits, tally.debits().pence());
            credits = Math.addExact(credits, tally.credits().pence());
            firstRow = Math.min(firstRow, first);
            lastRow = Math.max(lastRow, last);
        }

        void merge(Running other, long rowsAbove) {
            rows += other.rows;
            debits = Math.addExact(debits, other.debits);
            credits = Math.addExact(credits, other.credits);
            firstRow = Math.min(firstRow, other.firstRow + rowsAbove);
            lastRow = Math.max(lastRow, other.lastRow + rowsAbove);
        }

        LedgerLine toLine(Coding coding, int period) {
            Tally tally = new Tally(rows, Money.ofPence(debits), Money.ofPence(credits));
            return new LedgerLine(coding, new AccountingPeriod(period), tally, firstRow, lastRow);
        }
    }

    /** By coding, then by the number of the period less one; null where nothing is posted. */
    private final Map<Coding, Running[]> running = new HashMap<>();

    public void post(Coding coding, AccountingPeriod period, Money amount, long row) {
        running(coding, period.number()).add(amount.pence(), row);
    }

    /** Posts what has been added up already: all that a line says of its coding and period. */
    public void post(LedgerLine line) {
        running(line.coding(), line.period().number()).add(line.tally(), line.firstRow(), line.lastRow());
    }

    private Running running(Coding coding, int period) {
        Running[] periods = running.computeIfAbsent(coding, absent -> new Running[USUAL_PERIODS]);
        if (period > periods.length) {
            periods = Arrays.copyOf(periods, period);
            running.put(coding, periods);
        }
        if (periods[period - 1] == null) {
            periods[period - 1] = new Running();
        }
        return periods[period - 1];
    }

    public void merge(Balances other) {
        mergeBelow(other, 0);
    }

    /** Takes in the balances of a part of the file that was counted from its own first row, so many rows further down. */
    public void mergeBelow(Balances part, long rowsAbove) {
        part.running.forEach((coding, periods) -> {
            for (int at = 0; at < periods.length; at++) {
                if (periods[at] != null) {
                    running(coding, at + 1).merge(periods[at], rowsAbove);
                }
            }
        });
    }

    /** Every coding that has postings, in order. */
    public List<Coding> codings() {
        return running.keySet().stream().sorted().toList();
    }

    /** The lines in order of coding and period, whatever order the postings came in. */
    public List<LedgerLine> lines() {
        List<LedgerLine> lines = new ArrayList<>();
        codings().forEach(coding -> addLines(coding, lines));
        return List.copyOf(lines);
    }

    private void addLines(Coding coding, List<LedgerLine> lines) {
        Running[] periods = running.get(coding);
        for (int at = 0; at < periods.length; at++) {
            if (periods[at] != null) {
                lines.add(periods[at].toLine(coding, at + 1));
            }
        }
    }
}
