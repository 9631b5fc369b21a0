package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.corporate.LedgerRead;
import org.outturn.core.corporate.PortfolioWorkbook;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.GroupTotal;

/** A corporate summary as scripts read it; outturn-combine-1.schema.json says what each member is. */
record CombineJson(
        String schema,
        String organisation,
        String financialYear,
        int period,
        List<Workbook> workbooks,
        List<ReportJson.Group> funds,
        List<ReportJson.Group> portfolios,
        List<ReportJson.Group> directorates,
        Optional<Money> notYetCoded,
        List<ReportJson.Verdict> checks,
        List<Ledger> ledgers,
        List<String> headlines) {

    private static final String SCHEMA = "outturn-combine/1";

    static CombineJson of(CorporateSummary summary) {
        return new CombineJson(
                SCHEMA,
                summary.organisation(),
                summary.year().label(),
                summary.period().number(),
                summary.workbooks().stream().map(Workbook::of).toList(),
                summary.statement().funds().stream().map(ReportJson.Group::of).toList(),
                groups(summary, GroupTotal.Level.PORTFOLIO),
                groups(summary, GroupTotal.Level.DIRECTORATE),
                notYetCoded(summary),
                summary.checks().stream().map(ReportJson.Verdict::of).toList(),
                summary.ledgers().stream().map(Ledger::of).toList(),
                summary.sentences());
    }

    private static List<ReportJson.Group> groups(CorporateSummary summary, GroupTotal.Level level) {
        return summary.statement().groups().stream()
                .filter(group -> group.level() == level)
                .map(ReportJson.Group::of)
                .toList();
    }

    private static Optional<Money> notYetCoded(CorporateSummary summary) {
        return summary.statement().items().stream()
                .filter(item -> item.item().isNotYetCoded())
                .map(BudgetItem::figures)
                .map(figures -> figures.actual())
                .findFirst();
    }

    record Workbook(String portfolio, String name, String sha256, int items, long checksFailed) {

        static Workbook of(PortfolioWorkbook workbook) {
            return new Workbook(
                    workbook.portfolio(),
                    workbook.source().file(),
                    workbook.sha256(),
                    workbook.items().size(),
                    workbook.checks().stream().filter(check -> !check.passed()).count());
        }
    }

    record Ledger(String name, String sha256, long rows, Money debits, Money credits) {

        static Ledger of(LedgerRead ledger) {
            return new Ledger(
                    ledger.name(),
                    ledger.sha256(),
                    ledger.rows(),
                    ledger.amounts().debits(),
                    ledger.amounts().credits());
        }
    }
}
