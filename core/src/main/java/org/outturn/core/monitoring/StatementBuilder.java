package org.outturn.core.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Figures;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.GroupTotal.Level;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.RagRules;
import org.outturn.core.outturn.Stage;
import org.outturn.core.outturn.Variance;

/** Rolls items up to services, directorates, portfolios and funds, and judges each level by its own rule. */
final class StatementBuilder {

    private static final Map<Level, Function<BudgetItem, List<String>>> PATHS = Map.of(
            Level.PORTFOLIO, item -> item.item().path().subList(0, 1),
            Level.DIRECTORATE, item -> item.item().path().subList(0, 2),
            Level.SERVICE, item -> item.item().path());

    /** Compared by methods written out: those that a record has by itself are slow to begin with. */
    private record Place(Fund fund, List<String> path) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && fund.equals(place.fund) && path.equals(place.path);
        }

        @Override
        public int hashCode() {
            return 31 * fund.hashCode() + path.hashCode();
        }
    }

    private final Stage stage;
    private final RagRules rules;

    StatementBuilder(Stage stage, RagRules rules) {
        this.stage = stage;
        this.rules = rules;
    }

    OutturnStatement build(List<BudgetItem> items) {
        List<GroupTotal> funds = new ArrayList<>();
        for (Fund fund : fundsOf(items)) {
            funds.add(total(Level.FUND, new Place(fund, List.of()), ofFund(items, fund), rules.at(RagLevel.TOTAL)));
        }
        List<GroupTotal> groups = new ArrayList<>();
        for (Level level : List.of(Level.PORTFOLIO, Level.DIRECTORATE, Level.SERVICE)) {
            groups.addAll(groups(level, items));
        }
        return new OutturnStatement(stage, items, funds, groups);
    }

    /** The General Fund first, then the others as they first appear. */
    private static List<Fund> fundsOf(List<BudgetItem> items) {
        Set<Fund> funds = new LinkedHashSet<>();
        items.forEach(item -> funds.add(item.item().fund()));
        return funds.stream()
                .sorted(Comparator.comparing(fund -> !fund.isGeneral()))
                .toList();
    }

    private static List<BudgetItem> ofFund(List<BudgetItem> items, Fund fund) {
        return items.stream().filter(item -> item.item().fund().equals(fund)).toList();
    }

    private List<GroupTotal> groups(Level level, List<BudgetItem> items) {
        Map<Place, List<BudgetItem>> members = new LinkedHashMap<>();
        for (BudgetItem item : items) {
            List<String> path = PATHS.get(level).apply(item);
            if (!path.get(path.size() - 1).isBlank()) {
                members.computeIfAbsent(new Place(item.item().fund(), path), place -> new ArrayList<>())
                        .add(item);
            }
        }
        return members.entrySet().stream()
                .map(group -> total(level, group.getKey(), group.getValue(), rules.at(RagLevel.GROUP)))
                .toList();
    }

    private GroupTotal total(Level level, Place place, List<BudgetItem> members, RagRule rule) {
        Figures figures = Figures.sum(members.stream().map(BudgetItem::figures).toList());
        Variance variance = figures.headline(stage, rule.floor());
        return new GroupTotal(
                level,
                place.fund(),
                place.path(),
                figures,
                variance,
                figures.toDate(rule.floor()),
                rule.rate(variance));
    }
}
