package org.outturn.excel.tabular;

import java.io.IOException;

/** A part of a workbook that is not what the workbook says it is. The message goes on from "damaged: ". */
final class DamagedPartException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPartException(String message) {
        super(message);
    }
}
