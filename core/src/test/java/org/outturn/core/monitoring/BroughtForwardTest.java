package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsKind;
import org.outturn.core.testing.TestInputs;

class BroughtForwardTest {

    private static final SourceReference SHEET = SourceReference.ofSheet("monitoring.xlsx", "Budget");

    @Test
    void the_recurring_budget_is_the_original_less_one_off_and_with_movements_that_stay() {
        BroughtForward next = BroughtForward.after(
                inputs(
                        List.of(line("Placements", "1000", "150"), line("F100/4100", "80", "0")),
                        List.of(
                                movement("Placements", "200", Recurrence.ONGOING),
                                movement("Placements", "-30", Recurrence.ONGOING),
                                movement("Placements", "500", Recurrence.ONE_OFF),
                                movement("Fostering", "7", Recurrence.ONGOING)),
                        List.of(),
                        List.of()),
                Optional.empty());

        assertThat(next.year()).isEqualTo(FinancialYear.startingApril(2021));
        assertThat(next.budget())
                .extracting(BudgetLine::target, BudgetLine::original, BudgetLine::oneOff)
                .containsExactly(
                        tuple("Placements", Money.of("1020"), Money.ZERO),
                        tuple("F100/4100", Money.of("80"), Money.ZERO),
                        tuple("Fostering", Money.of("7"), Money.ZERO));
    }

    @Test
    void reserves_open_with_what_they_closed_with() {
        BroughtForward next = BroughtForward.after(
                inputs(
                        List.of(),
                        List.of(),
                        List.of(
                                reserve("Schools", ReserveMovementKind.OPENING, "100"),
                                reserve("Schools", ReserveMovementKind.USE, "40"),
                                reserve("SCHOOLS", ReserveMovementKind.CONTRIBUTION, "5"),
                                reserve("Spent", ReserveMovementKind.OPENING, "9"),
                                reserve("Spent", ReserveMovementKind.USE, "9")),
                        List.of()),
                Optional.empty());

        assertThat(next.reserves())
                .extracting(ReserveMovement::reserve, ReserveMovement::kind, ReserveMovement::amount)
                .containsExactly(tuple("Schools", ReserveMovementKind.OPENING, Money.of("65")));
    }

    @Test
    void savings_that_do_not_last_are_brought_forward() {
        BroughtForward next = BroughtForward.after(
                inputs(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                saving("S1", "100", "60", Recurrence.ONGOING),
                                saving("S2", "100", "100", Recurrence.ONE_OFF),
                                saving("S3", "100", "100", Recurrence.ONGOING))),
                Optional.empty());

        assertThat(next.savings())
                .extracting(
                        SavingsInitiative::reference, SavingsInitiative::reduction, SavingsInitiative::broughtForward)
                .containsExactly(tuple("S1", Money.of("40"), true), tuple("S2", Money.of("100"), true));
    }

    private static MonitoringInputs inputs(
            List<BudgetLine> budget,
            List<BudgetMovement> movements,
            List<ReserveMovement> reserves,
            List<SavingsInitiative> savings) {
        ScheduleInputs schedules = new ScheduleInputs(
                savings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new MonitoringInputs(
                TestInputs.WORKBOOK,
                new TestInputs().build().settings(),
                List.of(),
                new CodingStructure(List.of()),
                budget,
                movements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                reserves,
                List.of(),
                schedules);
    }

    private static BudgetLine line(String target, String original, String oneOff) {
        return new BudgetLine(target, Money.of(original), Money.of(oneOff), Optional.empty(), SHEET);
    }

    private static BudgetMovement movement(String item, String amount, Recurrence recurrence) {
        return new BudgetMovement(
                "M1",
                new AccountingPeriod(5),
                Optional.of(item),
                MovementKind.SUPPLEMENTARY,
                Money.of(amount),
                recurrence,
                "Cabinet",
                Optional.empty(),
                "",
                SHEET);
    }

    private static ReserveMovement reserve(String name, ReserveMovementKind kind, String amount) {
        return new ReserveMovement(
                name,
                "",
                Optional.of(new AccountingPeriod(13)),
                kind,
                Money.of(amount),
                Optional.empty(),
                false,
                "",
                SHEET);
    }

    private static SavingsInitiative saving(String reference, String target, String achieved, Recurrence recurrence) {
        return new SavingsInitiative(
                reference,
                "Save",
                Optional.empty(),
                false,
                Money.of(target),
                Money.of(achieved),
                recurrence,
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                SavingsKind.CASHABLE,
                Optional.empty(),
                "",
                "",
                SHEET);
    }
}
