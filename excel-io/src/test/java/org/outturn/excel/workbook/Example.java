package org.outturn.excel.workbook;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;

/** The embedded example, read and reported. */
final class Example {

    static final Path FOLDER = Path.of(System.getProperty("outturn.root"), "test-workbooks", "derbyshire-2020-21");
    static final Path WORKBOOK = FOLDER.resolve("monitoring.xlsx");
    static final Path LEDGER = FOLDER.resolve("ledger.csv");

    private Example() {}

    static MonitoringReport report(Path workbook, MonitoringRequest request) {
        return report(workbook, LEDGER, request);
    }

    static MonitoringReport report(Path workbook, Path ledger, MonitoringRequest request) {
        WorkbookInputs typed = MonitoringWorkbook.read(workbook).get();
        LedgerReadOptions options =
                LedgerReadOptions.ofYear(typed.inputs().settings().year());
        LedgerExtract postings = LedgerReader.read(ledger, options).get();
        return MonitoringReport.of(BudgetMonitor.monitor(typed.inputs(), List.of(postings), request)
                .get());
    }

    /** What is published of a report on a workbook. */
    static Path published(Path workbook, Path output, MonitoringRequest request) throws IOException {
        MonitoringWorkbook.publish(
                output,
                report(workbook, request),
                MonitoringWorkbook.read(workbook).get().places(),
                WriteOptions.by("test"));
        return output;
    }

    /** A second month in one workbook: with movement, history, and a note that somebody typed on a report sheet. */
    static Path secondMonth(Path folder) throws IOException {
        Path first = written(WORKBOOK, folder.resolve("september.xlsx"), upTo(6));
        Path noted = folder.resolve("noted.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(first)));
                OutputStream out = Files.newOutputStream(noted)) {
            workbook.getSheet("Budget items").createRow(60).createCell(0).setCellValue("Ask about transport");
            workbook.write(out);
        }
        Path second = folder.resolve("october.xlsx");
        MonitoringWorkbook.write(
                noted,
                second,
                report(noted, upTo(7)),
                MonitoringWorkbook.read(noted).get().places(),
                WriteOptions.by("test").listingUnusual(List.of()));
        return second;
    }

    static MonitoringRequest upTo(int period) {
        return MonitoringRequest.upTo(new AccountingPeriod(period));
    }

    /** Reports on a workbook and writes the result beside it. */
    static Path written(Path workbook, Path output, MonitoringRequest request) throws IOException {
        MonitoringReport report = report(workbook, request);
        MonitoringWorkbook.write(
                workbook,
                output,
                report,
                MonitoringWorkbook.read(workbook).get().places(),
                WriteOptions.by("test"));
        return output;
    }

    /** Changes a workbook as a person would. */
    static void edit(Path from, Path to, Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = new FileInputStream(from.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = new FileOutputStream(to.toFile())) {
            change.accept(workbook);
            workbook.write(out);
        }
    }
}
