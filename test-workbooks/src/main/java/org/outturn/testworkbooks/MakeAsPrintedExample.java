package org.outturn.testworkbooks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.poi.InputWorkbook;
import org.outturn.excel.workbook.MonitoringWorkbook;
import org.outturn.excel.workbook.WriteOptions;

/**
 * Writes the finished example with the words and figures that the council printed wrongly typed over
 * it: four headings, two phrases with a sign beside a word, shares that do not add up, a missing arrow.
 */
public final class MakeAsPrintedExample {

    static final String FILE = "outturn.xlsx";

    private static final int HEADING = 4;
    private static final int SHARE = 2;
    private static final int TREND = 7;

    private static final Map<String, String> HEADINGS = Map.of(
            "Children's Safeguarding services", "overspend £0.014m",
            "Early Help & Preventative Services", "overspend £2.336m",
            "Education support services", "underspend £-0.655m",
            "Unallocated budget", "overspend £3.189m");

    private MakeAsPrintedExample() {}

    /** Takes the folder, or nothing for the one in this repository. */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : folder();
        Files.write(folder.resolve(FILE), workbook(DerbyshireExample.folder()));
    }

    static Path folder() {
        return DerbyshireExample.folder().resolveSibling("derbyshire-2020-21-as-printed");
    }

    /** The workbook, from the example in its folder. */
    static byte[] workbook(Path example) throws IOException {
        Path scratch = Files.createTempDirectory("as-printed");
        try {
            Path inputs = Files.write(scratch.resolve("monitoring.xlsx"), inputs(DerbyshireExample.from(example)));
            Path finished = scratch.resolve(FILE);
            report(inputs, example.resolve(DerbyshireExample.LEDGER_TEXT), finished);
            return FixedZip.of(overtyped(Files.readAllBytes(finished)));
        } finally {
            Files.deleteIfExists(scratch.resolve("monitoring.xlsx"));
            Files.deleteIfExists(scratch.resolve(FILE));
            Files.deleteIfExists(scratch);
        }
    }

    private static byte[] inputs(DerbyshireExample example) throws IOException {
        Map<String, List<List<Object>>> rows = ExampleInputs.rows(example.ledger(), example.actuals());
        List<List<Object>> commentary = new ArrayList<>();
        for (var row : CsvTable.resource("as-printed/Commentary.csv")) {
            commentary.add(List.of(row.getField("Item"), BigDecimal.valueOf(13), row.getField("Text")));
        }
        rows.put(InputSheets.COMMENTARY.name(), commentary);
        return InputWorkbook.write(
                InputSheets.all(),
                rows,
                "Derbyshire County Council: Young People revenue outturn 2020-21, as printed",
                DerbyshireExample.MADE);
    }

    private static void report(Path workbook, Path ledger, Path output) throws IOException {
        WorkbookInputs typed = MonitoringWorkbook.read(workbook).get();
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(typed.inputs().settings().year());
        MonitoringReport report = MonitoringReport.of(BudgetMonitor.monitor(
                        typed.inputs(),
                        List.of(LedgerReader.read(ledger, options).get()),
                        MonitoringRequest.everything())
                .get());
        MonitoringWorkbook.write(workbook, output, report, typed.places(), WriteOptions.by("0.1.0"));
    }

    private static byte[] overtyped(byte[] finished) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(finished))) {
            HEADINGS.forEach((item, printed) -> type(workbook, "Key variances", item, HEADING, item + ", " + printed));
            type(workbook, "Debt report", "3 - 4 Years", SHARE, 0.004);
            type(workbook, "Debt report", "Over 4 Years", SHARE, 0.004);
            type(workbook, "Debt report", "Total", SHARE, 1.0);
            type(workbook, "Reserves report", "Late claims - self insurance sickness scheme for schools", TREND, "");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Types over the cell of a column, counted from 0, in the first row of that name. */
    private static void type(XSSFWorkbook workbook, String sheet, String rowName, int column, Object value) {
        for (Row row : workbook.getSheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(rowName)) {
                put(row, column, value);
                return;
            }
        }
        throw new IllegalArgumentException("Sheet %s has no row \"%s\"".formatted(sheet, rowName));
    }

    /** A new cell in the old one's style: POI leaves the old text of an inline string where it was. */
    private static void put(Row row, int column, Object value) {
        CellStyle style = row.getCell(column).getCellStyle();
        row.removeCell(row.getCell(column));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
