package org.outturn.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestInputs.row;
import static org.outturn.core.testing.TestLedger.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.Rating;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestSchedules;

/** The paragraph of each schedule, word for word. */
class ScheduleHeadlinesTest {

    @Test
    void a_report_without_schedules_says_nothing_of_them() {
        assertThat(said(transport())).isEmpty();
    }

    @Test
    void support_is_named_and_taken_out() {
        TestSchedules schedules = new TestSchedules()
                .support("Transport", "Contribution from the Public Health grant", -1_500_000)
                .support("Transport", "Schools grant", -1_390_000)
                .driver("Transport", "Fuel", 100_000);

        assertThat(said(schedules))
                .containsExactly("The position rests on one-off support: Contribution from the Public Health grant"
                        + " (£1.500m); Schools grant (£1.390m). Without it and without any use of reserves there would"
                        + " be an overspend of £3.290m.");
    }

    @ParameterizedTest(name = "{1} achieved")
    @CsvSource(
            delimiter = '|',
            value = {
                "1215000|£1.215m|a shortfall of £1.964m against the target",
                "3178600|£3.179m|which meets the target",
                "3400000|£3.400m|£0.221m more than the target"
            })
    void savings_are_told_against_the_whole_target(long achieved, String printed, String against) {
        TestSchedules schedules = new TestSchedules()
                .saving("Routes", "Transport", 2_350_000, achieved)
                .unidentified(829_000);

        assertThat(said(schedules))
                .first()
                .isEqualTo("Budget reductions of £3.179m are to be made: £2.350m for this year and £0.829m brought"
                        + " forward. Initiatives of £2.350m are identified, which leaves £0.829m unidentified. "
                        + printed + " has been achieved, " + against + ".");
    }

    @Test
    void missed_initiatives_are_counted_with_what_rolls_forward() {
        TestSchedules schedules = new TestSchedules()
                .saving("Routes", "Transport", 300_000, 100_000)
                .saving("Passes", "Transport", 50_000, 0)
                .saving("Depots", "Transport", 40_000, 60_000)
                .unidentified(10_000);

        assertThat(said(schedules))
                .last()
                .isEqualTo("2 of 3 initiatives are not fully achieved, £0.250m short between them;"
                        + " £0.240m rolls into next year's target.");
    }

    @Test
    void no_miss_is_not_mentioned() {
        assertThat(said(new TestSchedules().saving("Routes", "Transport", 5, 5)))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{1} paid")
    @CsvSource({"11000, £0.011m, Nothing", "9000, £0.009m, £0.002m"})
    void funding_says_what_a_grant_pays_and_what_stays_unfunded(long applied, String paid, String unfunded) {
        TestSchedules schedules = new TestSchedules().pressure("Transport", "Transport", 5_000, 4_000, 2_000, applied);

        assertThat(said(schedules))
                .containsExactly("Covid-19 grant pays for " + paid + " of pressures: additional costs of £0.005m,"
                        + " savings slippage of £0.004m and loss of income of £0.002m, less offsetting income of"
                        + " £0.000m. " + unfunded + " stays unfunded.");
    }

    @Test
    void growth_is_told_ongoing_and_one_off() {
        assertThat(said(new TestSchedules().growth("Transport", 14_836_000, 5_836_000)))
                .containsExactly("Growth of £20.672m was added to the budget, £14.836m ongoing and £5.836m one-off.");
    }

    @ParameterizedTest(name = "at period {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2|Earmarked reserves of £0.500m are held, new since the start of the year.",
                "5|Earmarked reserves of £0.480m are held, down since the end of period 3.",
                "9|Earmarked reserves are overdrawn by £0.100m, down since the end of period 6."
            })
    void reserves_are_compared_with_the_quarter_before(int period, String said) {
        TestInputs inputs = transport()
                .reserve(ReserveMovementKind.CONTRIBUTION, 1, 500_000, Optional.empty(), false)
                .reserve(ReserveMovementKind.USE, 4, 20_000, Optional.empty(), false)
                .reserve(ReserveMovementKind.USE, 8, 580_000, Optional.empty(), false);

        assertThat(sentences(inputs.at(period, ledger().post("1", 1, "1")))).containsExactly(said);
    }

    @Test
    void debt_has_its_trend_its_youngest_band_and_what_was_written_off() {
        TestSchedules schedules = new TestSchedules()
                .debt("0 - 30 Days", 3, 2_000_000)
                .debt("0 - 30 Days", 4, 2_398_000)
                .debt("Over 4 Years", 4, 287_000)
                .writeOff(new WriteOff(LocalDate.of(2020, 7, 1), Money.of("19000.5"), "Cabinet", row("Write-offs", 2)));

        assertThat(said(schedules))
                .containsExactly("Debt of £2.685m is owed, up on the quarter before; 89.3% of it is in the youngest"
                        + " band. £0.019m has been written off in the year.");
    }

    @Test
    void debt_without_an_earlier_quarter_has_no_trend() {
        assertThat(said(new TestSchedules().debt("0 - 30 Days", 4, 1_000)))
                .containsExactly("Debt of £0.001m is owed; 100.0% of it is in the youngest band."
                        + " Nothing has been written off in the year.");
    }

    @Test
    void deliverables_are_counted_by_rating() {
        TestSchedules schedules = new TestSchedules();
        List<Rating> ratings =
                List.of(Rating.STRONG, Rating.GOOD, Rating.GOOD, Rating.REVIEW, Rating.ACTION, Rating.NO_DATA);
        for (int i = 0; i < ratings.size(); i++) {
            schedules.deliverable(
                    new Deliverable("Action " + i, period(12), ratings.get(i), "", row("Deliverables", i + 2)));
        }

        assertThat(said(schedules))
                .containsExactly("Of 6 Council Plan deliverables: 1 strong, 2 good, 1 requiring review,"
                        + " 1 requiring action, 1 no data or target.");
    }

    private static List<String> said(TestSchedules schedules) {
        return said(transport().schedules(schedules.build()));
    }

    private static List<String> said(TestInputs inputs) {
        return sentences(inputs.at(12, ledger().post("1", 12, "1400000")));
    }

    /** An overspend of 0.400m. */
    private static TestInputs transport() {
        return new TestInputs().line("Transport", "1", 1_000_000);
    }

    private static List<String> sentences(MonitoringPosition position) {
        return ScheduleHeadlines.of(position).stream().map(Headline::sentence).toList();
    }
}
