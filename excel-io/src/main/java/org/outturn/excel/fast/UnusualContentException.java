package org.outturn.excel.fast;

/** A file that is not written in the common way and has to be read by the careful path, from its start. */
public final class UnusualContentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean torn;

    /** Only who takes care of the scanner reads the message; no trace is kept, as nothing is wrong. */
    public UnusualContentException(String message) {
        this(message, false);
    }

    private UnusualContentException(String message, boolean torn) {
        super(message, null, false, false);
        this.torn = torn;
    }

    /** Of a field that does not end as it should, as is found too where a part of a file starts within a field. */
    static UnusualContentException torn(String message) {
        return new UnusualContentException(message, true);
    }

    /** Whether it may have come of scanning the file in parts. */
    public boolean isTorn() {
        return torn;
    }
}
