package org.outturn.excel.poi;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.SheetPlan;

/** Where a chart stands: across the printed columns, its frame a little inside them, so that all of it is printed. */
final class ChartFrame {

    private static final double INSIDE_POINTS = 2;

    private ChartFrame() {}

    /** @param top the row it starts at, counted from 0 */
    static XSSFClientAnchor of(SheetPlan plan, int top, int rows) {
        int last = plan.chartColumns() - 1;
        double width = plan.widthOf(last) * ReportStyle.MONITORING.digitPoints();
        return new XSSFClientAnchor(
                0, Units.toEMU(INSIDE_POINTS), Units.toEMU(width - INSIDE_POINTS), 0, 0, top, last, top + rows);
    }
}
