package org.outturn.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountingPeriodTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 17, 202012})
    void a_number_that_is_no_period_is_refused_by_name(int number) {
        assertThat(AccountingPeriod.isValid(number)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountingPeriod(number))
                .withMessage("An accounting period is 1 to 16, not " + number);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 15, 16})
    void periods_after_the_twelfth_close_the_same_year(int number) {
        AccountingPeriod period = new AccountingPeriod(number);

        assertThat(period.isClosing()).isTrue();
        assertThat(period.isAfter(AccountingPeriod.YEAR_END)).isTrue();
    }

    @Test
    void the_year_end_is_a_month_and_not_a_closing_period() {
        assertThat(AccountingPeriod.YEAR_END.isClosing()).isFalse();
        assertThat(AccountingPeriod.YEAR_END.isAfter(AccountingPeriod.YEAR_END)).isFalse();
        assertThat(AccountingPeriod.YEAR_END).hasToString("period 12");
    }
}
