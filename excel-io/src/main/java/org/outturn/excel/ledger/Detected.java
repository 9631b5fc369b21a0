package org.outturn.excel.ledger;

import java.util.Objects;

/**
 * One thing that was found out about a ledger file, with how sure that is and why, so that a person
 * can judge it, and what to say where it is wrong.
 *
 * @param what the thing, in a word or two
 * @param found what it was taken to be
 * @param override the option of the command and the row of the Ledger layout sheet that go before it
 */
public record Detected(String what, String found, Certainty certainty, String why, String override) {

    /** How sure a finding is. */
    public enum Certainty {
        /** Somebody has said so. */
        STATED,
        /** The file allows nothing else. */
        PROVED,
        /** The file speaks for it, and could be read in another way. */
        LIKELY,
        /** Nothing in the file speaks for or against it: what is usual in the United Kingdom was taken. */
        USUAL,
        /** It has to be answered before the file can be posted. */
        OPEN
    }

    public Detected {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(override, "override");
    }
}
