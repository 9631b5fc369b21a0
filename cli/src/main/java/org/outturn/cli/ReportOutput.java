package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.graft.GraftException;
import org.outturn.excel.notes.KeptNote;
import org.outturn.excel.notes.KeptNotes;
import org.outturn.excel.saving.ChangedMeanwhileException;
import org.outturn.excel.workbook.MonitoringWorkbook;
import org.outturn.excel.workbook.UnreadableLedgerException;
import org.outturn.excel.workbook.WriteOptions;

/** Writes a finished report: the workbook, the figures for other programs, and the summary for a person. */
final class ReportOutput {

    private static final int NOTES_NAMED = 20;

    private final Path workbook;
    private final Optional<TargetWorkbook> target;
    private final OutputOptions options;
    private final WriteOptions writing;
    private final Messages messages;
    private Optional<Path> written = Optional.empty();

    /** @param target where the workbook goes; nothing for a dry run */
    ReportOutput(
            Path workbook,
            Optional<TargetWorkbook> target,
            OutputOptions options,
            WriteOptions writing,
            Messages messages) {
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
        if (target.isEmpty()) {
            return;
        }
        written = Optional.of(
                target.get().place(finished.report().succession().report().asAt(), messages));
        write(finished, written.get());
    }

    private void write(FinishedReport finished, Path place) throws StoppedException {
        messages.detail("Writing " + place);
        try {
            if (options.style().isPublication()) {
                MonitoringWorkbook.publish(place, finished.report(), finished.places(), writing);
            } else {
                sayWhatWasKept(MonitoringWorkbook.write(
                        workbook, place, finished.report(), finished.places(), writing, finished.basis()));
            }
        } catch (UnreadableLedgerException e) {
            throw StoppedException.refused(List.of(e.finding()));
        } catch (GraftException e) {
            throw StoppedException.refused("%s: %s".formatted(workbook, e.getMessage()));
        } catch (ChangedMeanwhileException e) {
            throw StoppedException.refused(e.getMessage() + ". Run again.");
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(place, e);
        }
    }

    private void sayWhatWasKept(List<KeptNote> notes) {
        notes.stream()
                .limit(NOTES_NAMED)
                .forEach(note -> messages.line(
                        "Note: %s, sheet \"%s\", %s: \"%s\" was typed on the report, and is kept on sheet \"%s\"."
                                .formatted(workbook, note.sheet(), note.cell(), note.text(), KeptNotes.SHEET)));
        if (notes.size() > NOTES_NAMED) {
            messages.line("Note: %s: %,d more cells had been typed on, and are kept on sheet \"%s\"."
                    .formatted(workbook, notes.size() - NOTES_NAMED, KeptNotes.SHEET));
        }
    }

    private void print(MonitoringReport report) throws StoppedException {
        if (options.printsJson()) {
            messages.data(json(report));
        } else {
            messages.results(ReportText.of(report, whatBecame()));
        }
    }

    private String whatBecame() {
        return written.map(place -> "Workbook: " + place).orElse("Dry run: no workbook was written.");
    }

    private byte[] json(MonitoringReport report) {
        return Json.bytes(ReportJson.of(report, writing.unusual().orElse(List.of())));
    }
}
