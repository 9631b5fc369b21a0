package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestInputs.row;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.ForecastInputs;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.forecast.ForecastSettings;
import org.outturn.core.forecast.MethodScore;
import org.outturn.core.forecast.PriorForecast;
import org.outturn.core.forecast.PriorYear;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ForecastReport.CoursePoint;
import org.outturn.core.monitoring.ForecastReport.ReserveCover;
import org.outturn.core.narrative.Headline;
import org.outturn.core.narrative.Headlines;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.outturn.Rag;
import org.outturn.core.provenance.Finding;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

class ForecastReportTest {

    private static final Money GENERAL = Money.ofPounds(50_000);

    private static PriorYear before(int year, String item, long budget, long... thousands) {
        return new PriorYear(
                FinancialYear.startingApril(year),
                item,
                Optional.of(Money.ofPounds(budget)),
                Arrays.stream(thousands)
                        .mapToObj(amount -> Money.ofPounds(amount * 1000))
                        .toList(),
                Money.ofPounds(7),
                row("Prior years", 2));
    }

    /** Transport goes by the school terms; Placements rise. */
    private static TestInputs council(PriorForecast... priorForecasts) {
        List<PriorYear> years = List.of(
                before(2017, "Transport", 1_000_000, 50, 90, 100, 80, 10, 100, 90, 110, 80, 100, 80, 110),
                before(2018, "Transport", 1_000_000, 53, 88, 104, 84, 9, 99, 93, 108, 86, 104, 82, 112),
                before(2019, "Transport", 1_050_000, 55, 96, 104, 85, 12, 102, 99, 117, 84, 108, 83, 116),
                before(2019, "Placements", 2_000_000, 150, 152, 155, 158, 160, 163, 168, 170, 175, 180, 184, 190));
        return new TestInputs()
                .line("Transport", "1000", 1_100_000)
                .line("Placements", "2000", 2_100_000)
                .schedules(ScheduleInputs.NONE.with(
                        new ForecastInputs(years, List.of(priorForecasts), ForecastSettings.STANDARD)));
    }

    private static TestLedger sixMonths() {
        TestLedger ledger = ledger();
        int month = 1;
        for (String amount : List.of("60000", "100000", "112000", "90000", "12000", "111000")) {
            ledger.post("1000", month, amount).post("2000", month, Integer.toString(160_000 + 4_000 * month));
            month++;
        }
        return ledger;
    }

    @Test
    void rating_and_variance_follow_the_model_where_no_budget_holder_has_spoken() {
        MonitoringPosition position = council().at(6, sixMonths());

        ForecastLine transport = position.schedules().forecast().lines().get(0);

        assertThat(transport.item().forecast().basis()).isEqualTo(Basis.MODEL);
        assertThat(transport.item().forecast().method()).contains(ForecastMethod.SEASONAL);
        assertThat(transport.reported()).isBetween(Money.ofPounds(1_100_000), Money.ofPounds(1_140_000));
        assertThat(transport.item().variance().amount())
                .isEqualTo(transport.reported().minus(Money.ofPounds(1_100_000)));
        assertThat(position.statement().items().get(1).rag()).isNotEqualTo(Rag.RED);
    }

    @Test
    void a_budget_holders_figure_is_reported_and_the_models_stands_beside_it() {
        MonitoringPosition position =
                council().forecast("Transport", 6, "1500000").at(6, sixMonths());

        ForecastLine transport = position.schedules().forecast().lines().get(0);

        assertThat(transport.reported()).isEqualTo(Money.ofPounds(1_500_000));
        assertThat(transport.model().outturn().orElseThrow()).isLessThan(Money.ofPounds(1_140_000));
        assertThat(transport.isOutsideModel()).isTrue();
        assertThat(transport.range().orElseThrow().high()).isEqualTo(Money.ofPounds(1_500_000));
    }

    @Test
    void the_range_of_the_total_holds_the_total_reported_and_is_narrower_than_its_items_together() {
        ForecastReport forecast = council().at(6, sixMonths()).schedules().forecast();

        Money widths = Money.sum(forecast.lines().stream()
                .map(line -> line.range().orElseThrow())
                .map(range -> range.high().minus(range.low()))
                .toList());

        assertThat(forecast.range().orElseThrow().holds(forecast.reported())).isTrue();
        assertThat(forecast.range()
                        .orElseThrow()
                        .high()
                        .minus(forecast.range().orElseThrow().low()))
                .isLessThan(widths);
        assertThat(forecast.together().orElseThrow().range().low())
                .isLessThan(forecast.alone().orElseThrow().range().low());
    }

    @Test
    void the_course_runs_from_what_was_spent_to_the_figure_reported() {
        ForecastReport forecast = council().at(6, sixMonths()).schedules().forecast();

        CoursePoint now = forecast.course().get(5);
        CoursePoint end = forecast.course().get(12);

        assertThat(forecast.course()).hasSize(13);
        assertThat(now.actual()).contains(Money.ofPounds(485_000 + 6 * 160_000 + 21 * 4_000));
        assertThat(now.forecast()).isEqualTo(now.actual());
        assertThat(end.forecast()).contains(forecast.reported());
        assertThat(end.range()).isEqualTo(forecast.range());
        assertThat(forecast.course().subList(6, 13))
                .extracting(point -> point.forecast().orElseThrow())
                .isSorted();
    }

    @Test
    void an_item_that_nothing_is_known_of_counts_as_certain_and_is_named() {
        ForecastReport forecast = council()
                .item("Unallocated")
                .budget("Unallocated", 300_000)
                .at(6, sixMonths())
                .schedules()
                .forecast();

        assertThat(forecast.certain()).containsExactly("Unallocated");
        assertThat(forecast.lines().get(2).range()).isEmpty();
        assertThat(forecast.lines().get(2).item().forecast().basisInWords())
                .isEqualTo("Annual budget: nothing is posted yet");
    }

