package org.outturn.excel.poi;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
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
import org.outturn.excel.tabular.Unwritable;

/** Writes one sheet's layout into cells; knows nothing of budgets. */
final class SheetWriter {

    private static final int CHARACTER = 256;
    private static final int LONGEST_CELL = 32_767;
    /** How wide a sheet without tables is. */
    private static final int TEXT_WIDTH = 110;
    /** A row can be no higher. */
    private static final int MOST_LINES = 28;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final Styles styles;
    private final Unit unit;
    private final List<Integer> widths;

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
    void write(String notice) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        text(0, 0, plan.layout().title(), styles.title());
        sheet.getRow(0).setHeightInPoints(styles.look().titleHeight());
        List<String> preamble = plan.layout().preamble();
        for (int i = 0; i < preamble.size(); i++) {
            text(i + 1, 0, preamble.get(i), styles.preamble());
        }
        if (plan.layout().holdsSentences()) {
            XSSFCell cell = cell(plan.noticeRow() - 1, 0, styles.notice());
            cell.setCellFormula(notice);
            cell.setCellValue("");
        }
        plan.layout().blocks().forEach(this::write);
        new Pages(sheet, plan, styles.look(), styles.brand().primary()).setUp();
        if (!styles.look().isPublication()) {
            new Protection(sheet, plan).protect(styles.note());
        }
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
        int row = plan.firstRowOf(text) - 1;
        if (!text.subtitle().isEmpty()) {
            text(row, 0, text.subtitle(), styles.subtitle());
            sheet.getRow(row++).setHeightInPoints(styles.look().subtitleHeight());
        }
        boolean wrapped = plan.layout().tables().isEmpty();
        for (String paragraph : text.paragraphs()) {
            text(row++, 0, paragraph, wrapped ? styles.paragraph() : styles.preamble());
            if (wrapped) {
                height(row - 1, TextMeasure.lines(paragraph, widths.get(0), false));
            }
        }
    }

    private <R> void write(TableLayout<R> table, TablePlace place) {
        if (!table.subtitle().isEmpty()) {
            text(place.headingRow() - 2, 0, table.subtitle(), styles.subtitle());
            sheet.getRow(place.headingRow() - 2).setHeightInPoints(styles.look().subtitleHeight());
        }
        headings(table, place.headingRow() - 1);
        int rowsHere = table.streamed()
                ? Math.min(1, table.rows().size())
                : table.rows().size();
        for (int i = 0; i < rowsHere; i++) {
            row(table, place, table.rows().get(i), place.firstRow() - 1 + i);
            outline(place.firstRow() - 1 + i, table.outlineOf(table.rows().get(i)));
        }
        if (table.rows().isEmpty()) {
            emptyRow(table, place.firstRow() - 1);
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

    /** A row under a group's own, which the group can be folded over. */
    private void outline(int row, int level) {
        if (level > 0) {
            sheet.setRowSumsBelow(false);
            sheet.getRow(row).getCTRow().setOutlineLevel((short) level);
            CTSheetFormatPr format = sheet.getCTWorksheet().getSheetFormatPr();
            format.setOutlineLevelRow((short) Math.max(level, format.getOutlineLevelRow()));
        }
    }

    private void headings(TableLayout<?> table, int row) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?> column = table.columns().get(i);
            text(row, i, column.heading(), styles.heading(column.format()));
            lines = Math.max(lines, TextMeasure.lines(column.heading(), widths.get(i), true));
        }
        height(row, lines);
    }

    private <R> void row(TableLayout<R> table, TablePlace place, R record, int row) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            XSSFCellStyle style = styles.body(column.format(), !table.streamed());
            XSSFCell cell = cell(row, i, style);
            CellValue value = column.value().apply(record);
            String template =
                    column.formula().map(formula -> formula.apply(record)).orElse("");
            set(cell, value, template.isEmpty() ? "" : place.resolve(template, row + 1));
            column.link()
                    .map(link -> link.apply(record))
                    .filter(to -> !to.isEmpty())
                    .ifPresent(to -> link(cell, to));
            if (style.getWrapText() && value instanceof CellValue.Words words) {
                lines = Math.max(lines, TextMeasure.lines(words.text(), widths.get(i), false));
            }
        }
        height(row, lines);
        if (table.columns().stream().anyMatch(column -> column.format() == CellFormat.HEADLINE)) {
            sheet.getRow(row)
                    .setHeightInPoints(Math.max(sheet.getRow(row).getHeightInPoints(), Theme.headlineHeight()));
        }
    }

    /** Without a row below its headings a table cannot be marked up. */
    private void emptyRow(TableLayout<?> table, int row) {
        for (int i = 0; i < table.columns().size(); i++) {
            XSSFCell cell = cell(row, i, styles.body(table.columns().get(i).format(), false));
            if (i == 0) {
                CellContent.text(cell, "None");
            }
        }
    }

    private <R> void total(TableLayout<R> table, TablePlace place) {
        int row = place.totalRow() - 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            XSSFCell cell = cell(row, i, styles.total(column.format()));
            if (column.total().isPresent()) {
                TotalCell total = column.total().get();
                set(cell, total.value(), total.formula().isEmpty() ? "" : place.resolve(total.formula(), row + 1));
            }
        }
        height(row, 1);
    }

    private static void set(XSSFCell cell, CellValue value, String formula) {
        if (!formula.isEmpty()) {
            formula(cell, formula, value);
        } else if (value instanceof CellValue.Words words) {
            CellContent.text(cell, fitting(words.text()));
        } else if (value instanceof CellValue.Figure figure) {
            cell.setCellValue(figure.value().doubleValue());
        }
    }

    private static void formula(XSSFCell cell, String formula, CellValue value) {
        cell.setCellFormula(formula);
        if (value instanceof CellValue.Figure figure) {
            cell.setCellValue(figure.value().doubleValue());
        } else {
            cell.setCellValue(value instanceof CellValue.Words words ? fitting(words.text()) : "");
        }
    }

    /** A cell holds so much and no more; control characters cannot stand in one at all. */
    static String fitting(String text) {
        String legal = text.codePoints()
                .map(point -> Unwritable.is(point) ? Unwritable.SHOWN_AS : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return legal.length() <= LONGEST_CELL ? legal : legal.substring(0, LONGEST_CELL - 1) + "…";
    }

    private void link(XSSFCell cell, String place) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }

    private void text(int row, int column, String text, XSSFCellStyle style) {
        CellContent.text(cell(row, column, style), fitting(text));
    }

    private XSSFCell cell(int row, int column, XSSFCellStyle style) {
        XSSFRow existing = sheet.getRow(row);
        XSSFCell cell = (existing == null ? sheet.createRow(row) : existing).createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private void height(int row, int lines) {
        sheet.getRow(row).setHeightInPoints(styles.look().rowHeight(Math.min(lines, MOST_LINES)));
    }
}
