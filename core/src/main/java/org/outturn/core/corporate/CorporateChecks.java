package org.outturn.core.corporate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.corporate.CodingProof.Outcome;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.provenance.Severity;

/** What proves a corporate summary: that no ledger row is in two of its workbooks, and none is in no one's. */
final class CorporateChecks {

    private static final Rule SAME_LEDGERS =
            new Rule("COMBINE_LEDGERS", "Every workbook was made from the same ledger files", Severity.ERROR);
    private static final Rule SAME_POSTINGS =
            new Rule("COMBINE_POSTINGS", "Every workbook saw the same postings", Severity.ERROR);
    private static final Rule ONCE = new Rule("COMBINE_ONCE", "No posting is in two portfolios", Severity.ERROR);
    private static final Rule NONE_LOST =
            new Rule("COMBINE_NONE_LOST", "No posting is left to a portfolio that is not here", Severity.ERROR);
    private static final Rule CODED = new Rule("COMBINE_CODED", "Every posting is coded", Severity.ERROR);
    private static final Rule ROWS =
            new Rule("COMBINE_ROWS", "Every ledger row is in exactly one workbook", Severity.ERROR);
    private static final Rule AMOUNT =
            new Rule("COMBINE_AMOUNT", "Every ledger penny is in exactly one workbook", Severity.ERROR);
    private static final Rule SOUND =
            new Rule("COMBINE_SOUND", "Each workbook stands up to its own checks", Severity.ERROR);
    private static final Rule CAST = new Rule("COMBINE_CAST", "Portfolios add to the funds", Severity.ERROR);
    private static final Rule RULES =
            new Rule("COMBINE_RULES", "Every workbook rates by the same rules", Severity.WARNING);

    private static final int MOST_NAMED = 20;
    private static final String PROOF_SHEET = "sheet \"Ledger proof\"";

    private final List<PortfolioWorkbook> workbooks;
    private final OutturnStatement statement;

    private CorporateChecks(List<PortfolioWorkbook> workbooks, OutturnStatement statement) {
        this.workbooks = workbooks;
        this.statement = statement;
    }

    static List<CheckResult> run(List<PortfolioWorkbook> workbooks, OutturnStatement statement) {
        CorporateChecks checks = new CorporateChecks(workbooks, statement);
        List<CheckResult> results = new ArrayList<>(checks.sameLedgers());
        checks.families().forEach(family -> results.addAll(ofFamily(family)));
        results.add(checks.once());
        results.add(checks.noneLost());
        results.add(checks.coded());
        results.addAll(checks.sound());
        results.add(checks.cast());
        results.add(checks.rules());
        return List.copyOf(results);
    }

    /** Workbooks made from exactly the same ledger files. */
    static List<List<PortfolioWorkbook>> families(List<PortfolioWorkbook> workbooks) {
        Map<List<String>, List<PortfolioWorkbook>> families = new LinkedHashMap<>();
        workbooks.forEach(workbook -> families.computeIfAbsent(workbook.hashes(), hashes -> new ArrayList<>())
                .add(workbook));
        return List.copyOf(families.values());
    }

    private List<List<PortfolioWorkbook>> families() {
        return families(workbooks);
    }

    /** Portfolios with ledgers of their own share none; any other difference means that one has read an old extract. */
    private List<CheckResult> sameLedgers() {
        List<List<PortfolioWorkbook>> families = families();
        boolean apart = families.stream()
                .flatMap(family -> family.get(0).hashes().stream())
                .collect(Collectors.groupingBy(hash -> hash, Collectors.counting()))
                .values()
                .stream()
                .allMatch(times -> times == 1);
        boolean fits = families.size() == 1 || (apart && families.size() == workbooks.size());
        String message = fits
                ? "%s.".formatted(families.size() == 1 ? namesOf(workbooks.get(0)) : "Each workbook has its own")
                : families.stream()
                        .map(family -> "%s: %s".formatted(portfolios(family), namesOf(family.get(0))))
                        .collect(Collectors.joining("; ", "", ". Report again the ones that are out of date."));
        return List.of(CheckResult.of(SAME_LEDGERS, fits, message, "sheet \"Cover\""));
    }

