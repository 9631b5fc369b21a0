package org.outturn.excel.sheets;

import java.util.List;
import org.outturn.excel.layout.SheetLayout;

/** A report sheet: it lays out what has been worked out already, and does no arithmetic of its own. */
@FunctionalInterface
interface ReportSheet {

    SheetLayout layOut(ReportContext report);

    /** The sheet, or several of them where one cannot hold all its rows. */
    default List<SheetLayout> layOutAll(ReportContext report) {
        return List.of(layOut(report));
    }

    /** Whether there is anything for the sheet to say. */
    default boolean isNeeded(ReportContext report) {
        return true;
    }
}
