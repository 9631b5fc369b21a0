package org.outturn.core.reserves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.outturn.Variance;
import org.outturn.core.outturn.VarianceKind;

class ReservePositionTest {

    private static final Variance BEFORE = new Variance(
            VarianceKind.OUTTURN, Money.ofPounds(3_592_000), Money.ofPounds(129_322_000), Money.ofPounds(500));

    @ParameterizedTest(name = "released {0}, contributed {1}: {2}")
    @CsvSource({
        "204000, 0, overspend £3.388m",
        "3592000, 0, on budget",
        "3591501, 0, on budget",
        "4000000, 0, underspend £0.408m",
        "0, 100000, overspend £3.692m",
        "204000, 4000, overspend £3.392m"
    })
    void after_is_before_less_what_was_released_plus_what_was_contributed(
            long released, long contributed, String after) {
        ReservePosition position = new ReservePosition(BEFORE, Money.ofPounds(released), Money.ofPounds(contributed));

        assertThat(position.after().inWords(Unit.MILLIONS)).isEqualTo(after);
    }

    @Test
    void after_is_the_same_kind_of_variance_of_the_same_budget() {
        ReservePosition position = new ReservePosition(BEFORE, Money.ofPounds(204_000), Money.ZERO);

        assertThat(position.after().kind()).isEqualTo(BEFORE.kind());
        assertThat(position.after().percentage().orElseThrow()).hasToString("2.6");
    }
}
