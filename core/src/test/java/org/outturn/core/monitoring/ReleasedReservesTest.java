package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.reserves.ReservePosition;
import org.outturn.core.testing.TestInputs;

class ReleasedReservesTest {

    @Test
    void only_movements_below_the_line_and_up_to_the_period_change_the_position() {
        TestInputs inputs = inputs().belowTheLine(ReserveMovementKind.USE, 6, 300)
                .belowTheLine(ReserveMovementKind.USE, 7, 5_000)
                .belowTheLine(ReserveMovementKind.CONTRIBUTION, 2, 80)
                .reserve(ReserveMovementKind.USE, 1, 999, Optional.of("Transport"), false)
                .reserve(ReserveMovementKind.CONTRIBUTION, 1, 777, Optional.empty(), false);

        ReservePosition reserves = reserves(inputs);

        assertThat(reserves.before().amount()).isEqualTo(Money.ofPounds(1_000));
        assertThat(reserves.released()).isEqualTo(Money.ofPounds(300));
        assertThat(reserves.contributed()).isEqualTo(Money.ofPounds(80));
        assertThat(reserves.after().amount()).isEqualTo(Money.ofPounds(780));
    }

    @Test
    void opening_balances_and_transfers_between_reserves_release_nothing() {
        TestInputs inputs = inputs().belowTheLine(ReserveMovementKind.OPENING, 1, 4_000)
                .belowTheLine(ReserveMovementKind.TRANSFER, 1, 500);

        ReservePosition reserves = reserves(inputs);

        assertThat(reserves.after()).isEqualTo(reserves.before());
    }

    @Test
    void a_release_for_an_item_of_another_fund_leaves_the_general_fund_alone() {
        TestInputs inputs = inputs().item("High needs", TestInputs.SCHOOLS)
                .reserve(ReserveMovementKind.USE, 6, 300, Optional.of("High needs"), true);

        ReservePosition reserves = reserves(inputs);

        assertThat(reserves.after()).isEqualTo(reserves.before());
    }

    private static TestInputs inputs() {
        return new TestInputs().line("Transport", "1000", 10_000).forecast("Transport", 6, "11000");
    }

    private static ReservePosition reserves(TestInputs inputs) {
        return inputs.at(6, ledger().post("1000", 6, "5000.00")).reserves();
    }
}
