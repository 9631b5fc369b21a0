package org.outturn.core.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

class ControllableBudgetTest {

    @Test
    void it_is_the_original_budget_and_the_movements_since() {
        ControllableBudget budget = new ControllableBudget(List.of(
                entry(Optional.empty(), "1000.00", "100.00"),
                entry(Optional.of(MovementKind.VIREMENT), "-250.00", "0.00"),
                entry(Optional.of(MovementKind.GRANT), "40.00", "40.00")));

        assertThat(budget.original()).isEqualTo(Money.of("1000.00"));
        assertThat(budget.movements()).isEqualTo(Money.of("-210.00"));
        assertThat(budget.total()).isEqualTo(Money.of("790.00"));
        assertThat(budget.oneOff()).isEqualTo(Money.of("140.00"));
        assertThat(budget.ongoing()).isEqualTo(Money.of("650.00"));
    }

    @Test
    void the_budget_to_date_is_each_entry_on_its_own_profile() {
        ControllableBudget budget = new ControllableBudget(
                List.of(entry(Optional.empty(), "1200.00", "0.00"), entry(Optional.empty(), "600.00", "0.00")));

        assertThat(budget.toDate(new AccountingPeriod(3))).isEqualTo(Money.of("450.00"));
        assertThat(budget.toDate(new AccountingPeriod(13))).isEqualTo(budget.total());
    }

    private static BudgetEntry entry(Optional<MovementKind> kind, String amount, String oneOff) {
        return new BudgetEntry(
                "Transport",
                "Entry",
                kind,
                Optional.empty(),
                Money.of(amount),
                Money.of(oneOff),
                BudgetProfile.EVEN,
                SourceReference.ofFile("inputs.xlsx"));
    }
}
