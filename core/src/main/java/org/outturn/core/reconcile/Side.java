package org.outturn.core.reconcile;

/** Which of two extracts. */
public enum Side {
    /** What is held to be right. */
    FIRST,
    /** What is held against it. */
    OTHER;

    Side other() {
        return this == FIRST ? OTHER : FIRST;
    }
}
