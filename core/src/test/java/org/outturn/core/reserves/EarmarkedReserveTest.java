package org.outturn.core.reserves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.provenance.SourceReference;

class EarmarkedReserveTest {

    private static final List<ReserveMovement> MOVEMENTS = List.of(
            opening("Supporting Families", 1_000),
            movement("Supporting Families", 2, ReserveMovementKind.CONTRIBUTION, 300),
            movement("Supporting Families", 5, ReserveMovementKind.USE, 450),
            movement("Supporting Families", 6, ReserveMovementKind.TRANSFER, -50),
            movement("Supporting Families", 9, ReserveMovementKind.USE, 800),
            movement("ICT", 5, ReserveMovementKind.CONTRIBUTION, 70));

    @Test
    void closing_is_opening_plus_contributions_less_uses_with_transfers() {
        EarmarkedReserve reserve = at(6).reserves().get(0);

        assertThat(reserve.opening()).isEqualTo(Money.ofPounds(1_000));
        assertThat(reserve.contributions()).isEqualTo(Money.ofPounds(300));
        assertThat(reserve.uses()).isEqualTo(Money.ofPounds(450));
        assertThat(reserve.transfers()).isEqualTo(Money.ofPounds(-50));
        assertThat(reserve.closing()).isEqualTo(Money.ofPounds(800));
    }

    @Test
    void a_movement_after_the_period_is_left_out_until_its_time() {
        assertThat(at(8).closing()).isEqualTo(Money.ofPounds(870));
        assertThat(at(9).closing()).isEqualTo(Money.ofPounds(70));
    }

    @ParameterizedTest(name = "period {0}: {1} and {2}")
    @CsvSource({"6, DOWN, NEW", "9, CLOSED, SAME", "12, SAME, SAME", "13, SAME, SAME"})
    void the_trend_is_against_the_end_of_the_quarter_before(int period, Trend families, Trend ict) {
        ReservesStatement statement = at(period);

        assertThat(statement.reserves().get(0).trend(Unit.POUNDS)).isEqualTo(families);
        assertThat(statement.reserves().get(1).trend(Unit.POUNDS)).isEqualTo(ict);
    }

    @ParameterizedTest(name = "period {0} against {1}")
    @CsvSource({"1, 1000", "3, 1000", "4, 1300", "6, 1300", "7, 800", "9, 800", "10, 0", "12, 0", "14, 0"})
    void reserves_are_compared_with_the_last_quarter_end_and_in_the_first_quarter_with_the_opening(
            int period, long before) {
        assertThat(at(period).reserves().get(0).previous()).contains(Money.ofPounds(before));
    }

    @Test
    void a_balance_that_has_not_come_yet_is_none_to_compare_with() {
        ReservesStatement september =
                ReservesStatement.of(MOVEMENTS, Optional.of(new AccountingPeriod(9)), new AccountingPeriod(6));

        assertThat(september.reserves().get(0).since()).contains(new AccountingPeriod(3));
        assertThat(september.previous()).isEqualTo(at(6).previous());
    }

    @Test
    void names_that_differ_in_case_or_padding_only_are_one_reserve() {
        ReservesStatement statement = ReservesStatement.of(
                List.of(opening("ICT", 10), movement(" ict ", 1, ReserveMovementKind.USE, 4)),
                Optional.empty(),
                new AccountingPeriod(1));

        assertThat(statement.reserves())
                .extracting(EarmarkedReserve::name, EarmarkedReserve::closing)
                .containsExactly(tuple("ICT", Money.ofPounds(6)));
    }

    @Test
    void the_total_is_that_of_all_reserves_and_has_a_trend_of_its_own() {
        ReservesStatement statement = at(6);

        assertThat(statement.closing()).isEqualTo(Money.ofPounds(870));
        assertThat(statement.previous()).contains(Money.ofPounds(1_300));
        assertThat(statement.trend(Unit.POUNDS)).isEqualTo(Trend.DOWN);
    }

    @Test
    void a_trend_is_seen_in_printed_figures_only() {
        Optional<Money> before = Optional.of(Money.ofPounds(1_000_400));

        assertThat(Trend.between(before, Money.ofPounds(999_600), Unit.MILLIONS))
                .isEqualTo(Trend.SAME);
        assertThat(Trend.between(before, Money.ofPounds(999_600), Unit.POUNDS)).isEqualTo(Trend.DOWN);
    }

    @Test
    void an_opening_balance_was_always_there_whatever_period_is_typed_beside_it() {
        ReservesStatement reserves = ReservesStatement.of(
                List.of(movement("Winter", 9, ReserveMovementKind.OPENING, 500)),
                Optional.empty(),
                new AccountingPeriod(2));

        EarmarkedReserve winter = reserves.reserves().get(0);

        assertThat(winter.closing()).isEqualTo(winter.opening());
        assertThat(winter.previous()).contains(winter.opening());
        assertThat(winter.earlierEntries()).isOne();
    }

    @Test
    void the_purpose_is_the_first_that_somebody_wrote() {
        assertThat(at(6).reserves()).extracting(EarmarkedReserve::purpose).containsExactly("Purpose", "Purpose");
    }

    private static ReservesStatement at(int period) {
        return ReservesStatement.of(MOVEMENTS, Optional.empty(), new AccountingPeriod(period));
    }

    private static ReserveMovement opening(String reserve, long pounds) {
        return entry(reserve, "", Optional.empty(), ReserveMovementKind.OPENING, pounds);
    }

    private static ReserveMovement movement(String reserve, int period, ReserveMovementKind kind, long pounds) {
        return entry(reserve, "Purpose", Optional.of(new AccountingPeriod(period)), kind, pounds);
    }

    private static ReserveMovement entry(
            String reserve, String purpose, Optional<AccountingPeriod> period, ReserveMovementKind kind, long pounds) {
        return new ReserveMovement(
                reserve,
                purpose,
                period,
                kind,
                Money.ofPounds(pounds),
                Optional.empty(),
                false,
                "Cabinet",
                SourceReference.ofFile("inputs.xlsx"));
    }
}
