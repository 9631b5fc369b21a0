package org.outturn.excel.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.excel.graft.ReportGraft;
import org.outturn.excel.graft.StreamedRows;
import org.outturn.excel.graft.UnpackedWorkbook;
import org.outturn.excel.inputs.InputColumn;
import org.outturn.excel.inputs.InputSheet;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.Settings;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.TablePlace;
import org.outturn.excel.layout.TextMeasure;
import org.outturn.excel.layout.Theme;

/** Writes a new workbook of input sheets, with drop-downs, help and room to type. */
public final class InputWorkbook {

    private static final int HEADING_ROW = 3;
    private static final int ROOM = 12;
    private static final int VALUE_OF_SETTING = 1;
    private static final int CHARACTER = 256;
    private static final int LONGEST_LIST = 255;
    /** 1 January 1990 and 31 December 2099, as spreadsheets count days: anything else is a slip. */
    private static final String FIRST_DAY = "32874";

    private static final String LAST_DAY = "73050";

    /** What spreadsheets count days from, as far as they count them right. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Map<String, Integer> lastRows = new HashMap<>();

    private InputWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new Styles(workbook, Unit.POUNDS, Brand.STANDARD, ReportStyle.MONITORING);
    }

    /**
     * Writes the sheets with what they are to hold.
     *
     * @param rows what each sheet is to hold, a list of cell values (text, {@link Money}, {@link
     *     BigDecimal}, {@link LocalDate}, or null for blank) for each row; a sheet left out is empty
     * @param title the document's title
     * @param created when it counts as made: given, so that the same inputs make the same file
     */
    public static byte[] write(
            List<InputSheet> sheets, Map<String, List<List<Object>>> rows, String title, LocalDate created)
            throws IOException {
        try (NewWorkbook workbook = new NewWorkbook()) {
            InputWorkbook writer = new InputWorkbook(workbook);
            sheets.forEach(
                    sheet -> writer.lastRows.put(sheet.name(), lastRow(rows.getOrDefault(sheet.name(), List.of()))));
            Map<String, StreamedRows> cells = new LinkedHashMap<>();
            sheets.forEach(sheet ->
                    cells.put(sheet.name(), writer.write(sheet, rows.getOrDefault(sheet.name(), List.of()))));
            List<String> names = sheets.stream().map(InputSheet::name).toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            // The sheets go through the graft like all others, which sets right what POI writes out of order.
            ReportGraft.write(
                    UnpackedWorkbook.read(EmptyWorkbook.of(
                            new PublishedWorkbook.About(title, "Outturn", created), ReportStyle.MONITORING)),
                    workbook.toLoose(),
                    names,
                    cells,
                    Set.of(EmptyWorkbook.SHEET),
                    bytes);
            return bytes.toByteArray();
        }
    }

    private static int lastRow(List<List<Object>> rows) {
        return HEADING_ROW + Math.max(rows.size(), ROOM);
    }

    private SheetCells write(InputSheet layout, List<List<Object>> rows) {
        XSSFSheet sheet = workbook.createSheet(layout.name());
        SheetCells cells = new SheetCells();
        cells.text(1, 0, layout.name(), styles.title());
        cells.setHeight(1, ReportStyle.MONITORING.titleHeight());
        cells.text(2, 0, layout.purpose(), styles.preamble());
        int lastRow = lastRow(rows);
        headings(sheet, cells, layout);
        for (int row = HEADING_ROW + 1; row <= lastRow; row++) {
            int index = row - HEADING_ROW - 1;
            write(cells, layout, row + 1, index < rows.size() ? rows.get(index) : List.of());
        }
        table(sheet, layout, lastRow);
        for (int i = 0; i < layout.columns().size(); i++) {
            validate(sheet, layout, i, rows, lastRow);
        }
        sheet.setTabColor(Styles.colour(Theme.INPUT_TAB));
        sheet.createFreezePane(0, HEADING_ROW + 1);
        print(sheet, layout.columns());
        return cells;
    }

    private void headings(XSSFSheet sheet, SheetCells cells, InputSheet layout) {
        int lines = 1;
        for (int i = 0; i < layout.columns().size(); i++) {
            InputColumn column = layout.columns().get(i);
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            cells.text(HEADING_ROW + 1, i, column.heading(), styles.heading(formatOf(column)));
            lines = Math.max(lines, TextMeasure.lines(column.heading(), column.width(), true));
        }
        cells.setHeight(HEADING_ROW + 1, ReportStyle.MONITORING.rowHeight(lines));
    }

    private static CellFormat formatOf(InputColumn column) {
        return switch (column.kind()) {
            case MONEY -> CellFormat.POUNDS;
            case NUMBER, PERIOD -> CellFormat.COUNT;
            case TEXT, LONG_TEXT, DATE, CHOICE -> CellFormat.TEXT;
        };
    }

    private void write(SheetCells cells, InputSheet layout, int row, List<Object> values) {
        int lines = 1;
        for (int i = 0; i < layout.columns().size(); i++) {
            InputColumn column = cellAt(layout, i, values);
            Object value = i < values.size() ? values.get(i) : null;
            XSSFCellStyle style = styleOf(column);
            cells.put(row, i, valueOf(value), "", style);
            if (style.getWrapText() && value != null) {
                lines = Math.max(lines, TextMeasure.lines(value.toString(), column.width(), false));
            }
        }
        cells.setHeight(row, ReportStyle.MONITORING.rowHeight(lines));
    }

