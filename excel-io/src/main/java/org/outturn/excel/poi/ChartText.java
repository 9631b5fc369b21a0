package org.outturn.excel.poi;

import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
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

    private static final double TITLE_POINTS = 13;

    private ChartText() {}

    /** Gives the chart its title, which is its name for a screen reader too, and says what can be seen in it. */
    static void name(XSSFChart chart, String title, String description) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> {
            run.setFontSize(TITLE_POINTS);
            // Left alone it is that of the computer, and the same report would be other bytes elsewhere.
            run.setLanguage(Locale.UK);
            run.setBold(true);
        });
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setDescr(description);
        properties.setTitle(title);
    }

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
