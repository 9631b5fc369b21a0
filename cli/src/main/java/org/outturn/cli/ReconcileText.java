package org.outturn.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.money.Money;
import org.outturn.core.money.Thousands;
import org.outturn.core.reconcile.Difference;

/** Differences as lines for a person; nothing at all where there are none. */
final class ReconcileText {

    /** More of one kind would push the others out of sight. */
    private static final int MOST_OF_A_KIND = 20;

    private ReconcileText() {}

    static List<String> of(Reconciled reconciled) {
        if (reconciled.agrees()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(reconciled.heading());
        Map<String, List<Difference>> kinds = new LinkedHashMap<>();
        reconciled
                .differences()
                .forEach(difference -> kinds.computeIfAbsent(difference.kind(), absent -> new ArrayList<>())
                        .add(difference));
        kinds.forEach((kind, differences) -> addKind(kind, differences, lines));
        return lines;
    }

    private static void addKind(String kind, List<Difference> differences, List<String> lines) {
        differences.stream().limit(MOST_OF_A_KIND).forEach(difference -> lines.add(line(difference)));
        int more = differences.size() - MOST_OF_A_KIND;
        if (more > 0) {
            lines.add("%s: %s more like these; --format csv lists them all.".formatted(kind, Thousands.of(more)));
        }
    }

    private static String line(Difference difference) {
        return "%s: %s%s".formatted(difference.kind(), difference.message(), figures(difference));
    }

    /** A sentence about rows has its figures in it; one about a total or a cell has them after it. */
    private static String figures(Difference difference) {
        if (difference.kind().equals("REPORT_CELL")) {
            return " %s%s."
                    .formatted(
                            difference.key(),
                            difference.difference().map(", difference "::concat).orElse(""));
        }
        boolean total =
                difference.kind().endsWith("TOTAL") && !difference.kind().startsWith("CONTROL");
        return total
                ? difference
                        .difference()
                        .map(Money::of)
                        .map(Money::grouped)
                        .map(" The difference is %s."::formatted)
                        .orElse("")
                : "";
    }
}
