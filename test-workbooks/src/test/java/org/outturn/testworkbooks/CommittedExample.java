package org.outturn.testworkbooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.outturn.core.ledger.Balances;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.monitoring.BudgetMonitor;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.inputs.InputReader;

/** The example as it stands in the repository, with the generated ledger in memory. */
final class CommittedExample {

    static final Path FOLDER = DerbyshireExample.folder();

    private CommittedExample() {}

    static PrintedFigures printed() throws IOException {
        return PrintedFigures.read(FOLDER.resolve("printed"));
    }

    static MonitoringInputs inputs() {
        return InputReader.read(FOLDER.resolve(DerbyshireExample.MONITORING))
                .get()
                .inputs();
    }

    static List<LedgerLine> balances() throws IOException {
        Balances balances = new Balances();
        long row = 1;
        for (LedgerPosting posting : DerbyshireExample.from(FOLDER).ledger()) {
            row++;
            balances.post(posting.coding(), posting.period(), posting.amount(), row);
        }
        return balances.lines();
    }

    static MonitoringPosition position(MonitoringRequest request) throws IOException {
        List<LedgerLine> lines = balances();
        Tally posted = Tally.sum(lines.stream().map(LedgerLine::tally).toList());
        LedgerExtract extract = new LedgerExtract(
                SourceReference.ofFile(DerbyshireExample.LEDGER_TEXT),
                "0".repeat(64),
                posted.rows(),
                lines,
                List.of(),
                Tally.NONE,
                Map.of());
        return BudgetMonitor.monitor(inputs(), List.of(extract), request).get();
    }
}
