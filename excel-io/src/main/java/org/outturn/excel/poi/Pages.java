package org.outturn.excel.poi;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.PageBreaks;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.TextLayout;
import org.outturn.excel.layout.TextMeasure;

/**
 * How a sheet comes out on paper, landscape A4, and which headings stay in sight on a screen.
 *
 * <p>The scale is worked out here rather than left to "fit to one page wide": Excel leaves page breaks out of account
 * where a sheet is fitted, and would cut charts in two.
 */
final class Pages {

    /** A4 across, less margins of 18 mm, and a little for programs that draw columns wider. */
    static final double PAPER_WIDTH = 741 / 1.04;

    /** A4 down, less margins of 19 mm. */
    private static final double PAPER_HEIGHT = 483;

    /** A spreadsheet prints no smaller, in hundredths. */
    private static final int LEAST_ALLOWED = 10;

    /** What a sheet may be made smaller by to need fewer pages, in hundredths. */
    private static final int MOST_SHRINKING = 80;

    /** With more pages than this, one fewer is no gain. */
    private static final int FEW_PAGES = 4;

    /** So many rows are one list, which breaks where it must. */
    private static final int MANY_ROWS = 5_000;

    /** Headings further down would leave no room to scroll under them. */
    private static final int LAST_FROZEN_ROW = 8;

    /** From so many rows on a table is scrolled through. */
    private static final int LONG_TABLE = 30;

    private final XSSFSheet sheet;
    private final SheetCells cells;
    private final SheetPlan plan;
    private final ReportStyle look;
    private final List<Integer> widths;
    private final double character;
    private final String tab;

    /** @param tab the colour of the sheet's tab, where it has any */
    Pages(XSSFSheet sheet, SheetCells cells, SheetPlan plan, ReportStyle look, String tab) {
        this.sheet = sheet;
        this.cells = cells;
        this.plan = plan;
        this.look = look;
        this.tab = tab;
        this.character = look.digitPoints();
        this.widths = plan.widths();
    }

