package org.outturn.excel.sheets;

import org.outturn.excel.layout.SheetLayout;

/** A report sheet: it lays out what has been worked out already, and does no arithmetic of its own. */
@FunctionalInterface
interface ReportSheet {

    SheetLayout layOut(ReportContext report);

    /** Whether there is anything for the sheet to say. */
    default boolean isNeeded(ReportContext report) {
        return true;
    }
}
