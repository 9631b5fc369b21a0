package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.outturn.core.history.FileChange;
import org.outturn.core.history.ItemMovement;
import org.outturn.core.history.Movement;
import org.outturn.core.money.Money;

/** What has changed since the report before, in a few lines for a person. */
final class MovementText {

    private MovementText() {}

    static List<String> of(Movement movement) {
        List<ItemMovement> items = movement.items();
        List<String> lines = new ArrayList<>();
        lines.add("Since the report of %s: budget changed by %s, actual by %s (late postings %s), variance by %s."
                .formatted(
                        movement.then().number(),
                        sum(items.stream().map(ItemMovement::budgetChange).toList()),
                        sum(items.stream().map(ItemMovement::actualChange).toList()),
                        sum(items.stream().map(ItemMovement::latePostings).toList()),
                        sum(items.stream().map(ItemMovement::varianceChange).toList())));
        movement.files().stream()
                .filter(change -> change.kind() != FileChange.Kind.UNCHANGED)
                .forEach(change -> lines.add("  " + line(change)));
        return lines;
    }

    private static String sum(List<Money> amounts) {
        return Money.sum(amounts).inPounds();
    }

    private static String line(FileChange change) {
        return "%s: %s: %s".formatted(change.name(), change.kind().words().toLowerCase(Locale.ROOT), change.message());
    }
}
