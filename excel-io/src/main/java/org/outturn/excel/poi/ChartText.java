package org.outturn.excel.poi;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.outturn.excel.layout.Theme;

/**
 * The lettering of a chart: that of the cells, and small enough that figures beside bars keep clear of names. Without
 * it, each program takes a font of its own.
 */
final class ChartText {

    /** In hundredths of a point. */
    private static final int SIZE = 900;

    private ChartText() {}

    static void set(XSSFChart chart) {
        CTTextBody text = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(SIZE);
        letters.addNewSolidFill().addNewSrgbClr().setVal(Styles.rgb(Theme.INK));
        letters.addNewLatin().setTypeface(Theme.FONT);
    }
}
