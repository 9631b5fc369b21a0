package org.outturn.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.core.assurance.Checks;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.Severity;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.ledger.LedgerReadOptions;
import org.outturn.excel.ledger.LedgerReader;
import org.outturn.excel.workbook.MonitoringWorkbook;

/**
 * The committed example in memory, to be changed one thing at a time.
 *
 * @param financeBudget what the finance system holds: the budget that the good example builds up
 */
record Example(MonitoringInputs inputs, LedgerExtract ledger, LedgerExtract financeBudget, AccountingPeriod period) {

    private static final Path FOLDER =
            Path.of(System.getProperty("outturn.root"), "test-workbooks", "derbyshire-2020-21");

    static Example read() throws IOException {
        MonitoringInputs inputs =
                MonitoringWorkbook.read(FOLDER.resolve("monitoring.xlsx")).get().inputs();
        LedgerReadOptions options = LedgerReadOptions.ofYear(inputs.settings().year());
        LedgerExtract ledger =
                LedgerReader.read(FOLDER.resolve("ledger.csv"), options).get();
        MonitoringPosition good = BudgetMonitor.monitor(inputs, List.of(ledger), MonitoringRequest.everything())
                .get();
        return new Example(inputs, ledger, budgetOf(good), good.period());
    }

    /** The budget of each item on the first coding that posts to it. */
    private static LedgerExtract budgetOf(MonitoringPosition good) {
        Map<String, Coding> codings = new LinkedHashMap<>();
        good.ledger().lines().forEach(line -> {
            if (line.claim() instanceof Claim.Item item) {
                codings.putIfAbsent(item.name(), line.line().coding());
            }
        });
        List<LedgerLine> lines = new ArrayList<>();
        for (BudgetItem item : good.statement().items()) {
            Tally budget = Tally.of(item.figures().controllableBudget());
            lines.add(new LedgerLine(codings.get(item.name()), new AccountingPeriod(1), budget, 2, 2));
        }
        SourceReference source = SourceReference.ofFile("budget.csv");
        return new LedgerExtract(source, "0".repeat(64), lines.size(), lines, List.of(), Tally.NONE, Map.of());
    }

    Example with(MonitoringInputs changed) {
        return new Example(changed, ledger, financeBudget, period);
    }

    Example with(LedgerExtract changed) {
        return new Example(inputs, changed, financeBudget, period);
    }

    Example at(int number) {
        return new Example(inputs, ledger, financeBudget, new AccountingPeriod(number));
    }

    /** Every check that fails with what it says, or every reason why there is no report. */
    Set<Failure> failures() {
        MonitoringRequest request = MonitoringRequest.upTo(period);
        Reading<MonitoringPosition> read = BudgetMonitor.monitor(
                inputs, List.of(ledger), period.isClosing() ? request.comparedWith(List.of(financeBudget)) : request);
        return read.isRefused() ? refusals(read) : failures(read.get());
    }

    private static Set<Failure> refusals(Reading<MonitoringPosition> read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new Failure(finding.code(), finding.message()))
                .collect(Collectors.toSet());
    }

    private static Set<Failure> failures(MonitoringPosition position) {
        return Checks.run(position).stream()
                .filter(check -> !check.passed())
                .map(check -> new Failure(check.code(), check.message()))
                .collect(Collectors.toSet());
    }

    /** A check that failed, and what it says of it. */
    record Failure(String code, String message) {}
}
