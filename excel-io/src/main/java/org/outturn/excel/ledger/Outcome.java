package org.outturn.excel.ledger;

import java.util.Optional;
import java.util.OptionalLong;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/** What becomes of a row. Exactly one of these holds for every row that is not blank. */
sealed interface Outcome {

    /**
     * A posting.
     *
     * @param period where the file states one; it may be looked at without
     */
    record Posted(Coding coding, Optional<PeriodReading.Read> period, Money amount) implements Outcome {}

    /**
     * A row that cannot be used.
     *
     * @param column where the fault stands; empty for the whole row
     * @param amount what the row comes to, where that could be read
     */
    record SetAside(Optional<Integer> column, String reason, Optional<Money> amount) implements Outcome {}

    /**
     * A row that is no posting.
     *
     * @param total the amount of a total row, a figure to compare with
     * @param count how many rows the file says it has
     */
    record Skipped(String reason, Optional<Money> total, OptionalLong count) implements Outcome {

        static Skipped of(String reason) {
            return new Skipped(reason, Optional.empty(), OptionalLong.empty());
        }
    }
}
