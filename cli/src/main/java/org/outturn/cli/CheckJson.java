package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.Finding;

/**
 * The verdict on a workbook as scripts read it; outturn-check-1.schema.json says what each member is.
 *
 * @param period the last period counted; null in JSON where there is no report to count for
 */
record CheckJson(
        String schema,
        String workbook,
        Optional<Integer> period,
        List<ReportJson.Verdict> checks,
        List<FoundJson> findings) {

    private static final String SCHEMA = "outturn-check/1";

    static CheckJson of(CheckedWorkbook checked) {
        return new CheckJson(
                SCHEMA,
                checked.name(),
                checked.period().map(AccountingPeriod::number),
                checked.checks().stream().map(ReportJson.Verdict::of).toList(),
                checked.findings().stream().map(FoundJson::of).toList());
    }

    /** Nothing but the reasons why a workbook cannot be checked. */
    static CheckJson refused(String workbook, List<Finding> findings) {
        return of(new CheckedWorkbook(workbook, Optional.empty(), List.of(), findings));
    }
}
