package org.outturn.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.forecast.ForecastMethod.PROFILED_RATE;
import static org.outturn.core.forecast.ForecastMethod.REMAINING_PROFILE;
import static org.outturn.core.forecast.ForecastMethod.SEASONAL;
import static org.outturn.core.forecast.ForecastMethod.STRAIGHT_LINE;
import static org.outturn.core.forecast.ForecastMethod.TREND;
import static org.outturn.core.forecast.Years.closed;
import static org.outturn.core.forecast.Years.profiled;
import static org.outturn.core.forecast.Years.steady;
import static org.outturn.core.forecast.Years.withoutBudget;
import static org.outturn.core.forecast.Years.year;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastRange.Basis;
import org.outturn.core.forecast.ItemForecast.Evidence;
import org.outturn.core.forecast.ItemForecast.State;
import org.outturn.core.forecast.ItemHistory.HolderRecord;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;

class ForecasterTest {

    /** Spent as schools are: next to nothing in August, much in March. */
    private static final long[] TERMS = {50, 90, 100, 80, 10, 100, 90, 110, 80, 100, 80, 110};

    private static ItemForecast at(int period, ItemHistory item) {
        return Forecaster.forecast(List.of(item), new AccountingPeriod(period), ForecastSettings.STANDARD)
                .get(0);
    }

    private static ItemForecast at(int period, SpendingYear year, SpendingYear... before) {
        return at(period, ItemHistory.of("Transport", year, List.of(before)));
    }

    private static Money pounds(long amount) {
        return Money.ofPounds(amount);
    }

    @Test
    void every_method_follows_its_formula() {
        SpendingYear thisYear =
                profiled(year("2020-21", 0, 10, 20, 30, 40), 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240);
        SpendingYear before = closed(withoutBudget("2019-20", 10, 10, 10, 20, 0, 0, 0, 0, 0, 0, 0, 190), 10);

        Map<ForecastMethod, Money> byMethod = at(4, thisYear, before).byMethod();

        assertThat(byMethod)
                .containsEntry(STRAIGHT_LINE, pounds(100 / 4 * 12))
                .containsEntry(REMAINING_PROFILE, pounds(100 + 240 - 80))
                .containsEntry(PROFILED_RATE, pounds(100 * 240 / 80))
                .containsEntry(SEASONAL, pounds(100 * 250 / 50))
                .containsEntry(TREND, pounds(100 + 50 + 60 + 70 + 80 + 90 + 100 + 110 + 120))
                .hasSize(5);
    }

    @Test
    void income_is_forecast_as_spending_is() {
        ItemForecast forecast = at(3, year("2020-21", -1200, -80, -90, -100));

        assertThat(forecast.byMethod())
                .containsEntry(STRAIGHT_LINE, pounds(-1080))
                .containsEntry(PROFILED_RATE, pounds(-1080))
                .containsEntry(REMAINING_PROFILE, pounds(-270 - 900));
    }

    @Test
    void half_pennies_go_away_from_nought() {
        SpendingYear year = new SpendingYear(
                "2020-21",
                List.of(
                        Money.ofPence(1),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ofPence(2)),
                Money.ZERO,
                List.of());

        assertThat(at(8, year).byMethod().get(STRAIGHT_LINE)).isEqualTo(Money.ofPence(5));
    }

    @Test
    void nothing_is_forecast_from_no_data() {
        ItemForecast forecast = at(6, year("2020-21", 1200, steady(6, 0)), year("2019-20", 1200, steady(12, 100)));

        assertThat(forecast.state()).isEqualTo(State.NO_DATA);
        assertThat(forecast.outturn()).isEmpty();
        assertThat(forecast.range()).isEmpty();
        assertThat(forecast.byMethod()).isEmpty();
    }

    @Test
    void two_months_without_years_before_are_too_little_history() {
        ItemForecast forecast = at(2, year("2020-21", 1200, 100, 110));

        assertThat(forecast.state()).isEqualTo(State.TOO_LITTLE_HISTORY);
        assertThat(forecast.range()).isEmpty();
    }

    @Test
    void one_month_is_enough_where_years_before_say_what_it_means() {
        ItemForecast forecast = at(1, year("2020-21", 900, 55), year("2019-20", 900, TERMS));

        assertThat(forecast.byMethod()).containsEntry(SEASONAL, pounds(55 * 1000 / 50));
        assertThat(forecast.state()).isEqualTo(State.MODELLED);
        assertThat(forecast.range()).isEmpty();
    }

    @Test
    void an_item_without_budget_is_forecast_from_what_it_spends() {
        ItemForecast forecast = at(4, withoutBudget("2020-21", 10, 10, 12, 12));

        assertThat(forecast.chosen()).contains(STRAIGHT_LINE);
        assertThat(forecast.outturn()).contains(pounds(132));
    }

    @Test
    void a_season_that_comes_back_each_year_is_chosen() {
        ItemForecast forecast = at(
                5,
                year("2020-21", 1000, 55, 99, 110, 88, 11),
                year("2019-20", 950, TERMS),
                year("2018-19", 1050, TERMS),
                year("2017-18", 980, TERMS));

        assertThat(forecast.chosen()).contains(SEASONAL);
        assertThat(forecast.evidence()).isEqualTo(Evidence.PRIOR_YEARS);
        assertThat(forecast.outturn()).contains(pounds(1100));
        assertThat(forecast.priorShare())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.33"));
    }

