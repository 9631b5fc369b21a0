package org.outturn.excel.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "521.45000000000005, 521.45",
        "-521.45000000000005, -521.45",
        "1E3, 1000",
        "1.2e-05, 0.000012",
        "0, 0",
        "-0, 0",
        "-0.00, 0",
        "007.50, 7.5",
        ".5, 0.5",
        "1., 1",
        "12.50, 12.5",
        "0.5, 0.5",
        "-0.5, -0.5",
        "123456789012345, 123456789012345",
        "0.1000000000000000055511151231257827, 0.1"
    })
    void a_number_is_written_with_the_digits_that_were_entered(String stored, String plain) {
        assertThat(Numbers.plain(stored)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1,5", "1.2.3", "12a", "£5", "--1"})
    void what_is_no_number_is_refused(String stored) {
        assertThatThrownBy(() -> Numbers.plain(stored)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void an_amount_means_the_same_whether_it_is_cleaned_or_not() {
        Random random = new Random(20_240_401);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(5);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L) - 500_000_000_000L, decimals);

            String plain = Numbers.plain(amount.toPlainString());

            assertThat(new BigDecimal(plain)).isEqualByComparingTo(amount);
            assertThat(plain).doesNotMatch("-0|.*\\.[0-9]*0|.*\\.").isEqualTo(Numbers.plain(plain));
        }
    }
}