    private XSSFCellStyle styleOf(InputColumn column) {
        return switch (column.kind()) {
            case MONEY -> styles.input(Theme.numberFormat(CellFormat.POUNDS, Unit.POUNDS), false, true);
            case NUMBER, PERIOD -> styles.input("General", false, true);
            case DATE -> styles.input("dd/mm/yyyy", false, false);
            case TEXT, CHOICE -> styles.input("@", true, false);
            case LONG_TEXT -> styles.input("General", true, false);
        };
    }

    private static CellValue valueOf(Object value) {
        if (value == null) {
            return CellValue.NOTHING;
        }
        if (value instanceof Money money) {
            return CellValue.of(money.pounds());
        }
        if (value instanceof Number number) {
            return CellValue.of(new BigDecimal(number.toString()));
        }
        return value instanceof LocalDate date
                ? CellValue.of(ChronoUnit.DAYS.between(DAY_NOUGHT, date))
                : new CellValue.Words(value.toString());
    }

    private static void table(XSSFSheet sheet, InputSheet layout, int lastRow) {
        List<String> headings =
                layout.columns().stream().map(InputColumn::heading).toList();
        CTTable table = Tables.create(sheet, layout.table(), HEADING_ROW + 1, lastRow + 1, headings);
        Tables.filter(table, HEADING_ROW + 1, lastRow + 1, headings.size());
        Tables.describe(table, layout.name(), layout.purpose());
    }

    /** A column of cells alike; each setting has a cell of its own kind, whatever its column is. */
    private static InputColumn cellAt(InputSheet layout, int index, List<Object> row) {
        InputColumn column = layout.columns().get(index);
        boolean setting = layout.equals(InputSheets.SETTINGS) && index == VALUE_OF_SETTING && !row.isEmpty();
        return setting ? Settings.cellOf(row.get(0), column.width()).orElse(column) : column;
    }

    private void validate(XSSFSheet sheet, InputSheet layout, int index, List<List<Object>> rows, int lastRow) {
        int from = HEADING_ROW + 1;
        InputColumn column = layout.columns().get(index);
        for (int i = 0; i < rows.size(); i++) {
            InputColumn cell = cellAt(layout, index, rows.get(i));
            if (!cell.equals(column)) {
                int row = HEADING_ROW + 1 + i;
                if (row > from) {
                    validate(sheet, column, new CellRangeAddressList(from, row - 1, index, index));
                }
                validate(sheet, cell, new CellRangeAddressList(row, row, index, index));
                from = row + 1;
            }
        }
        if (from <= lastRow) {
            validate(sheet, column, new CellRangeAddressList(from, lastRow, index, index));
        }
    }

    /** Each cell says what it is for when it is chosen, and refuses what could not be read. */
    private void validate(XSSFSheet sheet, InputColumn column, CellRangeAddressList cells) {
        DataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(constraint(helper, column), cells);
        validation.createPromptBox(column.heading(), column.help());
        validation.setShowPromptBox(true);
        validation.setEmptyCellAllowed(true);
        if (column.listedOn().isEmpty() && (!column.choices().isEmpty() || isNumeric(column))) {
            validation.createErrorBox(column.heading(), column.help());
            validation.setShowErrorBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static boolean isNumeric(InputColumn column) {
        return switch (column.kind()) {
            case MONEY, NUMBER, PERIOD, DATE -> true;
            case TEXT, LONG_TEXT, CHOICE -> false;
        };
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, InputColumn column) {
        int between = DataValidationConstraint.OperatorType.BETWEEN;
        if (!column.choices().isEmpty() && String.join(",", column.choices()).length() <= LONGEST_LIST) {
            return helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        }
        if (lastRows.containsKey(column.listedOn())) {
            return helper.createFormulaListConstraint("%s!$A$%d:$A$%d"
                    .formatted(
                            TablePlace.quoted(column.listedOn()),
                            HEADING_ROW + 2,
                            lastRows.get(column.listedOn()) + 1));
        }
        return switch (column.kind()) {
            case MONEY, NUMBER -> helper.createDecimalConstraint(between, "-100000000000", "100000000000");
            case PERIOD -> helper.createIntegerConstraint(between, "1", "16");
            case DATE -> helper.createDateConstraint(between, FIRST_DAY, LAST_DAY, null);
            case TEXT, LONG_TEXT, CHOICE -> helper.createTextLengthConstraint(between, "0", "32767");
        };
    }

    private static void print(XSSFSheet sheet, List<InputColumn> columns) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        int characters = columns.stream().mapToInt(InputColumn::width).sum();
        double scale = 100 * Pages.PAPER_WIDTH / (ReportStyle.MONITORING.digitPoints() * characters);
        if (scale < PagesAcross.LEAST_SCALE) {
            setup.setScale((short) PagesAcross.SCALE);
            new PagesAcross(sheet, columns.size(), column -> columns.get(column).width()).setUp(2);
        } else {
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
        }
        sheet.getFooter().setRight("Page &P of &N");
        sheet.getFooter().setLeft("&A");
    }
}