    @Test
    void the_backtest_says_how_far_off_each_method_was() {
        ItemForecast forecast =
                at(6, year("2020-21", 1000, steady(6, 90)), year("2019-20", 1000, TERMS), year("2018-19", 1000, TERMS));

        MethodScore straight = forecast.scores().stream()
                .filter(score -> score.method() == STRAIGHT_LINE)
                .findFirst()
                .orElseThrow();

        // At periods 5, 6 and 7: 330/5*12 = 792, 430/6*12 = 860 and 520/7*12 = 891.43 against 1,000.
        assertThat(straight.forecasts()).isEqualTo(6);
        assertThat(straight.meanAbsoluteError())
                .isEqualTo(Percentage.of(pounds(15219), pounds(100000)).get());
        assertThat(straight.bias()).isEqualTo(straight.meanAbsoluteError());
        assertThat(straight.held()).isEmpty();
    }

    @Test
    void budget_holders_are_scored_too() {
        ItemHistory item = new ItemHistory(
                "Transport",
                year("2020-21", 1000, steady(6, 90)),
                List.of(year("2019-20", 1000, TERMS)),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                List.of(
                        new HolderRecord("2019-20", 6, pounds(1040)),
                        new HolderRecord("2019-20", 11, pounds(9999)),
                        new HolderRecord("2018-19", 6, pounds(9999))));

        MethodScore holder = at(6, item).scores().get(0);

        assertThat(holder.method()).isEqualTo(ForecastMethod.HOLDER);
        assertThat(holder.forecasts()).isEqualTo(1);
        assertThat(holder.bias()).hasToString("-4.0");
        assertThat(holder.meanAbsoluteError()).hasToString("4.0");
    }

    @Test
    void the_range_comes_from_past_errors_where_two_years_tell_them() {
        SpendingYear[] before = {
            year("2019-20", 1200, steady(12, 101)),
            year("2018-19", 1200, steady(12, 97)),
            year("2017-18", 1200, 100, 100, 100, 100, 100, 100, 104, 104, 104, 104, 104, 104)
        };

        ForecastRange range =
                at(6, year("2020-21", 1200, steady(6, 100)), before).range().orElseThrow();

        assertThat(range.basis()).isEqualTo(Basis.PAST_ERRORS);
        assertThat(range.holds(pounds(1200))).isTrue();
        assertThat(range.low()).isLessThan(range.high());
    }

    @Test
    void the_range_comes_from_the_months_so_far_where_no_years_tell() {
        ForecastRange range =
                at(4, withoutBudget("2020-21", 90, 110, 90, 110)).range().orElseThrow();

        // Residuals of 10 each: 400 / 3 a month, times 8 + 64 / 4; Student's t of 3 at 90% is 1.6377.
        assertThat(range.basis()).isEqualTo(Basis.MONTHS_SO_FAR);
        assertThat(range.high().minus(range.low())).isEqualTo(Money.of("185.28"));
    }

    @Test
    void months_that_never_waver_tell_no_range() {
        ForecastRange none =
                at(6, withoutBudget("2020-21", steady(6, 100))).range().orElse(null);

        assertThat(none).isNull();
    }

    @Test
    void what_is_ordered_is_never_forecast_away() {
        ItemHistory item = with(year("2020-21", 1200, steady(6, 100)), 0, 0, 900);

        assertThat(at(6, item).byMethod())
                .containsEntry(STRAIGHT_LINE, pounds(600 + 900))
                .containsEntry(PROFILED_RATE, pounds(600 + 900));
    }

    @Test
    void orders_inside_the_usual_rest_of_the_year_add_nothing() {
        ItemHistory item = with(year("2020-21", 1200, steady(6, 100)), 0, 0, 250);

        assertThat(at(6, item).byMethod()).containsEntry(STRAIGHT_LINE, pounds(1200));
    }

    @Test
    void a_known_one_off_is_counted_once_and_not_repeated() {
        ItemHistory item = with(year("2020-21", 1200, 100, 100, 100, 700, 100, 100), 0, 600, 0);

        assertThat(at(6, item).byMethod()).containsEntry(STRAIGHT_LINE, pounds(1200 + 600));
    }

    @Test
    void accruals_count_as_spent() {
        ItemHistory item = with(year("2020-21", 1200, 100, 100, 40), 60, 0, 0);

        assertThat(at(3, item).byMethod()).containsEntry(STRAIGHT_LINE, pounds(1200));
    }

    @Test
    void the_path_ends_at_the_forecast() {
        ItemForecast forecast = at(5, year("2020-21", 1000, 55, 99, 110, 88, 11), year("2019-20", 950, TERMS));

        assertThat(forecast.path()).hasSize(8).endsWith(forecast.outturn().orElseThrow());
        assertThat(forecast.path().get(0)).isGreaterThan(pounds(363));
    }

    @Test
    void a_posted_year_is_not_forecast_but_joins_the_backtest() {
        ItemForecast forecast = at(12, year("2020-21", 1000, TERMS));

        assertThat(forecast.state()).isEqualTo(State.OUTTURN);
        assertThat(forecast.chosen()).isEmpty();
        assertThat(forecast.scores())
                .extracting(MethodScore::method)
                .containsExactly(STRAIGHT_LINE, REMAINING_PROFILE, PROFILED_RATE, TREND);
    }

    @Test
    void the_same_history_gives_the_same_forecast() {
        ItemHistory item = ItemHistory.of(
                "Transport", year("2020-21", 1000, steady(6, 90)), List.of(year("2019-20", 1000, TERMS)));

        assertThat(at(6, item)).isEqualTo(at(6, item));
        assertThat(Optional.of(at(6, item).outturn())).isNotEmpty();
    }

    private static ItemHistory with(SpendingYear year, long accruals, long oneOffs, long commitments) {
        return new ItemHistory(
                "Transport", year, List.of(), pounds(accruals), pounds(oneOffs), pounds(commitments), List.of());
    }
}
