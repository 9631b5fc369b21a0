package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.Threshold;

/** Reads the published RAG rules, one row to a level. */
final class RagReader {

    private final Map<RagLevel, RagRule> rules = new EnumMap<>(RagLevel.class);
    private final Map<RagLevel, Integer> rows = new EnumMap<>(RagLevel.class);

    RagReader(List<InputRow> table, Money defaultFloor) {
        for (InputRow row : table) {
            RagLevel level = row.neededChoice("Level", RagLevel.values(), RagLevel::label);
            if (rules.containsKey(level) && !row.isBlank("Level")) {
                row.refuse(
                        "Level",
                        "RAG_LEVEL_TWICE",
                        "\"%s\" has a rule already in row %d.".formatted(level.label(), rows.get(level)),
                        "Keep one rule for each level.");
            }
            rows.put(level, row.number());
            rules.put(level, ruleOf(row, level, defaultFloor));
        }
    }

    List<RagRule> rules() {
        return List.copyOf(rules.values());
    }

    /** The row of the sheet that holds each level's rule. */
    Map<RagLevel, Integer> rows() {
        return rows;
    }

    private static RagRule ruleOf(InputRow row, RagLevel level, Money defaultFloor) {
        Threshold.Combination combination = row.choice(
                        "Lower/higher", Threshold.Combination.values(), Threshold.Combination::label)
                .orElse(Threshold.Combination.LOWER_OF);
        return new RagRule(
                level,
                threshold(row, "Amber", combination),
                threshold(row, "Red", combination),
                row.choice("Sides", Sides.values(), Sides::label).orElse(Sides.OVERSPENDS) == Sides.BOTH,
                row.money("Floor").map(Money::abs).orElse(defaultFloor));
    }

    private static Threshold threshold(InputRow row, String colour, Threshold.Combination combination) {
        Optional<Money> amount = notNegative(row, colour + " £", row.money(colour + " £"), Money::isNegative);
        Optional<BigDecimal> percent =
                notNegative(row, colour + " %", row.number(colour + " %"), value -> value.signum() < 0);
        return new Threshold(amount, percent, combination);
    }

    private static <T> Optional<T> notNegative(
            InputRow row, String heading, Optional<T> value, Predicate<T> isNegative) {
        if (value.filter(isNegative).isPresent()) {
            row.refuse(
                    heading, "RAG_BOUND", "holds a negative bound.", "Enter the size of the variance, without a sign.");
        }
        return value;
    }
}
