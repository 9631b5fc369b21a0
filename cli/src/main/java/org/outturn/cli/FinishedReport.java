package org.outturn.cli;

import java.util.List;
import org.outturn.core.provenance.Finding;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.InputPlaces;
import org.outturn.excel.ledger.LedgerStream;

/**
 * A report ready to be written, with where the inputs stand in the workbook and what was found on the way.
 *
 * @param ledgers the files it was made from, to be asked for their rows
 */
record FinishedReport(MonitoringReport report, InputPlaces places, List<LedgerStream> ledgers, List<Finding> findings) {

    FinishedReport {
        ledgers = List.copyOf(ledgers);
        findings = List.copyOf(findings);
    }
}
