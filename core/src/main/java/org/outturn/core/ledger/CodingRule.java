package org.outturn.core.ledger;

import java.util.Optional;
import org.outturn.core.provenance.SourceReference;

/**
 * A line of the coding structure: the codings it speaks for go to one report item, or are left out
 * for a stated reason (recharges, capital charges, balance sheet).
 *
 * @param item the report item's name; empty for an exclusion
 * @param excludeReason why the codings are not part of the controllable position; empty for an item
 */
public record CodingRule(
        CodePattern costCentre,
        CodePattern subjective,
        Optional<String> item,
        Optional<String> excludeReason,
        SourceReference source) {

    public CodingRule {
        item = item.map(String::strip);
        if (item.isPresent() == excludeReason.isPresent()) {
            throw new IllegalArgumentException("A coding rule names an item or a reason to exclude, and not both");
        }
    }

    public boolean claims(Coding coding) {
        return costCentre.matches(coding.costCentre()) && subjective.matches(coding.subjective());
    }

    public boolean isExclusion() {
        return excludeReason.isPresent();
    }
}
