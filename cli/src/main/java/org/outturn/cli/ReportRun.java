package org.outturn.cli;

import java.nio.file.Path;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Reading;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.workbook.MonitoringWorkbook;

/** Reads the workbook and the ledgers and works out the position. */
final class ReportRun {

    private final Path workbook;
    private final LedgerFiles ledgers;
    private final Messages messages;

    ReportRun(Path workbook, LedgerFiles ledgers, Messages messages) {
        this.workbook = workbook;
        this.ledgers = ledgers;
        this.messages = messages;
    }

    FinishedReport run(MonitoringRequest request) throws StoppedException {
        messages.detail("Reading " + workbook);
        Reading<WorkbookInputs> read = MonitoringWorkbook.read(workbook);
        Reading<MonitoringPosition> position = read.then(inputs -> monitor(inputs.inputs(), request));
        if (position.isRefused()) {
            throw StoppedException.refused(position.findings());
        }
        messages.findings(position.findings());
        return new FinishedReport(
                MonitoringReport.of(position.get()), read.get().places(), position.findings());
    }

    private Reading<MonitoringPosition> monitor(MonitoringInputs inputs, MonitoringRequest request) {
        return ledgers.read(inputs.settings().year())
                .then(extracts -> BudgetMonitor.monitor(inputs, extracts, request));
    }
}
