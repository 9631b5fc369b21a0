package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.Finding;

/**
 * What was found in a workbook without its ledger.
 *
 * @param period the last period its report counts; empty where nobody has written a report into it
 */
record CheckedWorkbook(
        String name, Optional<AccountingPeriod> period, List<CheckResult> checks, List<Finding> findings) {

    CheckedWorkbook {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
    }

    List<CheckResult> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
