package org.outturn.cli;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.provenance.Finding;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.InputPlaces;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.saving.FileState;

/**
 * A report ready to be written.
 *
 * @param places where the inputs stand in the workbook
 * @param basis what the workbook held when it was read
 * @param ledgers the files it was made from, to be asked for their rows
 * @param findings what was found on the way
 */
record FinishedReport(
        MonitoringReport report,
        InputPlaces places,
        FileState basis,
        List<LedgerStream> ledgers,
        List<Finding> findings) {

    FinishedReport {
        ledgers = List.copyOf(ledgers);
        findings = List.copyOf(findings);
    }

    /** What was found in single rows of the ledgers; known once they have been listed in the workbook. */
    List<Finding> findingsOfRows() {
        return ledgers.stream().flatMap(ledger -> ledger.findings().stream()).toList();
    }

    List<Finding> allFindings() {
        return Stream.concat(findings.stream(), findingsOfRows().stream()).toList();
    }
}
