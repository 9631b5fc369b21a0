package org.outturn.core.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

class FundingStatementTest {

    private static final FundedPressure CARE = pressure("Covid-19", 900, 96, 40, -30, 1_000);
    private static final FundedPressure TRAVEL = pressure("Covid-19", 100, 0, 0, 0, 100);
    private static final FundedPressure WINTER = pressure("Winter", 10, 0, 0, 0, 0);

    @Test
    void pressure_is_what_it_cost_and_lost_less_the_income_that_came_with_it() {
        assertThat(CARE.pressure()).isEqualTo(Money.ofPounds(1_006));
    }

    @Test
    void what_no_grant_pays_is_never_hidden() {
        assertThat(CARE.unfunded()).isEqualTo(Money.ofPounds(6));
        assertThat(TRAVEL.unfunded()).isEqualTo(Money.ZERO);
        assertThat(WINTER.unfunded()).isEqualTo(Money.ofPounds(10));
    }

    @Test
    void columns_have_totals_and_grants_are_named_once() {
        FundingStatement statement = new FundingStatement(List.of(CARE, TRAVEL, WINTER));

        assertThat(statement.total(FundedPressure::pressure)).isEqualTo(Money.ofPounds(1_116));
        assertThat(statement.total(FundedPressure::unfunded)).isEqualTo(Money.ofPounds(16));
        assertThat(statement.grants()).containsExactly("Covid-19", "Winter");
    }

    private static FundedPressure pressure(
            String grant, long costs, long slippage, long lost, long offsetting, long applied) {
        return new FundedPressure(
                grant,
                "Title",
                Optional.empty(),
                Money.ofPounds(costs),
                Money.ofPounds(slippage),
                Money.ofPounds(lost),
                Money.ofPounds(offsetting),
                Money.ofPounds(applied),
                SourceReference.ofFile("inputs.xlsx"));
    }
}
