package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;

/** From a figure one click to all that it is made of. */
class LinksTest {

    private static final double UNDER_A_PENNY = 0.005;
    private static final int FIRST_ITEM = 5;

    @TempDir
    private Path folder;

    @Test
    void an_actual_leads_to_exactly_the_balances_that_it_sums_from() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            XSSFSheet items = workbook.getSheet("Budget items");
            int actual = column(items, FIRST_ITEM - 1, "Actual to date £m");
            XSSFSheet balances = workbook.getSheet("Balances");
            int toDate = column(balances, FIRST_ITEM - 1, "To date £");

            int followed = 0;
            for (int row = FIRST_ITEM;
                    !items.getRow(row).getCell(0).getStringCellValue().equals("Total");
                    row++) {
                XSSFCell figure = items.getRow(row).getCell(actual);
                AreaReference area = target(workbook, figure);
                double sum = 0;
                for (int i = area.getFirstCell().getRow();
                        i <= area.getLastCell().getRow();
                        i++) {
                    XSSFRow balance = balances.getRow(i);
                    assertThat(balance.getCell(0).getStringCellValue())
                            .isEqualTo(items.getRow(row).getCell(0).getStringCellValue());
                    sum += balance.getCell(toDate).getNumericCellValue();
                }
                assertThat(sum).isCloseTo(figure.getNumericCellValue() * 1_000_000, within(UNDER_A_PENNY));
                followed++;
            }
            assertThat(followed).isGreaterThan(10);
        }
    }

    @Test
    void every_balance_names_its_file_and_rows_and_every_exception_its_place() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            XSSFSheet balances = workbook.getSheet("Balances");
            int where = column(balances, FIRST_ITEM - 1, "Where");
            for (int row = FIRST_ITEM; row <= balances.getLastRowNum(); row++) {
                assertThat(balances.getRow(row).getCell(where).getStringCellValue())
                        .matches("ledger\\.csv, rows? \\d+.*");
            }
            XSSFSheet exceptions = workbook.getSheet("Exceptions");
            int file = column(exceptions, FIRST_ITEM - 1, "File");
            for (int row = FIRST_ITEM; row <= exceptions.getLastRowNum(); row++) {
                assertThat(exceptions.getRow(row).getCell(file).getStringCellValue())
                        .isEqualTo("ledger.csv");
            }
        }
    }

    @Test
    void figures_typed_by_people_lead_to_the_cell_they_were_typed_in() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            for (String sheet : List.of("Budget items", "Savings report", "Funding report", "Growth report")) {
                assertThat(workbook.getSheet(sheet).getHyperlinkList())
                        .as(sheet)
                        .hasSizeGreaterThan(10);
            }
            XSSFSheet savings = workbook.getSheet("Savings report");
            XSSFCell reduction = row(savings, "Care Leavers Employment project").getCell(1);
            AreaReference typed = target(workbook, reduction);

            double pounds = workbook.getSheet("Savings")
                    .getRow(typed.getFirstCell().getRow())
                    .getCell(typed.getFirstCell().getCol())
                    .getNumericCellValue();
            assertThat(pounds).isCloseTo(reduction.getNumericCellValue() * 1_000_000, within(UNDER_A_PENNY));
        }
    }

    private static AreaReference target(XSSFWorkbook workbook, XSSFCell cell) {
        assertThat(cell.getHyperlink()).as("link of " + cell.getAddress()).isNotNull();
        String address = cell.getHyperlink().getAddress();
        return new AreaReference(address.substring(address.indexOf('!') + 1), workbook.getSpreadsheetVersion());
    }

    private static XSSFRow row(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(name)) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no row " + name);
    }

    private static int column(XSSFSheet sheet, int headings, String heading) {
        for (int i = 0; i < sheet.getRow(headings).getLastCellNum(); i++) {
            if (sheet.getRow(headings).getCell(i).getStringCellValue().equals(heading)) {
                return i;
            }
        }
        throw new AssertionError("%s has no \"%s\" in row %d, from %s"
                .formatted(
                        sheet.getSheetName(), heading, headings + 1, new CellReference(headings, 0).formatAsString()));
    }

    private XSSFWorkbook written() throws IOException {
        Path written = Example.written(
                Example.WORKBOOK, folder.resolve("outturn.xlsx"), MonitoringRequest.upTo(new AccountingPeriod(6)));
        try (InputStream in = new FileInputStream(written.toFile())) {
            return new XSSFWorkbook(in);
        }
    }
}
