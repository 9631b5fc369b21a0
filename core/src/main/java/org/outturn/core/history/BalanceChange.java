package org.outturn.core.history;

import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * A coding's balance that has changed in a ledger period reported before.
 *
 * @param item whose actual it changes
 * @param then what it was, in pounds and pence
 * @param place the files and rows that now hold its postings; blank where there are none any more
 */
public record BalanceChange(Kind kind, String item, Coding coding, int period, Money then, Money now, String place) {

    /** Why a balance is another. */
    public enum Kind {
        /** The ledger holds more, less or other postings than it did. */
        LATE_POSTING("Late posting"),
        /** Coding has given the same postings to another item. */
        RECODED_IN("Coded to this item since"),
        /** The same from the side of the item that had them. */
        RECODED_OUT("Coded elsewhere since");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Now less then. */
    public Money change() {
        return now.minus(then);
    }
}
