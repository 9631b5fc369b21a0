package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.CodingRule;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;

/** Gives every line of the ledger to an item, an exclusion or nobody, and refuses what two items claim. */
final class LedgerCoder {

    private final CodingStructure.Resolver resolver;
    private final AccountingPeriod last;
    private final Map<String, String> otherPortfolios;

    /**
     * @param last postings after it are excluded
     * @param otherPortfolios the portfolio of each item (by key) that is not reported
     */
    LedgerCoder(CodingStructure structure, AccountingPeriod last, Map<String, String> otherPortfolios) {
        this.resolver = structure.resolver();
        this.last = last;
        this.otherPortfolios = new HashMap<>(otherPortfolios);
    }

    Reading<CodedLedger> code(List<LedgerExtract> extracts) {
        List<CodedLine> lines = new ArrayList<>();
        Map<List<CodingRule>, Coding> disputes = new LinkedHashMap<>();
        for (LedgerExtract extract : extracts) {
            for (LedgerSheet sheet : extract.sheets()) {
                for (LedgerLine line : sheet.lines()) {
                    Claim claim = claimOf(line);
                    lines.add(new CodedLine(sheet.place(), line, claim));
                    if (claim instanceof Claim.Disputed disputed) {
                        disputes.putIfAbsent(disputed.rules(), line.coding());
                    }
                }
            }
        }
        List<Finding> findings = disputes.entrySet().stream()
                .map(dispute -> disputed(dispute.getKey(), dispute.getValue()))
                .toList();
        return Reading.unlessRefused(new CodedLedger(extracts, lines), findings);
    }

    private Claim claimOf(LedgerLine line) {
        Claim claim = resolver.resolve(line.coding());
        if (line.period().isAfter(last)) {
            return new Claim.Excluded("after " + last);
        }
        if (claim instanceof Claim.Item item && otherPortfolios.containsKey(ReportItem.key(item.name()))) {
            return new Claim.Excluded("portfolio " + otherPortfolios.get(ReportItem.key(item.name())));
        }
        return claim;
    }

    static Finding disputed(List<CodingRule> rules, Coding coding) {
        String claims = rules.stream()
                .map(rule -> "\"%s\" (%s)"
                        .formatted(
                                rule.item().orElseThrow(),
                                rule.source().position().orElse("")))
                .collect(Collectors.joining(" and "));
        return Finding.error(
                "CODING_DISPUTED",
                rules.get(rules.size() - 1).source(),
                "cost centre %s with subjective %s is claimed by %s."
                        .formatted(coding.costCentre(), coding.subjective(), claims),
                "Narrow one of these lines so that one item claims each posting.");
    }
}
