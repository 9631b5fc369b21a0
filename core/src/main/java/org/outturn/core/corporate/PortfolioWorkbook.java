package org.outturn.core.corporate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.provenance.Severity;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.report.MonitoringReport;

/**
 * A portfolio's finished workbook, as it takes part in the corporate summary.
 *
 * @param sha256 the workbook's own, for the record
 * @param report worked out again from its own inputs and balances
 * @param checks how it stood up to its own checks, people's changes included
 * @param ledgers the ledger files it was made from
 * @param uses what it did with each coding's postings
 */
public record PortfolioWorkbook(
        SourceReference source,
        String sha256,
        MonitoringReport report,
        List<CheckResult> checks,
        List<LedgerRead> ledgers,
        List<CodingUse> uses) {

    public PortfolioWorkbook {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(report, "report");
        checks = List.copyOf(checks);
        ledgers = List.copyOf(ledgers);
        uses = List.copyOf(uses);
    }

    public MonitoringPosition position() {
        return report.position();
    }

    public String portfolio() {
        return position().portfolio();
    }

    /** Its lines, without that of postings nobody has coded yet, which is every workbook's. */
    public List<BudgetItem> items() {
        return position().statement().items().stream()
                .filter(item -> !item.item().isNotYetCoded())
                .toList();
    }

    Stream<CodingUse> uses(CodingUse.Kind kind) {
        return uses.stream().filter(use -> use.kind() == kind);
    }

    List<String> hashes() {
        return ledgers.stream().map(LedgerRead::sha256).sorted().toList();
    }

    /** Checks of errors that it does not pass. */
    public List<CheckResult> errors() {
        return checks.stream()
                .filter(check -> !check.passed() && check.severity() == Severity.ERROR)
                .toList();
    }
}
