package org.outturn.core.ledger;

import java.util.List;

/** What the coding structure says of one coding. Exactly one of these holds for every ledger row. */
public sealed interface Claim {

    /** The coding belongs to one report item. */
    record Item(String name) implements Claim {}

    /** The coding is left out of the controllable position, for a reason that the report names. */
    record Excluded(String reason) implements Claim {}

    /** No rule speaks for the coding: its postings are reported as not yet coded, inside the total. */
    record NotYetCoded() implements Claim {}

    /** Rules of different items speak for the coding: nothing can be reported until one gives way. */
    record Disputed(List<CodingRule> rules) implements Claim {
        public Disputed {
            rules = List.copyOf(rules);
        }
    }
}
