package org.outturn.core.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebtBandsTest {

    private static final LocalDate YEAR_END = LocalDate.of(2021, 3, 31);

    @Test
    void the_bands_are_called_as_councils_print_them() {
        assertThat(DebtBands.STANDARD.names())
                .containsExactly(
                        "0 - 30 Days", "31 - 365 Days", "1 - 2 Years", "2 - 3 Years", "3 - 4 Years", "Over 4 Years");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2021-04-15, 0 - 30 Days",
        "2021-03-31, 0 - 30 Days",
        "2021-03-01, 0 - 30 Days",
        "2021-02-28, 31 - 365 Days",
        "2020-03-31, 31 - 365 Days",
        "2020-03-30, 1 - 2 Years",
        "2019-03-31, 1 - 2 Years",
        "2019-03-30, 2 - 3 Years",
        "2017-03-31, 3 - 4 Years",
        "2017-03-30, Over 4 Years"
    })
    void an_anniversary_belongs_to_the_younger_band(LocalDate runsFrom, String band) {
        assertThat(DebtBands.STANDARD.bandOf(runsFrom, YEAR_END)).isEqualTo(band);
    }

    @Test
    void every_age_is_in_a_band_and_older_debt_never_in_a_younger_one() {
        List<String> names = DebtBands.STANDARD.names();

        List<Integer> bands = YEAR_END.minusYears(6)
                .datesUntil(YEAR_END.plusDays(1))
                .map(date -> names.indexOf(DebtBands.STANDARD.bandOf(date, YEAR_END)))
                .toList();

        assertThat(bands).doesNotContain(-1).isSortedAccordingTo((older, younger) -> younger - older);
        assertThat(bands.stream().distinct()).hasSize(6);
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"2021-03-31", "2024-02-29", "2025-02-28", "2023-03-01", "2020-09-30"})
    void ages_in_days_part_debt_where_the_calendar_does(LocalDate reportedAt) {
        List<String> names = DebtBands.STANDARD.names();
        List<Long> oldest = DebtBands.STANDARD.oldestDays(reportedAt);

        for (long age = 0; age < 6 * 366; age++) {
            long days = age;
            long band = oldest.stream().filter(limit -> limit < days).count();
            assertThat(DebtBands.STANDARD.bandOf(reportedAt.minusDays(days), reportedAt))
                    .as("%d days old", days)
                    .isEqualTo(names.get((int) band));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "30 days;", "0 days", "1 year; 30 days", "30 days; 30 days", "1 month"})
    void limits_that_cannot_be_read_or_do_not_rise_make_no_bands(String written) {
        assertThat(DebtBands.parse(written)).isEmpty();
    }

    @Test
    void other_limits_name_other_bands() {
        DebtBands bands = DebtBands.parse("28 Days; 90 days; 1 year").orElseThrow();

        assertThat(bands.names()).containsExactly("0 - 28 Days", "29 - 90 Days", "91 - 365 Days", "Over 1 Year");
        assertThat(DebtBands.parse("60 days").orElseThrow().names()).containsExactly("0 - 60 Days", "Over 60 Days");
    }

    @Test
    void bands_from_old_to_young_are_refused() {
        List<DebtBands.Limit> limits = List.of(new DebtBands.Limit(1, true), new DebtBands.Limit(30, false));

        assertThatIllegalArgumentException().isThrownBy(() -> new DebtBands(limits));
    }
}
