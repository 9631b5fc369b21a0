package org.outturn.excel.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** A reported workbook after a finance team has made it its own, saved with macros. */
final class RichWorkbook {

    static final String OURS = "Our working";
    static final String ITEM_FORMULA = "'Budget items'!B7*1000000";
    static final String TOTAL_FORMULA = "SUM('Budget items'!$B$7:$B$12)";
    static final String NAME_FORMULA = "Total_Budget-OurRate";
    static final String TABLE_FORMULA = "SUM(tblBudgetItems[Controllable budget £m])";
    static final String FORMAT = "#,##0.00 \"ours\"";
    /** Where the results of the formulas stand. */
    static final Set<String> RESULTS = Set.of(OURS + "!B2", OURS + "!B3", OURS + "!B4", OURS + "!B5");

    static final byte[] MACROS = {'m', 'a', 'c', 'r', 'o', 's'};

    private static final String OFFICE = "http://schemas.microsoft.com/office/";

    private RichWorkbook() {}

    /** The report with everything that Excel hangs on a sheet, on an input sheet and on one of their own. */
    static Path of(Path reported, Path saved) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(reported)));
                OutputStream out = Files.newOutputStream(saved)) {
            XSSFSheet ours = book.createSheet(OURS);
            names(book);
            formulas(ours);
            looks(ours);
            chart(ours);
            comment(ours);
            discussion(ours);
            comment(book.getSheet("Budget"));
            looks(book.getSheet("Budget"));
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            book.setVBAProject(new ByteArrayInputStream(MACROS));
            book.write(out);
        }
        sparklines(saved);
        return saved;
    }

    private static void names(XSSFWorkbook book) {
        name(book, "OurRate", "'%s'!$B$1".formatted(OURS));
        name(book, "OurTotal", TOTAL_FORMULA);
        book.setPrintArea(book.getSheetIndex(OURS), "$A$1:$B$9");
    }

    private static void name(XSSFWorkbook book, String name, String formula) {
        XSSFName made = book.createName();
        made.setNameName(name);
        made.setRefersToFormula(formula);
    }

    private static void formulas(XSSFSheet ours) {
        ours.createRow(0).createCell(0).setCellValue("Rate");
        ours.getRow(0).createCell(1).setCellValue(1.5);
        formula(ours, 1, "An item in pounds", ITEM_FORMULA, 1.25);
        formula(ours, 2, "The first items", TOTAL_FORMULA, 2.5);
        formula(ours, 3, "What is left", NAME_FORMULA, 3.75);
        formula(ours, 4, "All items by the name of their table", TABLE_FORMULA, 4.5);
    }

    private static void formula(XSSFSheet ours, int row, String label, String formula, double result) {
        ours.createRow(row).createCell(0).setCellValue(label);
        ours.getRow(row).createCell(1).setCellFormula(formula);
        ours.getRow(row).getCell(1).setCellValue(result);
    }

    private static void looks(XSSFSheet sheet) {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFillForegroundColor(IndexedColors.LIGHT_ORANGE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(FORMAT));
        sheet.getRow(0).getCell(0).setCellStyle(style);
        sheet.setColumnWidth(0, 47 * 256);
        sheet.addValidationData(sheet.getDataValidationHelper()
                .createValidation(
                        sheet.getDataValidationHelper().createExplicitListConstraint(new String[] {"Agreed", "Asked"}),
                        new CellRangeAddressList(1, 9, 8, 8)));
        ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting().createConditionalFormattingRule("$B1<0");
        rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B1:B9")}, rule);
    }

    private static void chart(XSSFSheet ours) {
        XSSFDrawing drawing = ours.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 6, 1, 12, 12));
        XSSFSheet items = ours.getWorkbook().getSheet("Budget items");
        XDDFChartData data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                        XDDFDataSourcesFactory.fromStringCellRange(items, CellRangeAddress.valueOf("A7:A12")),
                        XDDFDataSourcesFactory.fromNumericCellRange(items, CellRangeAddress.valueOf("B7:B12")))
                .setTitle("Budget", null);
        chart.plot(data);
    }

    private static void comment(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 3, 1, 5, 4));
        comment.setString(new XSSFRichTextString("Ask the budget holder"));
        sheet.getRow(0).getCell(0).setCellComment(comment);
    }

    /** A threaded comment, which POI does not know, and the person who wrote it. */
    private static void discussion(XSSFSheet ours) throws IOException {
        attach(
                ours.getWorkbook().getPackagePart(),
                "/xl/persons/person.xml",
                "application/vnd.ms-excel.person+xml",
                OFFICE + "2017/10/relationships/person",
                "<personList xmlns=\"%s2018/threadedcomments\"><person displayName=\"A Patel\" id=\"{0001}\"/></personList>"
                        .formatted(OFFICE + "spreadsheetml/"));
        attach(
                ours.getPackagePart(),
                "/xl/threadedComments/threadedComment1.xml",
                "application/vnd.ms-excel.threadedcomments+xml",
                OFFICE + "2017/10/relationships/threadedComment",
                "<ThreadedComments xmlns=\"%s2018/threadedcomments\"><threadedComment ref=\"A1\" personId=\"{0001}\" id=\"{0002}\"><text>Is this agreed?</text></threadedComment></ThreadedComments>"
                        .formatted(OFFICE + "spreadsheetml/"));
    }

    private static void attach(PackagePart from, String name, String type, String arrow, String content)
            throws IOException {
        try {
            OPCPackage file = from.getPackage();
            PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), type);
            from.addRelationship(part.getPartName(), TargetMode.INTERNAL, arrow);
            try (OutputStream out = part.getOutputStream()) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void sparklines(Path saved) throws IOException {
        String extension = """
                <extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="%1$sspreadsheetml/2009/9/main">\
                <x14:sparklineGroups xmlns:xm="%1$sexcel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline>\
                <xm:f>'Budget items'!B7:B12</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines>\
                </x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>""".formatted(OFFICE);
        try (FileSystem parts = FileSystems.newFileSystem(saved, Map.of())) {
            Path sheet = parts.getPath(PackageParts.of(saved).sheet(OURS));
            Files.writeString(sheet, Files.readString(sheet).replace("</worksheet>", extension));
        }
    }
}
