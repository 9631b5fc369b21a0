package org.outturn.core.outturn;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.money.Money;

/** The RAG rules of one report, one for each level. */
public record RagRules(Map<RagLevel, RagRule> byLevel) {

    public RagRules {
        byLevel = Map.copyOf(byLevel);
    }

    /** The rules stated, and the standard rule for each level without one. */
    public static RagRules of(Collection<RagRule> stated, Money defaultFloor) {
        Map<RagLevel, RagRule> rules = new EnumMap<>(RagLevel.class);
        for (RagLevel level : RagLevel.values()) {
            rules.put(level, RagRule.standard(level, defaultFloor));
        }
        stated.forEach(rule -> rules.put(rule.level(), rule));
        return new RagRules(rules);
    }

    public RagRule at(RagLevel level) {
        return byLevel.get(level);
    }

    /** The rules in the order of their levels. */
    public List<RagRule> all() {
        return List.of(at(RagLevel.ITEM), at(RagLevel.GROUP), at(RagLevel.TOTAL));
    }
}
