package org.outturn.excel.ledger;

import org.outturn.core.money.Money;

/** What the amount of a row comes to. Nothing entered is not nought. */
sealed interface AmountReading {

    record Read(Money amount) implements AmountReading {}

    /** No amount is entered. */
    record None() implements AmountReading {}

    /**
     * Something is entered that is no amount.
     *
     * @param column where it stands
     */
    record Faulty(int column, String reason) implements AmountReading {}
}
