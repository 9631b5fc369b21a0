package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "MILLIONS, 7874499.99, 7.874",
        "MILLIONS, 7874500.00, 7.875",
        "MILLIONS, -500.00, -0.001",
        "THOUSANDS, 499.99, 0",
        "THOUSANDS, -500.00, -1",
        "POUNDS, 0.50, 1"
    })
    void a_printed_figure_is_rounded_half_away_from_nought(Unit unit, String amount, BigDecimal printed) {
        assertThat(unit.rounded(Money.of(amount))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MILLIONS | -655000 | £0.655m",
                "MILLIONS | 1234567890 | £1,234.568m",
                "THOUSANDS | 7875499.99 | £7,875,000",
                "POUNDS | -1234.50 | £1,235"
            })
    void a_sentence_gives_the_size_without_a_sign(Unit unit, String amount, String words) {
        assertThat(unit.sizeInWords(Money.of(amount))).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void half_of_the_last_digit_is_the_smallest_amount_that_does_not_print_as_nought(Unit unit) {
        Money half = unit.halfLastDigit();

        assertThat(unit.rounded(half).signum()).isEqualTo(1);
        assertThat(unit.rounded(half.minus(Money.ofPence(1))).signum()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_exact_figure_keeps_its_pence(Unit unit) {
        BigDecimal exact = unit.exact(Money.of("12345678.91"));

        assertThat(exact.scale()).isEqualTo(unit.exactDecimals());
        assertThat(exact.multiply(BigDecimal.valueOf(unit.pounds()))).isEqualByComparingTo("12345678.91");
    }

    @ParameterizedTest
    @EnumSource
    void a_printed_figure_has_the_decimals_of_its_unit(Unit unit) {
        assertThat(unit.rounded(Money.of("12345678.91")).scale()).isEqualTo(unit.decimals());
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_is_found_by_its_label(Unit unit) {
        assertThat(Unit.ofLabel(unit.label())).contains(unit);
    }

    @Test
    void a_label_that_is_no_unit_finds_none() {
        assertThat(Unit.ofLabel("£bn")).isEmpty();
    }
}
