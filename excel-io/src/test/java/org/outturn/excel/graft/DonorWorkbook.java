package org.outturn.excel.graft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The report as POI writes it, before it is grafted. */
final class DonorWorkbook {

    static final List<String> REPORT = List.of("Cover", "Outturn summary", "Balances");

    private DonorWorkbook() {}

    static byte[] report() {
        return report(100.5, book -> {});
    }

    static byte[] report(double figure, Consumer<XSSFWorkbook> more) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Budget");
            cover(book);
            outturn(book, figure);
            balances(book);
            more.accept(book);
            return UserWorkbook.bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cover(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Cover");
        sheet.createRow(0).createCell(0).setCellValue("Budget monitoring");
        sheet.getRow(0).getCell(0).setCellStyle(heading(book));
        sheet.createRow(1).createCell(0).setCellValue("  spaced _x0041_ ");
        sheet.createRow(2).createCell(0).setCellFormula("Budget!B2*2");
        book.setActiveSheet(1);
        book.setSelectedTab(1);
    }

    private static XSSFCellStyle heading(XSSFWorkbook book) {
        XSSFFont font = book.createFont();
        font.setFontHeightInPoints((short) 16);
        font.setBold(true);
        font.setColor(new XSSFColor(new byte[] {0x1F, 0x38, 0x64}, null));
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        CTStylesheet styles = book.getStylesSource().getCTStylesheet();
        CTXf format = CTXf.Factory.newInstance();
        format.setFontId(font.getIndex());
        int place = book.getStylesSource().putCellStyleXf(format) - 1;
        CTCellStyle named = styles.addNewCellStyles().addNewCellStyle();
        named.setName("Heading 1");
        named.setXfId(place);
        named.setBuiltinId(16);
        style.getCoreXf().setXfId(place);
        return style;
    }

    private static void outturn(XSSFWorkbook book, double figure) {
        XSSFSheet sheet = book.createSheet("Outturn summary");
        sheet.createRow(0).createCell(0).setCellValue("Service");
        sheet.getRow(0).createCell(1).setCellValue("Variance £m");
        for (int row = 1; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue("Service " + row);
            sheet.getRow(row).createCell(1).setCellValue(figure * row);
            sheet.getRow(row).getCell(1).setCellStyle(money(book));
        }
        UserWorkbook.table(sheet, "tblOutturn", "A1:B3");
        UserWorkbook.conditionalFormat(sheet);
        UserWorkbook.comment(sheet);
        UserWorkbook.chart(sheet);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        XSSFName name = book.createName();
        name.setNameName("Outturn_Variance");
        name.setRefersToFormula("'Outturn summary'!$B$2:$B$3");
    }

    private static XSSFCellStyle money(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("0.000;-0.000"));
        return style;
    }

    private static void balances(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Balances");
        sheet.createRow(0).createCell(0).setCellValue("Item");
        sheet.getRow(0).createCell(1).setCellValue("Balance");
        sheet.createRow(1).createCell(0).setCellValue("sample");
        sheet.getRow(1).createCell(1).setCellValue(0);
        sheet.getRow(1).getCell(1).setCellStyle(money(book));
        UserWorkbook.table(sheet, "tblBalances", "A1:B2");
    }
}
