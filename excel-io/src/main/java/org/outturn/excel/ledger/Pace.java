package org.outturn.excel.ledger;

/**
 * From which size on a file is scanned quickly, and from which size on by two threads. Whatever the
 * pace, the answer is the same.
 *
 * @param smallestPart how many bytes a thread takes at least, of those that are left
 */
record Pace(long quickFrom, long dividedFrom, long smallestPart) {

    /** Small files are read before a scanner has warmed up. */
    static final Pace USUAL = new Pace(256 << 10, 4 << 20, 512 << 10);

    static final Pace CAREFUL = new Pace(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    boolean isQuick(long size) {
        return size >= quickFrom;
    }

    boolean isDivided(long size) {
        return size >= dividedFrom && Runtime.getRuntime().availableProcessors() > 1;
    }
}
