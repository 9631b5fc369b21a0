package org.outturn.cli;

import java.util.List;
import org.outturn.core.provenance.Finding;
import org.outturn.core.report.MonitoringReport;
import org.outturn.excel.inputs.InputPlaces;

/** A report ready to be written, with where the inputs stand in the workbook and what was found on the way. */
record FinishedReport(MonitoringReport report, InputPlaces places, List<Finding> findings) {

    FinishedReport {
        findings = List.copyOf(findings);
    }
}
