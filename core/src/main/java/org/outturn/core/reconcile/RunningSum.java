package org.outturn.core.reconcile;

import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.money.Thousands;

/** Rows and what they come to, added up as they are met. */
final class RunningSum {

    private long rows;
    private long debits;
    private long credits;

    void add(Money amount) {
        rows++;
        if (amount.isNegative()) {
            credits = Math.addExact(credits, amount.pence());
        } else {
            debits = Math.addExact(debits, amount.pence());
        }
    }

    void addWithoutAmount() {
        rows++;
    }

    long rows() {
        return rows;
    }

    Money sum() {
        return Money.ofPence(Math.addExact(debits, credits));
    }

    Tally tally() {
        return new Tally(rows, Money.ofPence(debits), Money.ofPence(credits));
    }

    /** Such as "408 rows, -1,244,481.37". */
    static String inWords(Tally tally) {
        return rows(tally.rows()) + ", " + amount(tally.sum());
    }

    static String rows(long rows) {
        return Thousands.of(rows, "row");
    }

    static String amount(Money amount) {
        return amount.grouped();
    }
}
