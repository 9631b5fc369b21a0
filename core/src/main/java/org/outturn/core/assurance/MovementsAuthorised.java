package org.outturn.core.assurance;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.provenance.Severity;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.ReserveMovement;

/** Who approved a budget movement, and why, is stated; and who released a reserve below the line. */
final class MovementsAuthorised implements Check {

    private static final Rule RULE =
            new Rule("MOVEMENT_AUTHORITY", "Every movement has its authority", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        Stream<SourceReference> budgets = position.inputs().movements().stream()
                .filter(movement ->
                        movement.approver().isBlank() || movement.reason().isBlank())
                .map(BudgetMovement::source);
        Stream<SourceReference> releases = position.inputs().reserves().stream()
                .filter(movement ->
                        movement.belowTheLine() && movement.authority().isBlank())
                .map(ReserveMovement::source);
        List<SourceReference> without = Stream.concat(budgets, releases).toList();
        String message = without.isEmpty()
                ? "Every movement says who approved it."
                : "Approver or reason is missing: %s."
                        .formatted(Named.of(
                                without.stream().map(SourceReference::toString).toList()));
        return List.of(CheckResult.ofCount(RULE, 0, without.size(), message, "sheets \"Movements\" and \"Reserves\""));
    }
}
