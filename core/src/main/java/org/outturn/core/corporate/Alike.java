package org.outturn.core.corporate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Finding;

/** Whether workbooks can be added up at all: one year, one period, each portfolio once. */
final class Alike {

    private Alike() {}

    static List<Finding> check(List<PortfolioWorkbook> workbooks) {
        List<Finding> findings = new ArrayList<>();
        PortfolioWorkbook first = workbooks.get(0);
        Map<String, PortfolioWorkbook> seen = new HashMap<>();
        for (PortfolioWorkbook workbook : workbooks) {
            findings.addAll(differences(first, workbook));
            PortfolioWorkbook same = seen.putIfAbsent(ReportItem.key(workbook.portfolio()), workbook);
            if (same != null) {
                findings.add(Finding.error(
                        "COMBINE_TWICE",
                        workbook.source(),
                        "this is the portfolio \"%s\", as %s is.".formatted(workbook.portfolio(), same.source()),
                        "Give each portfolio's workbook once."));
            }
        }
        return findings;
    }

    private static List<Finding> differences(PortfolioWorkbook first, PortfolioWorkbook workbook) {
        MonitoringPosition one = first.position();
        MonitoringPosition other = workbook.position();
        if (!one.settings().year().equals(other.settings().year())) {
            return List.of(Finding.error(
                    "COMBINE_YEAR",
                    workbook.source(),
                    "the financial year is %s, and in %s it is %s."
                            .formatted(
                                    other.settings().year(),
                                    first.source(),
                                    one.settings().year()),
                    "Combine workbooks of one year."));
        }
        if (!one.period().equals(other.period())) {
            return List.of(Finding.error(
                    "COMBINE_PERIOD",
                    workbook.source(),
                    "the report counts up to %s, and %s up to %s."
                            .formatted(other.period(), first.source(), one.period()),
                    "Report each portfolio to the same period with --period, then combine."));
        }
        return List.of();
    }
}
