package org.outturn.excel.ledger;

import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

/** A tally that is added to row by row. */
final class RunningTally {

    private long rows;
    private long debits;
    private long credits;
    private long creditRows;

    void add(Money amount) {
        rows++;
        if (amount.isNegative()) {
            credits = Math.addExact(credits, amount.pence());
            creditRows++;
        } else {
            debits = Math.addExact(debits, amount.pence());
        }
    }

    void add(Tally tally, long negative) {
        add(tally.rows(), tally.debits().pence(), tally.credits().pence());
        creditRows += negative;
    }

    /** Rows that have been added up already, in pence; which of them are credits is counted elsewhere. */
    void add(long moreRows, long moreDebits, long moreCredits) {
        rows += moreRows;
        debits = Math.addExact(debits, moreDebits);
        credits = Math.addExact(credits, moreCredits);
    }

    void add(RunningTally other) {
        add(other.tally(), other.creditRows);
    }

    void addWithoutAmount() {
        rows++;
    }

    long rows() {
        return rows;
    }

    long creditRows() {
        return creditRows;
    }

    Money sum() {
        return Money.ofPence(Math.addExact(debits, credits));
    }

    Tally tally() {
        return new Tally(rows, Money.ofPence(debits), Money.ofPence(credits));
    }
}
