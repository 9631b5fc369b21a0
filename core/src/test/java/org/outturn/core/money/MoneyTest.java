package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void a_column_of_ten_pence_pieces_casts_to_the_penny() {
        List<Money> column = Collections.nCopies(30, Money.of("0.10"));

        Money total = Money.sum(column);

        assertThat(total).isEqualTo(Money.ofPounds(3));
    }

    @Test
    void an_empty_column_adds_to_nothing() {
        Money total = Money.sum(List.of());

        assertThat(total.isZero()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"521.45, 52145", "521.450, 52145", "-4023000, -402300000", "1E3, 100000", "-0.00, 0"})
    void an_amount_is_read_exactly(String written, long pence) {
        Money amount = Money.of(written);

        assertThat(amount).isEqualTo(Money.ofPence(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "521.45000000000005", "-1.005"})
    void a_third_decimal_is_refused_and_never_rounded(String written) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "1,234.56", "£5"})
    void what_is_not_a_plain_number_is_refused(String written) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Money.of(written));
    }

    @Test
    void an_amount_too_large_to_hold_is_refused_and_never_wraps_round() {
        Money largest = Money.ofPence(Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.plus(Money.ofPence(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofPence(Long.MIN_VALUE).negated());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofPounds(Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of("1E30"));
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 1, 3, 33.33",
        "100.00, 2, 3, 66.67",
        "0.01, 1, 2, 0.01",
        "-0.01, 1, 2, -0.01",
        "-1.00, 1, 8, -0.13"
    })
    void a_share_is_taken_to_the_nearest_penny_half_away_from_nought(
            String amount, BigDecimal part, BigDecimal whole, String share) {
        Money taken = Money.of(amount).share(part, whole);

        assertThat(taken).isEqualTo(Money.of(share));
    }

    @Test
    void the_size_of_an_amount_has_no_sign() {
        assertThat(Money.of("-4.01").abs()).isEqualTo(Money.of("4.01"));
        assertThat(Money.of("4.01").abs()).isEqualTo(Money.of("4.01"));
    }

    @Test
    void amounts_are_ordered_from_the_largest_income_to_the_largest_cost() {
        List<Money> amounts = List.of(Money.of("0.01"), Money.of("-5"), Money.ZERO, Money.of("-0.01"));

        List<Money> ordered = amounts.stream().sorted().toList();

        assertThat(ordered).containsExactly(Money.of("-5"), Money.of("-0.01"), Money.ZERO, Money.of("0.01"));
    }

    @ParameterizedTest
    @CsvSource({"-402300000, -4023000.00", "5, 0.05", "0, 0.00"})
    void a_script_reads_pounds_and_pence_without_separators(long pence, String written) {
        assertThat(Money.ofPence(pence)).hasToString(written);
    }
}
