package org.outturn.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Reading;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.workbook.MonitoringWorkbook;
import org.outturn.excel.workbook.WriteOptions;

/** The main job from Java: workbook and ledger in, finished workbook out. */
public final class MonthEnd {

    private MonthEnd() {}

    /** Reads the two, writes the report, and returns its headline sentences. */
    public static List<String> report(Path workbook, Path ledger, Path output) throws IOException {
        Reading<WorkbookInputs> read = MonitoringWorkbook.read(workbook);
        read.findings().forEach(System.err::println);
        WorkbookInputs typed = read.get();

        LedgerReadOptions options =
                LedgerReadOptions.ofYear(typed.inputs().settings().year());
        LedgerExtract postings = LedgerReader.read(ledger, options).get();

        MonitoringReport report = BudgetMonitor.monitor(
                        typed.inputs(), List.of(postings), MonitoringRequest.everything())
                .then(position -> Reading.of(MonitoringReport.of(position), List.of()))
                .get();
        MonitoringWorkbook.write(workbook, output, report, typed.places(), WriteOptions.by("0.1.0"));
        return report.sentences();
    }

    public static void main(String[] arguments) throws IOException {
        report(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]))
                .forEach(System.out::println);
    }
}
