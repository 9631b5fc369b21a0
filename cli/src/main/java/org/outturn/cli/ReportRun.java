package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.saving.FileState;
import org.outturn.excel.tabular.SideTask;
import org.outturn.excel.workbook.MonitoringWorkbook;

/** Reads the workbook and the ledgers and works out the position. */
final class ReportRun {

    private final Path workbook;
    private final LedgerFiles ledgers;
    private final LedgerFiles budgets;
    private final Optional<LocalDate> asOf;
    private final Messages messages;

    /** @param asOf the day the report speaks for; that of the ledger where empty */
    ReportRun(Path workbook, LedgerFiles ledgers, LedgerFiles budgets, Optional<LocalDate> asOf, Messages messages) {
        this.workbook = workbook;
        this.ledgers = ledgers;
        this.budgets = budgets;
        this.asOf = asOf;
        this.messages = messages;
    }

    FinishedReport run(MonitoringRequest request) throws StoppedException {
        messages.detail("Reading " + workbook);
        Reading<WorkbookInputs> read = MonitoringWorkbook.read(workbook);
        if (read.isRefused()) {
            throw StoppedException.refused(read.findings());
        }
        SideTask<FileState> basis = SideTask.start("state of the workbook", () -> FileState.of(workbook));
        List<LedgerStream> streams = new ArrayList<>();
        Reading<MonitoringPosition> position = read.then(typed -> monitor(typed, request, streams));
        if (position.isRefused()) {
            throw StoppedException.refused(position.findings());
        }
        MonitoringReport report =
                MonitoringReport.asAt(asOf.orElseGet(() -> position.get().day()), position.get());
        List<Finding> findings = Stream.of(
                        position.findings(), report.succession().findings())
                .flatMap(List::stream)
                .toList();
        messages.findings(findings);
        return new FinishedReport(report, read.get().places(), state(basis), streams, findings);
    }

    private FileState state(SideTask<FileState> asRead) throws StoppedException {
        try {
            return asRead.get(IOException.class);
        } catch (IOException e) {
            throw StoppedException.refused("%s: cannot be read any more (%s).".formatted(workbook, e.getMessage()));
        }
    }

    private Reading<MonitoringPosition> monitor(
            WorkbookInputs typed, MonitoringRequest request, List<LedgerStream> streams) {
        FinancialYear year = typed.inputs().settings().year();
        return budgets.readBudgets(year, typed.layout())
                .then(budget -> ledgers.open(year, typed.layout()).then(opened -> {
                    streams.addAll(opened);
                    List<LedgerExtract> extracts = LedgerStream.extracts(opened);
                    return BudgetMonitor.monitor(typed.inputs(), extracts, request.comparedWith(budget));
                }));
    }
}
