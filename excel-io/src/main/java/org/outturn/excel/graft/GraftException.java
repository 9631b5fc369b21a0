package org.outturn.excel.graft;

import java.io.IOException;

/** A workbook that cannot take the report: the message is a sentence for the person whose workbook it is. */
public final class GraftException extends IOException {

    private static final long serialVersionUID = 1L;

    public GraftException(String message) {
        super(message);
    }

    public GraftException(String message, Throwable cause) {
        super(message, cause);
    }
}
