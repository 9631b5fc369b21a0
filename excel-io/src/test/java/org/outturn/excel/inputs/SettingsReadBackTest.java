package org.outturn.excel.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.debt.DebtBands;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringSettings;
import org.outturn.core.monitoring.ScheduleSettings;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.performance.RatingBands;
import org.outturn.core.provenance.Finding;

class SettingsReadBackTest {

    @TempDir
    private Path folder;

    @Test
    void settings_left_out_are_the_standard_ones() throws IOException {
        MonitoringSettings settings = new WrittenInputs().inputs(folder).settings();

        assertThat(settings)
                .isEqualTo(new MonitoringSettings(
                        "Anytown Council",
                        "Adult Care",
                        FinancialYear.startingApril(2020),
                        Optional.empty(),
                        Unit.MILLIONS,
                        Threshold.ofAmount(Money.ofPounds(100_000)),
                        Optional.empty()));
    }

    @Test
    void settings_of_the_report() throws IOException {
        MonitoringSettings settings = new WrittenInputs()
                .setting(Settings.PERIOD_NOW, BigDecimal.valueOf(9))
                .setting(Settings.UNIT, "£000")
                .setting(Settings.KEY_VARIANCE_POUNDS, Money.ofPounds(50_000))
                .setting(Settings.KEY_VARIANCE_PERCENT, new BigDecimal("2.5"))
                .setting(Settings.KEY_VARIANCE_RULE, "Higher of")
                .setting(Settings.APPROVED_BUDGET, Money.of("2000000.25"))
                .inputs(folder)
                .settings();

        assertThat(settings.periodNow()).contains(new AccountingPeriod(9));
        assertThat(settings.unit()).isEqualTo(Unit.THOUSANDS);
        assertThat(settings.keyVariance())
                .isEqualTo(new Threshold(
                        Optional.of(Money.ofPounds(50_000)),
                        Optional.of(new BigDecimal("2.5")),
                        Threshold.Combination.HIGHER_OF));
        assertThat(settings.approvedBudget()).contains(Money.of("2000000.25"));
    }

    @Test
    void a_year_need_not_begin_in_april() throws IOException {
        MonitoringSettings settings = new WrittenInputs()
                .setting(Settings.FIRST_MONTH, "January")
                .inputs(folder)
                .settings();

        assertThat(settings.year().firstMonth()).isEqualTo(Month.JANUARY);
    }

    @Test
    void settings_of_the_schedules() throws IOException {
        ScheduleSettings settings = new WrittenInputs()
                .setting(Settings.INCOME_SUBJECTIVES, "8*, 9100-9199")
                .setting(Settings.RESERVES_SINCE, BigDecimal.valueOf(6))
                .setting(Settings.GENERAL_RESERVE, "General balances")
                .setting(Settings.GENERAL_RESERVE_MINIMUM, Money.ofPounds(400_000))
                .setting(Settings.DEBT_BANDS, "60 days; 1 year")
                .setting(Settings.DEBT_AGES_FROM, "Due date")
                .setting(Settings.STRONG_FROM, BigDecimal.valueOf(110))
                .setting(Settings.GOOD_FROM, new BigDecimal("97.5"))
                .setting(Settings.REVIEW_FROM, BigDecimal.valueOf(85))
                .inputs(folder)
                .settings()
                .schedules();

        assertThat(List.of("8000", "9150", "9200", "4100"))
                .filteredOn(settings::isIncome)
                .containsExactly("8000", "9150");
        assertThat(settings)
                .isEqualTo(new ScheduleSettings(
                        Optional.of(new AccountingPeriod(6)),
                        Optional.of("General balances"),
                        Optional.of(Money.ofPounds(400_000)),
                        DebtBands.parse("60 days; 1 year").orElseThrow(),
                        true,
                        new RatingBands(BigDecimal.valueOf(110), new BigDecimal("97.5"), BigDecimal.valueOf(85)),
                        settings.incomeSubjectives()));
    }

    @Test
    void names_of_settings_are_read_whatever_their_case() throws IOException {
        MonitoringSettings settings =
                new WrittenInputs().setting("UNIT", "£").inputs(folder).settings();

        assertThat(settings.unit()).isEqualTo(Unit.POUNDS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "First month, Aprli, SETTING_MONTH",
        "Unit, pounds, SETTING_UNIT",
        "Primary colour, navy, SETTING_COLOUR",
        "Primary colour, FFC000, SETTING_COLOUR_CONTRAST",
        "Debt bands, 2 years; 1 year, SETTING_DEBT_BANDS",
        "Debt ages from, Delivery, SETTING_DEBT_AGES",
        "Key variance lower/higher, Either, INPUT_CHOICE",
        "Period now, March, INPUT_NOT_A_NUMBER"
    })
    void a_setting_that_cannot_be_read_is_refused(String name, String value, String code) throws IOException {
        WrittenInputs typed = new WrittenInputs().setting(name, value);

        assertThat(typed.readBack(folder).findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void rating_bands_that_do_not_fall_are_refused() throws IOException {
        WrittenInputs typed = new WrittenInputs().setting(Settings.GOOD_FROM, BigDecimal.valueOf(120));

        assertThat(typed.readBack(folder).findings())
                .extracting(Finding::code, finding -> finding.place().position().orElseThrow())
                .containsExactly(tuple("SETTING_RATING_BANDS", "B8"));
    }
}
