package org.outturn.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.testing.RandomLedgers;
import org.outturn.core.testing.TestInputs;

class HeadlinesTest {

    static LongStream seeds() {
        return RandomLedgers.seeds();
    }

    @Test
    void an_overspend_after_a_release_word_for_word() {
        TestInputs inputs = twoItems().belowTheLine(ReserveMovementKind.USE, 12, 204_000);

        List<String> headlines =
                sentences(inputs.at(12, ledger().post("1", 12, "48759000").post("2", 12, "4928000")));

        assertThat(headlines)
                .containsSubsequence(
                        "The net controllable budget for the Young People portfolio is £48.148m.",
                        "The revenue outturn for 2020-21 is £53.687m, an overspend of £5.539m (11.5%).",
                        "After the release of £0.204m from earmarked reserves the position is an overspend of £5.335m.",
                        "The largest overspend is on Placements (£7.875m);"
                                + " the largest underspend is on Early Help (£2.336m).",
                        "Ratings of 2 budget items: 1 red, 0 amber and 1 green; the total is red.");
    }

    @Test
    void an_underspend_word_for_word() {
        List<String> headlines =
                sentences(twoItems().at(12, ledger().post("1", 12, "40884000").post("2", 12, "4928000")));

        assertThat(headlines)
                .containsExactly(
                        "The net controllable budget for the Young People portfolio is £48.148m.",
                        "The revenue outturn for 2020-21 is £45.812m, an underspend of £2.336m (4.9%).",
                        "The largest underspend is on Early Help (£2.336m).",
                        "Ratings of 2 budget items: 0 red, 0 amber and 2 green; the total is green.");
    }

    @Test
    void on_budget_word_for_word() {
        List<String> headlines =
                sentences(twoItems().at(12, ledger().post("1", 12, "40884000").post("2", 12, "7264499.99")));

        assertThat(headlines)
                .containsExactly(
                        "The net controllable budget for the Young People portfolio is £48.148m.",
                        "The revenue outturn for 2020-21 is £48.148m, on budget.",
                        "Ratings of 2 budget items: 0 red, 0 amber and 2 green; the total is green.");
    }

    @Test
    void during_the_year_the_forecast_leads_and_spending_to_date_follows() {
        TestInputs inputs = twoItems()
                .forecast("Placements", 6, "41884000")
                .belowTheLine(ReserveMovementKind.USE, 6, 200_000)
                .belowTheLine(ReserveMovementKind.CONTRIBUTION, 6, 1_200_000);

        List<String> headlines =
                sentences(inputs.at(6, ledger().post("1", 6, "24074000").post("7777", 6, "-100000")));

        assertThat(headlines)
                .containsSubsequence(
                        "The net controllable budget for the Young People portfolio is £48.148m.",
                        "At period 6 the forecast outturn for 2020-21 is £49.048m, an overspend of £0.900m (1.9%).",
                        "Actual spending to date is £23.974m against a profiled budget of £24.074m,"
                                + " an underspend of £0.100m.",
                        "After the release of £0.200m from earmarked reserves and a contribution of £1.200m to them"
                                + " the position is an overspend of £1.900m.",
                        "The largest overspend is on Placements (£1.000m);"
                                + " the largest underspend is on Not yet coded (£0.100m).",
                        "Ratings of 3 budget items: 1 red, 0 amber and 2 green; the total is red.",
                        "Budget holders gave no forecast for 1 of 3 items: the annual budget stands for"
                                + " 1, where too little is known to forecast.",
                        "Postings of -£0.100m net are not yet coded to an item; they are inside the total.");
    }

    @Test
    void an_income_portfolio_keeps_the_sign_of_its_budget_and_never_beside_a_word() {
        TestInputs inputs = new TestInputs().line("Grant income", "1", -4_023_000);

        List<String> headlines = sentences(inputs.at(12, ledger().post("1", 12, "-4011000")));

        assertThat(headlines)
                .startsWith(
                        "The net controllable budget for the Young People portfolio is -£4.023m.",
                        "The revenue outturn for 2020-21 is -£4.011m, an overspend of £0.012m (0.3%).",
                        "The largest overspend is on Grant income (£0.012m).");
    }

    @Test
    void there_is_no_percentage_of_a_nil_budget() {
        TestInputs inputs = new TestInputs().line("Covid", "1", 0).unit(Unit.POUNDS);

        assertThat(sentences(inputs.at(12, ledger().post("1", 12, "1334.40"))))
                .contains("The revenue outturn for 2020-21 is £1,334, an overspend of £1,334.");
    }

    @Test
    void an_amount_that_prints_as_nought_has_no_sign() {
        TestInputs inputs = new TestInputs().line("Transport", "1", 1_000_000);

        List<String> headlines =
                sentences(inputs.at(12, ledger().post("1", 12, "1000000").post("7777", 12, "-100.00")));

        assertThat(headlines)
                .contains("Postings of £0.000m net are not yet coded to an item; they are inside the total.");
    }

    @Test
    void another_fund_is_outside_the_total_and_put_in_whole_words() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1", 1_000_000)
                .item("High needs", TestInputs.SCHOOLS)
                .code("2", "", "High needs")
                .budget("High needs", 5_000_000);

        String sentence =
                otherFund(inputs.at(12, ledger().post("1", 12, "1000000").post("2", 12, "5200000")));

        assertThat(sentence)
                .startsWith("Outside this total, the Dedicated Schools Grant ")
                .contains("£5.000m")
                .endsWith("an overspend of £0.200m.");
    }

    @Test
    void another_fund_on_budget_says_so() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1", 1_000_000)
                .item("High needs", TestInputs.SCHOOLS)
                .code("2", "", "High needs")
                .budget("High needs", 5_000_000);

        String sentence =
                otherFund(inputs.at(12, ledger().post("1", 12, "1000000").post("2", 12, "5000000")));

        assertThat(sentence).endsWith("on budget.");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sign_stands_beside_a_word(long seed) {
        List<String> headlines = sentences(
                RandomLedgers.inputs(seed, 1).at(9, RandomLedgers.file("ledger.csv", RandomLedgers.from(seed))));

        assertThat(headlines).noneMatch(sentence -> sentence.matches(".*(spend|spend of|position is|\\() ?-.*"));
        assertThat(headlines).noneMatch(sentence -> sentence.contains("£-"));
    }

    private static String otherFund(MonitoringPosition position) {
        List<String> sentences = sentences(position).stream()
                .filter(sentence -> sentence.startsWith("Outside"))
                .toList();
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    private static TestInputs twoItems() {
        return new TestInputs().line("Placements", "1", 40_884_000).line("Early Help", "2", 7_264_000);
    }

    private static List<String> sentences(MonitoringPosition position) {
        return Headlines.of(position).stream().map(Headline::sentence).toList();
    }
}
