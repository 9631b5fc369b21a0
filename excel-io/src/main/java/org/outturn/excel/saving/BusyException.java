package org.outturn.excel.saving;

import java.io.IOException;

/** Another run is at work on the workbook; the message says which. */
public final class BusyException extends IOException {

    private static final long serialVersionUID = 1L;

    BusyException(String whose) {
        super(whose);
    }
}
