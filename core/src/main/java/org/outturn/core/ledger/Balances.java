package org.outturn.core.ledger;

import java.util.Comparator;
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

    private static final Comparator<LedgerLine> ORDER =
            Comparator.comparing(LedgerLine::coding).thenComparing(LedgerLine::period);

    private record Key(Coding coding, int period) {}

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

        LedgerLine toLine(Key key) {
            Tally tally = new Tally(rows, Money.ofPence(debits), Money.ofPence(credits));
            return new LedgerLine(key.coding(), new AccountingPeriod(key.period()), tally, firstRow, lastRow);
        }
    }

    private final Map<Key, Running> running = new HashMap<>();

    public void post(Coding coding, AccountingPeriod period, Money amount, long row) {
        running.computeIfAbsent(new Key(coding, period.number()), key -> new Running())
                .add(amount.pence(), row);
    }

    /** Posts what has been added up already: all that a line says of its coding and period. */
    public void post(LedgerLine line) {
        running.computeIfAbsent(new Key(line.coding(), line.period().number()), key -> new Running())
                .add(line.tally(), line.firstRow(), line.lastRow());
    }

    public void merge(Balances other) {
        mergeBelow(other, 0);
    }

    /** Takes in the balances of a part of the file that was counted from its own first row, so many rows further down. */
    public void mergeBelow(Balances part, long rowsAbove) {
        part.running.forEach((key, theirs) ->
                running.computeIfAbsent(key, absent -> new Running()).merge(theirs, rowsAbove));
    }

    /** The lines in order of coding and period, whatever order the postings came in. */
    public List<LedgerLine> lines() {
        return running.entrySet().stream()
                .map(entry -> entry.getValue().toLine(entry.getKey()))
                .sorted(ORDER)
                .toList();
    }
}
