package org.outturn.excel.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Invoices on the Debt sheet, typed below the balances of bands, at and about the ends of every age. */
final class OpenInvoices {

    private static final LocalDate YEAR_END = LocalDate.of(2021, 3, 31);
    private static final int[] AGES = {
        -40, -1, 0, 1, 29, 30, 31, 32, 364, 365, 366, 730, 731, 1095, 1096, 1461, 1462, 9000
    };

    private OpenInvoices() {}

    /** Invoices raised in two orders of due date, some without one, some not due yet, some after the year. */
    static void addTo(XSSFWorkbook workbook) {
        Sheet debt = workbook.getSheet("Debt");
        int row = lastFilled(debt) + 1;
        for (int i = 0; i < AGES.length; i++) {
            LocalDate due = YEAR_END.minusDays(AGES[i]);
            type(debt, row++, "A" + i, due.minusDays(30), due, 1000.01 + i);
            type(debt, row++, "B" + i, due, null, 50_000.5 + 3 * i);
        }
    }

    /** One more invoice below all others. */
    static void type(Sheet debt, String reference, LocalDate raised, double balance) {
        type(debt, lastFilled(debt) + 1, reference, raised, null, balance);
    }

    private static int lastFilled(Sheet debt) {
        int last = 0;
        for (Row row : debt) {
            Cell balance = row.getCell(6);
            last = balance != null && !balance.toString().isEmpty() ? row.getRowNum() : last;
        }
        return last;
    }

    private static void type(
            Sheet debt, int number, String reference, LocalDate raised, LocalDate due, double balance) {
        Row row = debt.getRow(number) == null ? debt.createRow(number) : debt.getRow(number);
        cell(row, 0).setCellValue(reference);
        date(cell(row, 2), raised);
        if (due != null) {
            date(cell(row, 3), due);
        }
        cell(row, 6).setCellValue(balance);
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
    }

    private static void date(Cell cell, LocalDate day) {
        cell.setCellValue(day);
        if (!DateUtil.isCellDateFormatted(cell)) {
            CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        }
    }
}