    private static String namesOf(PortfolioWorkbook workbook) {
        return workbook.ledgers().stream()
                .map(ledger -> "%s (%s)".formatted(ledger.name(), shortened(ledger.sha256())))
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    private static String portfolios(List<PortfolioWorkbook> family) {
        return family.stream().map(PortfolioWorkbook::portfolio).collect(Collectors.joining(", "));
    }

    private static List<CheckResult> ofFamily(List<PortfolioWorkbook> family) {
        PortfolioWorkbook first = family.get(0);
        List<CheckResult> results = new ArrayList<>();
        for (PortfolioWorkbook other : family.subList(1, family.size())) {
            results.add(CheckResult.ofMoney(
                    SAME_POSTINGS,
                    sumOf(first),
                    sumOf(other),
                    "%,d postings of %s in %s, %,d of %s in %s."
                            .formatted(
                                    rowsOf(first),
                                    sumOf(first).inPounds(),
                                    first.portfolio(),
                                    rowsOf(other),
                                    sumOf(other).inPounds(),
                                    other.portfolio()),
                    other.source().toString()));
        }
        List<CodingProof> proofs = new LedgerProof(family).codings();
        long rows = proofs.stream().mapToLong(CodingProof::rows).sum();
        Money sum = Money.sum(proofs.stream().map(CodingProof::sum).toList());
        String where = "%s: %,d postings of %s are in the ledger, and %,d of %s in its workbooks and exclusions."
                .formatted(portfolios(family), rowsOf(first), sumOf(first).inPounds(), rows, sum.inPounds());
        results.add(CheckResult.ofCount(ROWS, rowsOf(first), rows, where, PROOF_SHEET));
        results.add(CheckResult.ofMoney(AMOUNT, sumOf(first), sum, where, PROOF_SHEET));
        return results;
    }

    private static long rowsOf(PortfolioWorkbook workbook) {
        return workbook.uses().stream().mapToLong(CodingUse::rows).sum();
    }

    private static Money sumOf(PortfolioWorkbook workbook) {
        return Money.sum(workbook.uses().stream().map(CodingUse::sum).toList());
    }

    /** Across all workbooks, whichever ledger they were made from. */
    private CheckResult once() {
        return ofCodings(
                ONCE, Outcome.SEVERAL, new LedgerProof(workbooks).codings(), "No coding is counted in two portfolios.");
    }

    private CheckResult noneLost() {
        return ofCodings(
                NONE_LOST,
                Outcome.NONE,
                new LedgerProof(workbooks).codings(),
                "What one workbook leaves to another portfolio is counted there.");
    }

    private CheckResult coded() {
        return ofCodings(
                CODED,
                Outcome.NOT_YET_CODED,
                new LedgerProof(workbooks).codings(),
                "No posting waits for a line of Coding.");
    }

    private static CheckResult ofCodings(Rule rule, Outcome wrong, List<CodingProof> proofs, String whenSound) {
        List<CodingProof> found =
                proofs.stream().filter(proof -> proof.outcome() == wrong).toList();
        String named = found.stream()
                .limit(MOST_NAMED)
                .map(proof -> "%s: %s, %s"
                        .formatted(proof.coding(), proof.where(), proof.sum().inPounds()))
                .collect(Collectors.joining("; "));
        String more = found.size() > MOST_NAMED ? " and %,d more".formatted(found.size() - MOST_NAMED) : "";
        return CheckResult.ofCount(
                rule, 0, found.size(), found.isEmpty() ? whenSound : named + more + ".", PROOF_SHEET);
    }

    private List<CheckResult> sound() {
        return workbooks.stream()
                .map(workbook -> CheckResult.ofCount(
                        SOUND,
                        0,
                        workbook.errors().size(),
                        soundness(workbook),
                        workbook.source().toString()))
                .toList();
    }

    private static String soundness(PortfolioWorkbook workbook) {
        return workbook.errors().isEmpty()
                ? "%s: every check passed.".formatted(workbook.portfolio())
                : workbook.errors().stream()
                        .limit(MOST_NAMED)
                        .map(CheckResult::message)
                        .collect(Collectors.joining(" ", workbook.portfolio() + ": ", ""));
    }

    private CheckResult cast() {
        Money funds = sumOfForecasts(statement.funds().stream());
        Money portfolios = sumOfForecasts(
                statement.groups().stream().filter(group -> group.level() == GroupTotal.Level.PORTFOLIO));
        Money nobodys = Money.sum(statement.items().stream()
                .filter(item -> item.item().portfolio().isBlank())
                .map(item -> item.figures().forecast())
                .toList());
        return CheckResult.ofMoney(
                CAST,
                funds,
                portfolios.plus(nobodys),
                "Outturns of portfolios and of what nobody has coded yet, against those of the funds.",
                "sheet \"Corporate summary\"");
    }

    private static Money sumOfForecasts(Stream<GroupTotal> totals) {
        return Money.sum(totals.map(total -> total.figures().forecast()).toList());
    }

    private CheckResult rules() {
        PortfolioWorkbook first = workbooks.get(0);
        String others = workbooks.stream()
                .filter(workbook ->
                        !workbook.position().ragRules().equals(first.position().ragRules()))
                .map(PortfolioWorkbook::portfolio)
                .collect(Collectors.joining(", "));
        return CheckResult.of(
                RULES,
                others.isEmpty(),
                others.isEmpty()
                        ? "The rules of %s hold for all.".formatted(first.portfolio())
                        : "Rated here by the rules of %s; those of %s differ.".formatted(first.portfolio(), others),
                "sheet \"Notes\"");
    }
}
