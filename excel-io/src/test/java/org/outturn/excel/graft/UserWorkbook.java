package org.outturn.excel.graft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a finance officer might have it: typed figures, and all the things Excel hangs on a sheet. */
final class UserWorkbook {

    private UserWorkbook() {}

    static byte[] plain() {
        return with(book -> {});
    }

    static byte[] with(Consumer<XSSFWorkbook> more) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            settings(book.createSheet("Settings"));
            budget(book.createSheet("Budget"));
            XSSFName rate = book.createName();
            rate.setNameName("MyRate");
            rate.setRefersToFormula("Settings!$B$1");
            book.setPrintArea(1, "$A$1:$B$3");
            more.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static void settings(XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("Rate");
        sheet.getRow(0).createCell(1).setCellValue(1.5);
        sheet.addValidationData(sheet.getDataValidationHelper()
                .createValidation(
                        sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"£m", "£000"}),
                        new CellRangeAddressList(1, 1, 1, 1)));
    }

    private static void budget(XSSFSheet sheet) {
        for (int row = 0; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "Item" : "Item " + row);
            sheet.getRow(row).createCell(1).setCellValue(row * 100.25);
        }
        sheet.getRow(0).createCell(1).setCellValue("Amount");
        sheet.getRow(1).getCell(1).setCellStyle(yellow(sheet.getWorkbook()));
        table(sheet, "tblMine", "A1:B3");
        conditionalFormat(sheet);
        comment(sheet);
        chart(sheet);
    }

    private static XSSFCellStyle yellow(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.00 \"mine\""));
        return style;
    }

    static void table(XSSFSheet sheet, String name, String range) {
        XSSFTable table =
                sheet.createTable(new AreaReference(range, sheet.getWorkbook().getSpreadsheetVersion()));
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(range);
    }

    static void conditionalFormat(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule("$B1<0");
        rule.createFontFormatting().setFontStyle(true, true);
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B1:B3")}, rule);
    }

    static void comment(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 3, 1, 5, 4);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(new XSSFRichTextString("Ask the budget holder"));
        sheet.getRow(1).getCell(0).setCellComment(comment);
    }

    static void chart(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 6, 1, 12, 12));
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.BAR, categories, values);
        data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A3")),
                        XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B3")))
                .setTitle("Amount", null);
        chart.plot(data);
    }

    /** A formula with a result that a program worked out earlier. */
    static void formula(XSSFSheet sheet, String cell, String formula, double cached) {
        int row = Integer.parseInt(cell.substring(1)) - 1;
        int column = cell.charAt(0) - 'A';
        if (sheet.getRow(row) == null) {
            sheet.createRow(row);
        }
        sheet.getRow(row).createCell(column, CellType.FORMULA).setCellFormula(formula);
        sheet.getRow(row).getCell(column).setCellValue(cached);
    }
}
