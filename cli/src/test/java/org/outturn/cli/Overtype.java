package org.outturn.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types over one cell of a finished workbook, as people do. */
final class Overtype {

    private Overtype() {}

    /** Types words, and says which cell it was. */
    static String words(Path workbook, String sheet, String label, int column, String words) throws IOException {
        return change(workbook, sheet, label, column, cell -> cell.setCellValue(words));
    }

    static String figure(Path workbook, String sheet, String label, int column, double figure) throws IOException {
        return change(workbook, sheet, label, column, cell -> cell.setCellValue(figure));
    }

    private interface Typing {
        void into(XSSFCell cell);
    }

    private static String change(Path file, String sheet, String label, int column, Typing typing) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFCell cell = row(workbook.getSheet(sheet), label).getCell(column);
            if (cell.getCTCell().isSetF()) {
                cell.removeFormula();
            }
            // A text stored in its cell would otherwise stay there beside the new one.
            cell.setBlank();
            typing.into(cell);
            workbook.write(out);
            return new CellReference(cell).formatAsString(false);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, String label) {
        for (int number = 0; number <= sheet.getLastRowNum(); number++) {
            XSSFRow row = sheet.getRow(number);
            if (row != null
                    && row.getCell(0) != null
                    && row.getCell(0).toString().startsWith(label)) {
                return row;
            }
        }
        throw new AssertionError("No row " + label);
    }
}
