package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;

/** What was found in a workbook, as lines for a person. */
final class CheckText {

    private CheckText() {}

    static List<String> of(CheckedWorkbook checked) {
        List<String> lines = new ArrayList<>();
        lines.add(checked.period()
                .map(period -> "%s, %s: report sheets against inputs and balances".formatted(checked.name(), period))
                .orElse(checked.name() + ": input sheets only, since no report has been written into it yet"));
        if (checked.period().isPresent()) {
            lines.add(ReportText.verdict(checked.checks()));
            checked.failures().forEach(check -> lines.add("  " + ReportText.failure(check)));
        }
        List<Finding> findings = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        findings.forEach(finding -> lines.add(Messages.lineOf(finding)));
        if (findings.isEmpty()) {
            lines.add("Input sheets: nothing wrong was found.");
        }
        return lines;
    }
}
