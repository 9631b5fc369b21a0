package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThousandsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -7, 999, -999, 1_000, -1_000, 999_999, 1_000_000, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_whole_number_has_commas_between_its_thousands(long number) {
        String written = Thousands.of(number);

        assertThat(written).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }

    @Test
    void only_one_of_a_thing_is_in_the_singular() {
        assertThat(List.of(Thousands.of(0, "row"), Thousands.of(1, "row"), Thousands.of(11_748, "row")))
                .containsExactly("0 rows", "1 row", "11,748 rows");
    }

    @Test
    void any_amount_is_written_as_the_formatter_of_java_writes_it() {
        Random random = new Random(20_240_405);

        for (int round = 0; round < 10_000; round++) {
            Money amount = Money.ofPence(random.nextLong() >> random.nextInt(Long.SIZE));
            assertThat(amount.grouped()).isEqualTo(String.format(Locale.ROOT, "%,.2f", amount.pounds()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, -5, 99, -100, 123_456, -123_456_789})
    void the_minus_of_income_stands_before_the_pound_sign(long pence) {
        Money amount = Money.ofPence(pence);

        assertThat(amount.inPounds())
                .isEqualTo(String.format(
                        Locale.ROOT,
                        "%s£%,.2f",
                        pence < 0 ? "-" : "",
                        amount.abs().pounds()));
    }
}