    @Test
    void reserves_are_held_against_what_the_draws_say() {
        TestInputs inputs = council()
                .schedules(new ScheduleSettings(
                        Optional.empty(),
                        Optional.of("Budget management"),
                        Optional.of(Money.ofPounds(150_000)),
                        ScheduleSettings.STANDARD.debtBands(),
                        false,
                        ScheduleSettings.STANDARD.ratingBands(),
                        List.of()))
                .reserve(ReserveMovementKind.CONTRIBUTION, 1, 200_000, Optional.empty(), false);

        List<ReserveCover> cover =
                inputs.at(6, sixMonths()).schedules().forecast().cover();

        assertThat(cover).extracting(ReserveCover::percent).containsExactly(50, 80, 95);
        assertThat(cover)
                .allMatch(level ->
                        level.general().equals(GENERAL) && level.earmarked().isZero());
    }

    @Test
    void the_verdict_on_reserves_is_in_words() {
        assertThat(cover(0, 10).inWords()).isEqualTo("No overspend to meet");
        assertThat(cover(50_000, 0).inWords()).isEqualTo("Met by the general reserve above its minimum");
        assertThat(cover(50_001, 1).inWords()).isEqualTo("Met only with reserves earmarked for other purposes");
        assertThat(cover(50_001, 0).inWords()).isEqualTo("Not met by reserves");
    }

    private static ReserveCover cover(long overspend, long earmarked) {
        return new ReserveCover(
                80, Money.ofPounds(overspend), Money.ofPounds(overspend), GENERAL, Money.ofPounds(earmarked));
    }

    @Test
    void the_headlines_say_how_sure_the_year_end_is() {
        List<String> headlines = sentences(council().at(6, sixMonths()));

        assertThat(headlines)
                .anyMatch(
                        sentence -> sentence.matches(
                                "Models alone put the outturn at £3\\.[0-9]{3}m; the 80% range is £3\\.[0-9]{3}m to £3\\.[0-9]{3}m\\."));
        assertThat(headlines)
                .anyMatch(sentence -> sentence.matches("The chance that the budget is overspent is [0-9]+\\.[0-9]%.*"));
        assertThat(headlines).contains("Budget holders gave no forecast for 2 of 2 items: a model stands for 2.");
    }

    @Test
    void a_finished_year_scores_its_own_budget_holders() {
        TestInputs inputs = council().forecast("Transport", 6, "1200000");

        List<MethodScore> scores = inputs.at(12, sixMonths().post("1000", 12, "615000"))
                .schedules()
                .forecast()
                .lines()
                .get(0)
                .model()
                .scores();

        assertThat(scores.get(0).method()).isEqualTo(ForecastMethod.HOLDER);
        assertThat(scores.get(0).bias()).hasToString("-9.1");
    }

    @Test
    void a_finished_year_is_what_the_next_one_forecasts_from() {
        TestInputs inputs = council().forecast("Transport", 6, "1200000");

        ForecastInputs next = NextYear.from(inputs.at(13, sixMonths().post("1000", 13, "615000")));

        assertThat(next.priorYears()).hasSize(6);
        PriorYear last = next.priorYears().get(4);
        assertThat(last.year().label()).isEqualTo("2020-21");
        assertThat(last.item()).isEqualTo("Transport");
        assertThat(last.budget()).contains(Money.ofPounds(1_100_000));
        assertThat(last.closing()).isEqualTo(Money.ofPounds(615_000));
        assertThat(last.outturn()).isEqualTo(Money.ofPounds(1_100_000));
        assertThat(next.priorForecasts()).extracting(PriorForecast::outturn).containsExactly(Money.ofPounds(1_200_000));
    }

    @Test
    void a_year_still_running_leaves_nothing_for_the_next() {
        assertThat(NextYear.from(council().at(6, sixMonths())).priorYears()).hasSize(4);
    }

    @Test
    void earlier_forecasts_of_budget_holders_are_scored() {
        PriorForecast given = new PriorForecast(
                FinancialYear.startingApril(2017),
                "transport",
                period(5),
                Money.ofPounds(990_007),
                row("Prior forecasts", 2));

        List<MethodScore> scores = council(given)
                .at(6, sixMonths())
                .schedules()
                .forecast()
                .lines()
                .get(0)
                .model()
                .scores();

        assertThat(scores.get(0).method()).isEqualTo(ForecastMethod.HOLDER);
        assertThat(scores.get(0).bias()).hasToString("1.0");
    }

    @Test
    void a_prior_year_given_twice_or_not_before_this_one_is_refused() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 1_200)
                .schedules(ScheduleInputs.NONE.with(new ForecastInputs(
                        List.of(
                                before(2019, "Transport", 1, new long[12]),
                                before(2019, "transport", 1, new long[12]),
                                before(2020, "Transport", 1, new long[12]),
                                before(2019, "Transprot", 1, new long[12])),
                        List.of(),
                        ForecastSettings.STANDARD)));

        List<Finding> findings = BudgetMonitor.monitor(
                        inputs.build(),
                        List.of(ledger().post("1000", 1, "1").extract()),
                        MonitoringRequest.everything())
                .findings();

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("PRIOR_YEAR_TWICE", "PRIOR_YEAR_NOT_BEFORE", "PRIOR_YEAR_UNKNOWN_ITEM");
    }

    private static List<String> sentences(MonitoringPosition position) {
        return Headlines.of(position).stream().map(Headline::sentence).toList();
    }
}
