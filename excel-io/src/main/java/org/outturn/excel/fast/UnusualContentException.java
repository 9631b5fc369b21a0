package org.outturn.excel.fast;

/** A file that is not written in the common way and has to be read by the careful path, from its start. */
public final class UnusualContentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Only who takes care of the scanner reads the message; no trace is kept, as nothing is wrong. */
    public UnusualContentException(String message) {
        super(message, null, false, false);
    }
}
