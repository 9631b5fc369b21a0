package org.outturn.core.provenance;

import java.util.Objects;

/**
 * One thing found in an input: where, what, and what to do about it, as whole sentences a person can
 * act on.
 *
 * @param code a fixed key for scripts, such as BUDGET_UNKNOWN_ITEM
 * @param found what was found, as a sentence
 * @param remedy what to do next, as a sentence; blank where nothing needs doing
 */
public record Finding(String code, Severity severity, SourceReference place, String found, String remedy) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
    }

    public static Finding error(String code, SourceReference place, String found, String remedy) {
        return new Finding(code, Severity.ERROR, place, found, remedy);
    }

    public static Finding warning(String code, SourceReference place, String found, String remedy) {
        return new Finding(code, Severity.WARNING, place, found, remedy);
    }

    public static Finding info(String code, SourceReference place, String found) {
        return new Finding(code, Severity.INFO, place, found, "");
    }

    /** The finding without its place. */
    public String message() {
        return remedy.isBlank() ? found : found + " " + remedy;
    }

    /** The whole line a person reads: place, what was found, what to do. */
    @Override
    public String toString() {
        return place + ": " + message();
    }
}
