package org.outturn.core.reconcile;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing in which two accounts of a ledger disagree. Figures are as printed, in pounds and pence
 * unless they are a cell's own; each is empty where there is none to give.
 *
 * @param kind a fixed key for scripts, such as SIGN_LOST
 * @param period the period of the year it lies in, where it lies in one
 * @param key what is different: a document, a period, a value of a column, a cell's heading
 * @param expected what the first account says
 * @param found what the other says
 * @param difference found less expected
 * @param rows how many rows it is about
 * @param message one sentence that can stand alone
 * @param place where to look first
 */
public record Difference(
        String kind,
        Optional<Integer> period,
        String key,
        Optional<String> expected,
        Optional<String> found,
        Optional<String> difference,
        Optional<Long> rows,
        String message,
        String place) {

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(place, "place");
    }
}
