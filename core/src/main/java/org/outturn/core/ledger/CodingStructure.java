package org.outturn.core.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The whole coding structure: who each coding belongs to. An exclusion goes before an item, so that
 * recharges can be taken out of every cost centre with one line; the first exclusion written gives
 * the reason. Two items never share a coding.
 *
 * <p>A ledger that has names and no codes may name the items themselves: the rules by name speak only
 * for what no written rule claims, and the first of them counts.
 */
public final class CodingStructure {

    private final List<CodingRule> rules;
    private final List<CodingRule> byName;

    public CodingStructure(List<CodingRule> rules) {
        this(rules, List.of());
    }

    /** @param byName what the names of items, directorates and services say by themselves */
    public CodingStructure(List<CodingRule> rules, List<CodingRule> byName) {
        this.rules = List.copyOf(rules);
        this.byName = List.copyOf(byName);
    }

    public List<CodingRule> rules() {
        return rules;
    }

    /** Remembers each coding it has been asked for: one is made for a run, not shared between threads. */
    public Resolver resolver() {
        return new Resolver();
    }

    /** Works out each distinct coding once, and which rules speak for a cost centre once for all its codings. */
    public final class Resolver {

        private final Map<Coding, Claim> known = new HashMap<>();
        private final Map<String, List<CodingRule>> byCostCentre = new HashMap<>();

        private Resolver() {}

        public Claim resolve(Coding coding) {
            return known.computeIfAbsent(coding, this::claimOf);
        }

        private Claim claimOf(Coding coding) {
            String subjective = CodePattern.fold(coding.subjective());
            return CodingStructure.this.claimOf(
                    coding,
                    rulesOf(coding.costCentre()).stream()
                            .filter(rule -> rule.subjective().matchesFolded(subjective))
                            .toList());
        }

        private List<CodingRule> rulesOf(String costCentre) {
            return byCostCentre.computeIfAbsent(
                    CodePattern.fold(costCentre),
                    folded -> rules.stream()
                            .filter(rule -> rule.costCentre().matchesFolded(folded))
                            .toList());
        }
    }

    private Claim claimOf(Coding coding, List<CodingRule> claiming) {
        return claiming.stream()
                .filter(CodingRule::isExclusion)
                .findFirst()
                .<Claim>map(rule -> new Claim.Excluded(rule.excludeReason().orElseThrow()))
                .orElseGet(() -> claiming.isEmpty() ? named(coding) : itemOf(claiming));
    }

    private Claim named(Coding coding) {
        return byName.stream()
                .filter(rule -> rule.claims(coding))
                .findFirst()
                .<Claim>map(rule -> new Claim.Item(rule.item().orElseThrow()))
                .orElseGet(Claim.NotYetCoded::new);
    }

    private static Claim itemOf(List<CodingRule> claiming) {
        Map<String, CodingRule> byItem = new LinkedHashMap<>();
        claiming.forEach(rule -> byItem.putIfAbsent(rule.item().orElseThrow().toLowerCase(Locale.ROOT), rule));
        if (byItem.size() > 1) {
            return new Claim.Disputed(List.copyOf(byItem.values()));
        }
        return byItem.values().stream()
                .findFirst()
                .<Claim>map(rule -> new Claim.Item(rule.item().orElseThrow()))
                .orElseGet(Claim.NotYetCoded::new);
    }
}