    /**
     * Sets the sheet up for print and screen; a publication is left without what accessible ones do without: footers,
     * frozen headings, print areas.
     */
    void setUp() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        int columns = printedColumns();
        if (!look.isPublication()) {
            dress(columns);
        }
        int scale = (int) Math.max(LEAST_ALLOWED, Math.min(100, 100 * PAPER_WIDTH / points(0, columns)));
        boolean across = !look.isPublication() && scale < PagesAcross.LEAST_SCALE && hasOnlyTables();
        int chosen = across ? PagesAcross.SCALE : scale;
        Optional<TablePlace> repeated = longTable(page(chosen));
        repeated.ifPresent(table -> sheet.setRepeatingRows(headingsOf(table)));
        if (across) {
            new PagesAcross(sheet, columns, this::widthOf).setUp(leadingColumns());
        }
        breakRows(chosen, across, repeated);
    }

    /** What accessible publications do without. */
    private void dress(int columns) {
        sheet.getFooter().setRight("Page &P of &N");
        sheet.getFooter().setLeft("&A");
        sheet.setActiveCell(new CellAddress(0, 0));
        sheet.setDisplayGridlines(false);
        sheet.setTabColor(Styles.colour(tab));
        freezeHeadings();
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, plan.lastPrintedRow() - 1);
    }

    private static double page(int scale) {
        return PAPER_HEIGHT * 100 / scale;
    }

    /** As many as the sheet names, else all that tables and lines of text reach over. */
    private int printedColumns() {
        if (plan.layout().printedColumns() > 0) {
            return Math.min(plan.layout().printedColumns(), Math.max(1, widths.size()));
        }
        int columns = Math.max(1, widths.size());
        double text = longestText() * character;
        while (points(0, columns) < text) {
            columns++;
        }
        return columns;
    }

    private double longestText() {
        boolean wrapped = plan.layout().tables().isEmpty();
        Stream<String> paragraphs = plan.layout().blocks().stream()
                .filter(block -> !wrapped && block instanceof TextLayout)
                .flatMap(block -> ((TextLayout) block).paragraphs().stream());
        return Stream.concat(plan.layout().preamble().stream(), paragraphs)
                .mapToDouble(TextMeasure::width)
                .max()
                .orElse(0);
    }

    private double points(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(column -> character * widthOf(column))
                .sum();
    }

    private double widthOf(int column) {
        if (widths.isEmpty() && column == 0) {
            return sheet.getColumnWidth(0) / 256.0;
        }
        return plan.widthOf(column);
    }

    /** The table whose headings go with the reader: the sheet's one, or the last that is longer than a page. */
    private Optional<TablePlace> longTable(double page) {
        List<TablePlace> tables = plan.tablePlaces();
        if (tables.size() == 1) {
            return Optional.of(tables.get(0));
        }
        return tables.stream()
                .filter(place -> place.endRow() <= plan.lastPrintedRow())
                .filter(place -> height(place.headingRow(), place.endRow()) > page)
                .reduce((earlier, later) -> later);
    }

    private static CellRangeAddress headingsOf(TablePlace table) {
        int heading = table.headingRow() - 1;
        return new CellRangeAddress(heading, heading, -1, -1);
    }

    private void freezeHeadings() {
        List<TablePlace> tables = plan.tablePlaces();
        if (tables.isEmpty()) {
            return;
        }
        TablePlace first = tables.get(0);
        boolean alone = tables.size() == 1 || first.table().rowsHeld() > LONG_TABLE;
        boolean onTop = plan.firstRowOf(first.table()) == first.headingRow() && first.headingRow() < LAST_FROZEN_ROW;
        if (alone && onTop) {
            sheet.createFreezePane(0, first.headingRow());
        }
    }

    private boolean hasOnlyTables() {
        return plan.layout().blocks().stream().allMatch(TableLayout.class::isInstance);
    }

    /** How many columns say what a row is, at most. */
    private int leadingColumns() {
        List<? extends Column<?>> columns = plan.layout().tables().get(0).columns();
        int most = Math.min(PagesAcross.MOST_REPEATED, columns.size());
        int leading = 1;
        while (leading < most && says(columns.get(leading))) {
            leading++;
        }
        return leading;
    }

    private static boolean says(Column<?> column) {
        return column.format() == CellFormat.TEXT || column.format() == CellFormat.COUNT;
    }

    /** No chart and no table that fits on one page is cut in two: it starts the next instead. */
    private void breakRows(int scale, boolean across, Optional<TablePlace> repeated) {
        PageBreaks breaks = new PageBreaks(
                plan.layout().blocks().stream()
                        .map(block -> new PageBreaks.Rows(plan.firstRowOf(block), plan.lastRowOf(block)))
                        .toList(),
                plan.lastPrintedRow(),
                cells::height,
                repeated.map(table -> (double) cells.height(table.headingRow())).orElse(0.0),
                repeated.map(TablePlace::firstRow).orElse(0));
        boolean isLong = plan.lastPrintedRow() > MANY_ROWS;
        int chosen = across || isLong ? scale : smallerForFewerPages(scale, breaks);
        sheet.getPrintSetup().setScale((short) chosen);
        if (!isLong) {
            breaks.on(page(chosen)).starts().forEach(row -> sheet.setRowBreak(row - 2));
        }
    }

    private static int smallerForFewerPages(int scale, PageBreaks breaks) {
        int pages = breaks.on(page(scale)).pages();
        int least = Math.max(PagesAcross.LEAST_SCALE, scale * MOST_SHRINKING / 100);
        int chosen = scale;
        for (int smaller = scale - 1; pages <= FEW_PAGES && smaller >= least; smaller--) {
            int fewer = breaks.on(page(smaller)).pages();
            if (fewer < pages) {
                pages = fewer;
                chosen = smaller;
            }
        }
        return chosen;
    }

    private double height(int firstRow, int lastRow) {
        return IntStream.rangeClosed(firstRow, lastRow)
                .mapToDouble(cells::height)
                .sum();
    }
}
