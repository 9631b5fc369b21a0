package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.Checks;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.finished.FinishedWorkbook;
import org.outturn.excel.inputs.WorkbookInputs;
import org.outturn.excel.workbook.MonitoringWorkbook;

/** Reads a workbook without a ledger: its inputs, and its report sheets where it has any. */
final class CheckRun {

    private static final Set<String> OF_INPUTS = Set.of(
            "BUDGET_APPROVED",
            "VIREMENT_NETS",
            "DRIVER_BRIDGE",
            "ADJUSTMENT_TWICE",
            "SAVINGS_REASONS",
            "SAVINGS_SHORTFALL",
            "SAVINGS_STATUS",
            "SLIPPAGE_FUNDED",
            "RESERVE_OVERDRAWN",
            "GENERAL_RESERVE_MINIMUM",
            "FUNDING_CASTS",
            "FUNDING_WITHIN_PRESSURE",
            "SHARES_FOOT",
            "MEASURE_CURRENT");

    private final Path workbook;
    private final Optional<AccountingPeriod> period;

    CheckRun(Path workbook, Optional<AccountingPeriod> period) {
        this.workbook = workbook;
        this.period = period;
    }

    Reading<CheckedWorkbook> run() {
        Reading<CheckedWorkbook> checked = MonitoringWorkbook.read(workbook)
                .then(typed -> FinishedWorkbook.holdsReport(typed.places()) ? finished(typed) : inputs(typed.inputs()));
        return new Reading<>(checked.value().map(value -> withFindings(value, checked)), checked.findings());
    }

    private static CheckedWorkbook withFindings(CheckedWorkbook checked, Reading<CheckedWorkbook> reading) {
        return new CheckedWorkbook(checked.name(), checked.period(), checked.checks(), reading.findings());
    }

    private Reading<CheckedWorkbook> finished(WorkbookInputs typed) {
        return FinishedWorkbook.read(workbook, typed, period)
                .then(read -> Reading.of(
                        new CheckedWorkbook(
                                typed.inputs().workbook().file(),
                                Optional.of(read.report().position().period()),
                                read.checks(),
                                List.of()),
                        List.of()));
    }

    /** Working a position out finds what the sheets do not share, whatever the ledger will hold. */
    private Reading<CheckedWorkbook> inputs(MonitoringInputs inputs) {
        AccountingPeriod last = period.or(inputs.settings()::periodNow).orElse(AccountingPeriod.YEAR_END);
        return BudgetMonitor.monitor(inputs, List.of(nilLedger()), MonitoringRequest.upTo(last))
                .then(position -> Reading.of(
                        new CheckedWorkbook(inputs.workbook().file(), Optional.empty(), ofInputs(position), List.of()),
                        List.of()));
    }

    /** The checks that need no ledger. */
    private static List<CheckResult> ofInputs(MonitoringPosition position) {
        return Checks.run(position).stream()
                .filter(check -> OF_INPUTS.contains(check.code()))
                .toList();
    }

    /** There is no position without a posting; this one is nil, and too late to count or to be claimed by anybody. */
    private static LedgerExtract nilLedger() {
        AccountingPeriod tooLate = new AccountingPeriod(AccountingPeriod.LAST);
        LedgerLine nil = new LedgerLine(new Coding("", ""), tooLate, Tally.NONE, 1, 1);
        return new LedgerExtract(
                SourceReference.ofFile("no ledger"), "", 0, List.of(nil), List.of(), Tally.NONE, Map.of());
    }
}
