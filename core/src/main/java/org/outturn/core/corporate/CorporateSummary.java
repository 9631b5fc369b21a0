package org.outturn.core.corporate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.OutturnStatements;
import org.outturn.core.narrative.Headline;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.RagRules;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Stage;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;

/**
 * Several portfolios' finished workbooks as one: their lines added up by portfolio, directorate and fund, and whether
 * each ledger row is in exactly one of them. Unit, RAG rules and the name of the council are those of the first.
 *
 * @param statement every line of every workbook, in their order; postings nobody has coded yet are counted once
 * @param checks what proves it, and what each workbook says of itself
 */
public record CorporateSummary(
        List<PortfolioWorkbook> workbooks, OutturnStatement statement, List<CheckResult> checks) {

    public CorporateSummary {
        workbooks = List.copyOf(workbooks);
        Objects.requireNonNull(statement, "statement");
        checks = List.copyOf(checks);
    }

    /** Refuses workbooks of different years or periods, and two of one portfolio: they cannot be added up. */
    public static Reading<CorporateSummary> of(List<PortfolioWorkbook> workbooks) {
        if (workbooks.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to combine");
        }
        List<Finding> findings = Alike.check(workbooks);
        if (!findings.isEmpty()) {
            return Reading.refused(findings);
        }
        OutturnStatement statement = statementOf(workbooks);
        return Reading.of(
                new CorporateSummary(workbooks, statement, CorporateChecks.run(workbooks, statement)), List.of());
    }

    private static OutturnStatement statementOf(List<PortfolioWorkbook> workbooks) {
        List<BudgetItem> items = new ArrayList<>();
        workbooks.forEach(workbook -> items.addAll(workbook.items()));
        notYetCoded(workbooks).ifPresent(items::add);
        PortfolioWorkbook first = workbooks.get(0);
        return OutturnStatements.of(first.position().stage(), first.position().ragRules(), items);
    }

    /** Every workbook of one ledger shows the same postings as not yet coded; they belong to no portfolio. */
    private static Optional<BudgetItem> notYetCoded(List<PortfolioWorkbook> workbooks) {
        return workbooks.stream()
                .flatMap(workbook -> workbook.position().statement().items().stream())
                .filter(item -> item.item().isNotYetCoded())
                .findFirst()
                .map(CorporateSummary::ofNobody);
    }

    private static BudgetItem ofNobody(BudgetItem line) {
        ReportItem item =
                ReportItem.notYetCoded("", line.item().fund(), line.item().source());
        return new BudgetItem(
                item,
                line.budget(),
                line.figures(),
                line.forecast(),
                line.variance(),
                line.varianceToDate(),
                line.rag());
    }

    private PortfolioWorkbook first() {
        return workbooks.get(0);
    }

    public String organisation() {
        return first().position().settings().organisation();
    }

    public FinancialYear year() {
        return first().position().settings().year();
    }

    public AccountingPeriod period() {
        return first().position().period();
    }

    /** The day it speaks for: the latest of its workbooks'. */
    public LocalDate day() {
        return workbooks.stream()
                .map(workbook -> workbook.report().succession().report().asAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Unit unit() {
        return first().position().settings().unit();
    }

    public Stage stage() {
        return statement.stage();
    }

    public RagRules ragRules() {
        return first().position().ragRules();
    }

    /** Each ledger file once, however many workbooks were made from it. */
    public List<LedgerRead> ledgers() {
        Set<String> seen = new LinkedHashSet<>();
        return workbooks.stream()
                .flatMap(workbook -> workbook.ledgers().stream())
                .filter(ledger -> seen.add(ledger.sha256()))
                .toList();
    }

    /** Where the postings of each coding are. */
    public List<CodingProof> proofs() {
        return new LedgerProof(workbooks).codings();
    }

    /** The checks that did not pass. */
    public List<CheckResult> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    /** The sentences it opens with. */
    public List<Headline> headlines() {
        return Stream.concat(
                        statement.funds().stream()
                                .map(fund ->
                                        new Headline(fund.fund().toString(), CorporateHeadlines.ofFund(this, fund))),
                        CorporateHeadlines.ofPortfolios(this).map(over -> new Headline("Portfolios", over)).stream())
                .toList();
    }

    /** The same one after the other, without their topics. */
    public List<String> sentences() {
        return headlines().stream().map(Headline::sentence).toList();
    }
}
