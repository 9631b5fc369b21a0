package org.outturn.excel.finished;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.workbook.MonitoringWorkbook;
import org.outturn.excel.workbook.WriteOptions;

/** The example's report, written once and then changed as people change it. */
final class Overtyped {

    private static final Path EXAMPLE =
            Path.of(System.getProperty("outturn.root"), "test-workbooks", "derbyshire-2020-21");

    private static final Path WORKBOOK = EXAMPLE.resolve("monitoring.xlsx");

    private Overtyped() {}

    static byte[] written(Path folder, MonitoringRequest request) throws IOException {
        WorkbookInputs typed = inputs();
        return written(folder, typed, report(typed, request));
    }

    static byte[] written(Path folder, WorkbookInputs typed, MonitoringReport report) throws IOException {
        Path output = folder.resolve("written.xlsx");
        MonitoringWorkbook.write(WORKBOOK, output, report, typed.places(), WriteOptions.by("test"));
        return Files.readAllBytes(output);
    }

    static WorkbookInputs inputs() {
        return MonitoringWorkbook.read(WORKBOOK).get();
    }

    static MonitoringReport report(WorkbookInputs typed, MonitoringRequest request) {
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(typed.inputs().settings().year());
        LedgerExtract postings =
                LedgerReader.read(EXAMPLE.resolve("ledger.csv"), options).get();
        return MonitoringReport.of(BudgetMonitor.monitor(typed.inputs(), List.of(postings), request)
                .get());
    }

    static Path write(byte[] report, Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report));
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** The cell under a heading in the row of a label. */
    static XSSFCell cell(XSSFWorkbook workbook, String sheetName, String label, String heading) {
        XSSFSheet sheet = workbook.getSheet(sheetName);
        for (int row = rowOf(sheet, label); row >= 0; row--) {
            for (int column = 0;
                    sheet.getRow(row) != null && column < sheet.getRow(row).getLastCellNum();
                    column++) {
                if (text(sheet.getRow(row).getCell(column)).equals(heading)) {
                    return sheet.getRow(rowOf(sheet, label)).getCell(column);
                }
            }
        }
        throw new AssertionError("No cell " + heading + " of " + label);
    }

    /** The first row, from 0, that begins with the label. */
    static int rowOf(XSSFSheet sheet, String label) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            XSSFRow found = sheet.getRow(row);
            if (found != null && text(found.getCell(0)).startsWith(label)) {
                return row;
            }
        }
        throw new AssertionError("No row " + label);
    }

    static void type(XSSFCell cell, String text) {
        clear(cell);
        cell.setCellValue(text);
    }

    static void type(XSSFCell cell, double value) {
        clear(cell);
        cell.setCellValue(value);
    }

    static void clear(XSSFCell cell) {
        if (cell.getCTCell().isSetF()) {
            cell.removeFormula();
        }
        cell.setBlank();
    }

    private static String text(XSSFCell cell) {
        return cell == null ? "" : cell.toString();
    }
}
