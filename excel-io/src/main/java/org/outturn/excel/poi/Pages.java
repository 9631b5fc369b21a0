package org.outturn.excel.poi;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;

/** How a sheet comes out on paper, landscape A4 and one page wide, and which headings stay in sight on a screen. */
final class Pages {

    /** A4 across, less margins of 18 mm. */
    private static final double PAPER_WIDTH = 741;

    /** A4 down, less margins of 19 mm. */
    private static final double PAPER_HEIGHT = 487;

    private static final double CHARACTER_POINTS = 6;
    private static final double ROW_POINTS = 15;

    /** Headings further down would leave no room to scroll under them. */
    private static final int LAST_FROZEN_ROW = 8;

    /** From so many rows on a table is scrolled through. */
    private static final int LONG_TABLE = 30;

    private final XSSFSheet sheet;
    private final SheetPlan plan;

    Pages(XSSFSheet sheet, SheetPlan plan) {
        this.sheet = sheet;
        this.plan = plan;
    }

    /**
     * Sets the sheet up for print and screen.
     *
     * @param plain whether to leave out all that accessible publications do without: footers, frozen
     *     headings, print areas
     */
    void setUp(boolean plain) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        if (plain) {
            return;
        }
        sheet.getFooter().setRight("Page &P of &N");
        sheet.getFooter().setLeft("&A");
        sheet.setActiveCell(new CellAddress(0, 0));
        sheet.setDisplayGridlines(false);
        printArea();
        keepHeadings();
        breakPages();
    }

    private void printArea() {
        int columns = plan.layout().printedColumns();
        if (columns > 0) {
            sheet.getWorkbook()
                    .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, plan.lastRow() - 1);
        }
    }

    /** The headings of a sheet's one table, or of a long one at its top, go with the reader. */
    private void keepHeadings() {
        List<TablePlace> tables = plan.tablePlaces();
        if (tables.isEmpty()) {
            return;
        }
        TablePlace first = tables.get(0);
        if (tables.size() == 1) {
            int heading = first.headingRow() - 1;
            sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        }
        boolean alone = tables.size() == 1 || first.table().rowsHeld() > LONG_TABLE;
        boolean onTop = plan.firstRowOf(first.table()) == first.headingRow() && first.headingRow() < LAST_FROZEN_ROW;
        if (alone && onTop) {
            sheet.createFreezePane(0, first.headingRow());
        }
    }

    /** No chart and no table that fits on one page is cut in two: it starts the next instead. */
    private void breakPages() {
        double page = PAPER_HEIGHT / Math.min(1, PAPER_WIDTH / width());
        double used = height(1, firstBlockRow() - 1);
        for (Block block : plan.layout().blocks()) {
            int first = plan.firstRowOf(block);
            double height = height(first, lastRowOf(block));
            if (used + height > page && height <= page && first > firstBlockRow()) {
                sheet.setRowBreak(first - 2);
                used = 0;
            }
            used = (used + height + ROW_POINTS) % page;
        }
    }

    private int firstBlockRow() {
        return plan.layout().blocks().stream().mapToInt(plan::firstRowOf).min().orElse(1);
    }

    private int lastRowOf(Block block) {
        if (block instanceof TableLayout<?> table) {
            return plan.placeOf(table.name()).endRow();
        }
        if (block instanceof ChartLayout chart) {
            return plan.firstRowOf(block) + plan.chartRows(chart) - 1;
        }
        return plan.firstRowOf(block);
    }

    private double height(int firstRow, int lastRow) {
        double height = 0;
        for (int row = firstRow; row <= lastRow; row++) {
            XSSFRow written = sheet.getRow(row - 1);
            height += written == null ? ROW_POINTS : written.getHeightInPoints();
        }
        return height;
    }

    private double width() {
        int printed = plan.layout().printedColumns();
        List<Integer> widths = plan.widths();
        return CHARACTER_POINTS
                * widths.subList(0, printed > 0 ? Math.min(printed, widths.size()) : widths.size()).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
