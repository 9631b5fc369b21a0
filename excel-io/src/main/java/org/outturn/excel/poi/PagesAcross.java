package org.outturn.excel.poi;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.excel.layout.ReportStyle;

/**
 * A sheet too wide to be read on one page: it goes on several beside each other, read across before down, with what
 * says whose row it is on each.
 */
final class PagesAcross {

    /** Print is not made smaller than this, in hundredths. */
    static final int LEAST_SCALE = 55;

    static final int SCALE = 62;
    /** Columns that say what a row is. */
    static final int MOST_REPEATED = 3;

    private static final double PAGE = 100 * Pages.PAPER_WIDTH / SCALE;
    private static final double MOST_OF_PAGE = 0.4;

    private final XSSFSheet sheet;
    private final int columns;
    private final IntToDoubleFunction widths;

    /** @param widths of the columns, in characters */
    PagesAcross(XSSFSheet sheet, int columns, IntToDoubleFunction widths) {
        this.sheet = sheet;
        this.columns = columns;
        this.widths = widths;
    }

    /** Repeats so many columns at most, and breaks the others into pages. */
    void setUp(int mostRepeated) {
        int leading = mostRepeated;
        while (leading > 1 && points(0, leading) > PAGE * MOST_OF_PAGE) {
            leading--;
        }
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, leading - 1));
        sheet.getPrintSetup().setPageOrder(PageOrder.OVER_THEN_DOWN);
        double used = points(0, leading);
        for (int column = leading; column < columns; column++) {
            if (used + points(column, column + 1) > PAGE && column > leading) {
                sheet.setColumnBreak(column - 1);
                used = points(0, leading);
            }
            used += points(column, column + 1);
        }
    }

    private double points(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(column -> ReportStyle.MONITORING.digitPoints() * widths.applyAsDouble(column))
                .sum();
    }
}
