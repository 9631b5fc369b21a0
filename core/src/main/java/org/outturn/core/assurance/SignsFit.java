package org.outturn.core.assurance;

import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.assurance.CheckResult.Rule;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.ScheduleInputs;
import org.outturn.core.provenance.Severity;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.savings.SavingsInitiative;

/** Amounts whose column says which way they go carry the sign the column asks for. */
final class SignsFit implements Check {

    private static final Rule RESERVES =
            new Rule("RESERVE_SIGN", "Uses and contributions are entered without a sign", Severity.ERROR);
    private static final Rule OTHERS =
            new Rule("AMOUNT_SIGN", "Amounts have the sign of their column", Severity.WARNING);

    @Override
    public List<CheckResult> run(MonitoringPosition position) {
        return List.of(
                result(
                        RESERVES,
                        position.inputs().reserves().stream()
                                .filter(SignsFit::isTurned)
                                .map(ReserveMovement::source)
                                .toList()),
                result(OTHERS, turned(position.inputs().schedules()).toList()));
    }

    private static boolean isTurned(ReserveMovement movement) {
        boolean sized =
                movement.kind() == ReserveMovementKind.USE || movement.kind() == ReserveMovementKind.CONTRIBUTION;
        return sized && movement.amount().isNegative();
    }

    private static Stream<SourceReference> turned(ScheduleInputs schedules) {
        return Stream.of(
                        schedules.savings().stream()
                                .filter(SavingsInitiative::isIdentified)
                                .filter(line -> anyNegative(
                                        line.reduction(), line.achieved(), line.slipped(), line.undeliverable()))
                                .map(SavingsInitiative::source),
                        schedules.funding().stream().filter(SignsFit::isTurned).map(FundedPressure::source),
                        schedules.debt().stream()
                                .filter(DebtEntry.BandBalance.class::isInstance)
                                .filter(band -> band.balance().isNegative())
                                .map(DebtEntry::source))
                .flatMap(sources -> sources);
    }

    private static boolean isTurned(FundedPressure line) {
        return line.offsettingIncome().isPositive()
                || anyNegative(line.additionalCosts(), line.savingsSlippage(), line.lossOfIncome(), line.applied());
    }

    private static boolean anyNegative(Money... amounts) {
        return Stream.of(amounts).anyMatch(Money::isNegative);
    }

    private static CheckResult result(Rule rule, List<SourceReference> turned) {
        String message = turned.isEmpty()
                ? "Every amount has the sign its column asks for."
                : "The sign is turned round in %s."
                        .formatted(Named.of(
                                turned.stream().map(SourceReference::toString).toList()));
        String place = turned.isEmpty() ? "input sheets" : turned.get(0).toString();
        return CheckResult.ofCount(rule, 0, turned.size(), message, place);
    }
}
