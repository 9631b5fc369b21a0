package org.outturn.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

    private static final FinancialYear YEAR = FinancialYear.startingApril(2020);

    @ParameterizedTest
    @ValueSource(strings = {"2020-21", "2020/21", "2020–21", "2020-2021", "2020/2021", " 2020 - 21 "})
    void a_year_is_read_as_councils_write_it(String written) {
        assertThat(FinancialYear.parse(written, Month.APRIL)).contains(YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2020", "20-21", "2020-22", "2020-20", "2020-1921", "1899-00", "2020-21 final", "2020 21"})
    void what_is_not_a_year_and_the_next_is_not_read(String written) {
        assertThat(FinancialYear.parse(written, Month.APRIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-00", "9999/0000"})
    void a_year_beyond_the_last_is_not_read_either(String written) {
        assertThat(FinancialYear.parse(written, Month.APRIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 1999, 2008, 2020, 2099, 9998})
    void a_label_reads_back_as_its_year(int startYear) {
        FinancialYear year = FinancialYear.startingApril(startYear);

        Optional<FinancialYear> read = FinancialYear.parse(year.label(), Month.APRIL);

        assertThat(read).contains(year);
    }

    @Test
    void a_century_ends_in_two_noughts() {
        assertThat(FinancialYear.startingApril(1999)).hasToString("1999-00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 1899, 9999})
    void a_year_nobody_accounts_for_is_refused(int startYear) {
        assertThatIllegalArgumentException().isThrownBy(() -> FinancialYear.startingApril(startYear));
    }

    @ParameterizedTest(name = "{0} is in period {1}")
    @CsvSource({
        "2020-04-01, 1",
        "2020-04-30, 1",
        "2020-05-01, 2",
        "2020-12-31, 9",
        "2021-01-01, 10",
        "2021-02-28, 11",
        "2021-03-31, 12"
    })
    void a_date_is_in_the_period_of_its_month(LocalDate date, int period) {
        assertThat(YEAR.periodOf(date)).contains(new AccountingPeriod(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-31", "2021-04-01", "2019-04-01"})
    void a_date_of_another_year_is_in_no_period(LocalDate date) {
        assertThat(YEAR.periodOf(date)).isEmpty();
        assertThat(YEAR.contains(date)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void twelve_periods_fill_the_year_whatever_its_first_month(Month firstMonth) {
        FinancialYear year = new FinancialYear(2023, firstMonth);

        Stream<LocalDate> days = year.start().datesUntil(year.end().plusDays(1));

        assertThat(days).allSatisfy(day -> {
            AccountingPeriod period = year.periodOf(day).orElseThrow();
            assertThat(day).isBeforeOrEqualTo(year.endOf(period));
            assertThat(period.isClosing()).isFalse();
        });
    }

    @ParameterizedTest(name = "period {0} ends on {1}")
    @CsvSource({"1, 2020-04-30", "9, 2020-12-31", "11, 2021-02-28", "12, 2021-03-31", "13, 2021-03-31", "16, 2021-03-31"
    })
    void closing_periods_end_with_the_year(int period, LocalDate end) {
        assertThat(YEAR.endOf(new AccountingPeriod(period))).isEqualTo(end);
    }

    @Test
    void a_leap_day_belongs_to_february() {
        FinancialYear leap = FinancialYear.startingApril(2019);

        assertThat(leap.endOf(new AccountingPeriod(11))).isEqualTo("2020-02-29");
        assertThat(leap.periodOf(LocalDate.of(2020, 2, 29))).contains(new AccountingPeriod(11));
    }

    @Test
    void a_year_from_january_ends_in_december() {
        FinancialYear year = new FinancialYear(2020, Month.JANUARY);

        assertThat(year.end()).isEqualTo("2020-12-31");
        assertThat(year.periodOf(LocalDate.of(2020, 4, 1))).contains(new AccountingPeriod(4));
    }
}
