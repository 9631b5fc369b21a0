package org.outturn.excel.poi;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetFormatPr;
import org.outturn.core.money.Unit;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.FanLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.TextLayout;
import org.outturn.excel.layout.TextMeasure;
import org.outturn.excel.layout.Theme;
import org.outturn.excel.layout.TotalCell;

/** Lays out one sheet's cells, and has POI make the rest of it; knows nothing of budgets. */
final class SheetWriter {

    private static final int CHARACTER = 256;
    /** How wide a sheet without tables is. */
    private static final int TEXT_WIDTH = 110;
    /** A row can be no higher. */
    private static final int MOST_LINES = 28;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Styles styles;
    private final Unit unit;
    private final List<Integer> widths;
    private final SheetCells cells = new SheetCells();

    SheetWriter(XSSFSheet sheet, SheetPlan plan, Styles styles, Unit unit) {
        this.sheet = sheet;
        this.plan = plan;
        this.styles = styles;
        this.unit = unit;
        this.widths = plan.widths().isEmpty() ? List.of(TEXT_WIDTH) : plan.widths();
    }

    /**
     * Writes title, preamble and blocks.
     *
     * @param notice the formula that shows when figures have changed since the sentences were written
     */
    SheetCells write(String notice) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        cells.text(1, 0, plan.layout().title(), styles.title());
        cells.setHeight(1, styles.look().titleHeight());
        List<String> preamble = plan.layout().preamble();
        for (int i = 0; i < preamble.size(); i++) {
            cells.text(i + 2, 0, preamble.get(i), styles.preamble());
        }
        if (plan.layout().holdsSentences()) {
            cells.put(plan.noticeRow(), 0, CellValue.NOTHING, notice, styles.notice());
        }
        plan.layout().blocks().forEach(this::write);
        new Pages(sheet, cells, plan, styles.look(), styles.brand().primary()).setUp();
        if (!styles.look().isPublication()) {
            new Protection(sheet, plan).protect(styles.note());
        }
        return cells;
    }

    private void write(Block block) {
        if (block instanceof TableLayout<?> table) {
            write(table, plan.placeOf(table.name()));
        } else if (block instanceof TextLayout text) {
            write(text);
        } else if (block instanceof ChartLayout chart) {
            new ChartWriter(sheet, plan, unit, styles.brand()).draw(chart);
        } else if (block instanceof FanLayout fan) {
            new FanWriter(sheet, plan, unit, styles.brand()).draw(fan);
        }
    }

    private void write(TextLayout text) {
        int row = plan.firstRowOf(text);
        if (!text.subtitle().isEmpty()) {
            subtitle(row++, text.subtitle());
        }
        boolean wrapped = plan.layout().tables().isEmpty();
        for (String paragraph : text.paragraphs()) {
            cells.text(row, 0, paragraph, wrapped ? styles.paragraph() : styles.preamble());
            if (wrapped) {
                height(row, TextMeasure.lines(paragraph, widths.get(0), false));
            }
            row++;
        }
    }

    private <R> void write(TableLayout<R> table, TablePlace place) {
        if (!table.subtitle().isEmpty()) {
            subtitle(place.headingRow() - 1, table.subtitle());
        }
        headings(table, place.headingRow());
        if (table.rows().isEmpty()) {
            emptyRow(table, place.firstRow());
        } else if (table.streamed()) {
            cells.stream(new TableStream<>(table, place, styles));
        } else {
            rows(table, place);
        }
        if (table.hasTotal()) {
            total(table, place);
        }
        if (styles.look().isPublication()) {
            Tables.createPlain(sheet, place);
            return;
        }
        Tables.create(sheet, place);
        Conditions conditions = new Conditions(sheet, unit);
        DataBars bars = new DataBars(sheet);
        for (int i = 0; i < table.columns().size(); i++) {
            conditions.add(place, i, table.columns().get(i).format());
            if (table.columns().get(i).bar()) {
                bars.add(place, i);
            }
        }
    }

    private void subtitle(int row, String text) {
        cells.text(row, 0, text, styles.subtitle());
        cells.setHeight(row, styles.look().subtitleHeight());
    }

    private <R> void rows(TableLayout<R> table, TablePlace place) {
        int row = place.firstRow();
        for (R record : table.rows()) {
            row(table, place, record, row);
            outline(row, table.outlineOf(record));
            row++;
        }
    }

    /** A row under a group's own, which the group can be folded over. */
    private void outline(int row, int level) {
        if (level > 0) {
            sheet.setRowSumsBelow(false);
            cells.setOutline(row, level);
            CTSheetFormatPr format = sheet.getCTWorksheet().getSheetFormatPr();
            format.setOutlineLevelRow((short) Math.max(level, format.getOutlineLevelRow()));
        }
    }

    private void headings(TableLayout<?> table, int row) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?> column = table.columns().get(i);
            cells.text(row, i, column.heading(), styles.heading(column.format()));
            lines = Math.max(lines, TextMeasure.lines(column.heading(), widths.get(i), true));
        }
        height(row, lines);
    }

    private <R> void row(TableLayout<R> table, TablePlace place, R record, int row) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            XSSFCellStyle style = styles.body(column.format(), true);
            CellValue value = column.value().apply(record);
            String template =
                    column.formula().map(formula -> formula.apply(record)).orElse("");
            cells.put(row, i, value, template.isEmpty() ? "" : place.resolve(template, row), style);
            String cell = TablePlace.letters(i) + row;
            column.link()
                    .map(link -> link.apply(record))
                    .filter(to -> !to.isEmpty())
                    .ifPresent(to -> link(sheet, cell, to));
            if (style.getWrapText() && value instanceof CellValue.Words words) {
                lines = Math.max(lines, TextMeasure.lines(words.text(), widths.get(i), false));
            }
        }
        height(row, lines);
        if (table.columns().stream().anyMatch(column -> column.format() == CellFormat.HEADLINE)) {
            cells.setHeight(row, Math.max(cells.height(row), Theme.headlineHeight()));
        }
    }

    /** Without a row below its headings a table cannot be marked up. */
    private void emptyRow(TableLayout<?> table, int row) {
        for (int i = 0; i < table.columns().size(); i++) {
            CellValue value = i == 0 ? CellValue.of("None") : CellValue.NOTHING;
            cells.put(row, i, value, "", styles.body(table.columns().get(i).format(), false));
        }
    }

    private <R> void total(TableLayout<R> table, TablePlace place) {
        int row = place.totalRow();
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            CellValue value = column.total().map(TotalCell::value).orElse(CellValue.NOTHING);
            String template = column.total().map(TotalCell::formula).orElse("");
            String formula = template.isEmpty() ? "" : place.resolve(template, row);
            cells.put(row, i, value, formula, styles.total(column.format()));
        }
        height(row, 1);
    }

    /** Makes a cell lead to a place in the workbook. */
    static void link(XSSFSheet sheet, String cell, String place) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        link.setCellReference(cell);
        sheet.addHyperlink(link);
    }

    private void height(int row, int lines) {
        cells.setHeight(row, styles.look().rowHeight(Math.min(lines, MOST_LINES)));
    }
}
