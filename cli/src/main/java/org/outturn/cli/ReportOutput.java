package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.graft.GraftException;
import org.outturn.excel.workbook.MonitoringWorkbook;
import org.outturn.excel.workbook.UnreadableLedgerException;
import org.outturn.excel.workbook.WriteOptions;

/** Writes a finished report: the workbook, the figures for other programs, and the summary for a person. */
final class ReportOutput {

    private final Path workbook;
    private final Path target;
    private final OutputOptions options;
    private final WriteOptions writing;
    private final Messages messages;

    ReportOutput(Path workbook, Path target, OutputOptions options, WriteOptions writing, Messages messages) {
        this.workbook = workbook;
        this.target = target;
        this.options = options;
        this.writing = writing;
        this.messages = messages;
    }

    void write(FinishedReport finished) throws StoppedException {
        Optional<Path> jsonFile = options.jsonFile();
        if (jsonFile.isPresent()) {
            // Whole on the disk before the workbook is touched, so that either both are new or neither is.
            try (StagedFile json = StagedFile.of(jsonFile.get(), json(finished.report()))) {
                writeWorkbook(finished);
                json.moveIntoPlace();
            }
        } else {
            writeWorkbook(finished);
        }
        print(finished.report());
    }

    private void writeWorkbook(FinishedReport finished) throws StoppedException {
        if (options.isDryRun()) {
            return;
        }
        OutputPlace.requireReplaceable(target);
        messages.detail("Writing " + target);
        try {
            MonitoringWorkbook.write(workbook, target, finished.report(), finished.places(), writing);
        } catch (UnreadableLedgerException e) {
            throw StoppedException.refused(List.of(e.finding()));
        } catch (GraftException e) {
            throw StoppedException.refused("%s: %s".formatted(workbook, e.getMessage()));
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(target, e);
        }
    }

    private void print(MonitoringReport report) throws StoppedException {
        if (options.printsJson()) {
            messages.data(json(report));
        } else {
            messages.results(ReportText.of(report, written()));
        }
    }

    private String written() {
        return options.isDryRun() ? "Dry run: no workbook was written." : "Workbook: " + target;
    }

    private static byte[] json(MonitoringReport report) {
        return Json.bytes(ReportJson.of(report));
    }
}
