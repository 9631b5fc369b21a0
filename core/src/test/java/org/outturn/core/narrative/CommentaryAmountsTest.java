package org.outturn.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.core.testing.TestLedger.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.debt.WriteOff;
import org.outturn.core.drivers.VolumeBridge;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestSchedules;

/** Amounts and years that people name, against the tables and drivers of the report. */
class CommentaryAmountsTest {

    @Test
    void an_amount_that_stands_nowhere_is_information_with_the_nearest_that_does() {
        List<Finding> findings = findings("Court fees cost £0.465m more.");

        assertThat(findings)
                .containsExactly(Finding.info(
                        "COMMENTARY_UNKNOWN_AMOUNT",
                        TestInputs.row("Commentary", 2),
                        "\"Court fees cost £0.465m more.\" names £0.465m, which stands in no table and no driver;"
                                + " the nearest for Transport is £0.400m."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The overspend is £0.400m against a budget of £15.250m.",
                "£15.000m was budgeted at first, to which £250,000 was vired.",
                "£15.65m was spent.",
                "Fuel took £0.333m.",
                "More journeys took £0.060m, and their price rose from £30.00 to £31.50, which took £63,000.",
                "Savings of £0.170m were to be made, of which £0.120m was achieved: £0.050m short.",
                "The grant pays £0.071m of £0.081m, so that £0.010m stays unfunded.",
                "Growth of £0.090m, £0.080m of it ongoing and £0.010m one-off.",
                "Reserves opened at £0.500m and close at £0.480m after £20k was used.",
                "Debt of £0.650m is owed, £0.640m of it for less than a month, and £12,345 is written off.",
                "After reserves the overspend is £0.380m.",
                "Some £16m was spent.",
                "At £0 it costs nothing."
            })
    void an_amount_that_stands_in_a_table_or_a_driver_is_known(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "£1.500m|1500000.00",
                "£1.5 million|1500000.00",
                "£204,000|204000.00",
                "£204,000, which|204000.00",
                "£30k|30000.00",
                "£30 thousand|30000.00",
                "£521.45|521.45",
                "£-0.655m|655000.00",
                "£ 12|12.00"
            })
    void an_amount_is_read_however_it_is_written(String text, String pounds) {
        assertThat(WrittenAmount.in(text)).extracting(WrittenAmount::size).containsExactly(Money.of(pounds));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"£30bn", "12 places", "$12", "£ to be confirmed"})
    void what_is_no_amount_in_pounds_is_let_alone(String text) {
        assertThat(WrittenAmount.in(text)).isEmpty();
    }

    @Test
    void an_earlier_year_without_the_reported_one_is_stale() {
        List<Finding> findings = findings("The overspend is due to fuel. In 2019/20 prices rose.");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).message())
                .isEqualTo("\"In 2019/20 prices rose.\" speaks of 2019/20, and the report is of 2020-21."
                        + " See that the commentary is this year's.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The service began in 2019-20 and was full at the start of 2020-21.",
                "Prices rose in 2019-20. They rose again in 2020-21.",
                "Prices have risen since 2018-19.",
                "Prices are higher than in 2019–20.",
                "A new contract starts in 2021-22.",
                "Order 2019-45 was placed.",
                "Call 2019-2045."
            })
    void a_year_that_belongs_in_the_story_is_let_alone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void commentary_on_a_variance_below_the_threshold_is_information() {
        TestInputs inputs = new TestInputs().line("Transport", "1", 100_000).comment("Transport", 12, "Fuel.");

        List<Finding> findings = CommentaryLint.of(inputs.at(12, ledger().post("1", 12, "110000")));

        assertThat(findings)
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("COMMENTARY_BELOW_THRESHOLD", Severity.INFO));
        assertThat(findings.get(0).found())
                .isEqualTo("commentary on Transport, overspend £0.010m, whose variance does not reach the threshold"
                        + " for commentary.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost £1.500m. It was worth it.|2",
                "It cost approx. £1.5m, i.e. more. Why? Fuel!|3",
                "4.4.2 Fuel rose by £0.2m.|1",
                "1. Fuel rose.|1",
                "He said \"never.\" She agreed.|2",
                "   |0"
            })
    void sentences_end_where_a_reader_ends_them(String text, int sentences) {
        assertThat(Sentences.of(text == null ? "   " : text)).hasSize(sentences);
    }

    @Test
    void each_line_is_a_sentence_of_its_own() {
        assertThat(Sentences.of("Transport, overspend £0.400m\n\nFuel rose. "))
                .containsExactly("Transport, overspend £0.400m", "Fuel rose.");
    }

    private static List<Finding> findings(String text) {
        return CommentaryLint.of(inputs().comment("Transport", 12, text)
                .at(12, ledger().post("1000", 12, "15750000").post("1000", 12, "-100000")));
    }

    /** A budget of 15.250m and spending of 15.650m, with something in every schedule. */
    private static TestInputs inputs() {
        return new TestInputs()
                .line("Transport", "1000", 15_000_000)
                .virement("V1", 1, Optional.of("Transport"), 250_000)
                .virement("V1", 1, Optional.empty(), -250_000)
                .reserve(ReserveMovementKind.OPENING, 1, 500_000, Optional.empty(), false)
                .belowTheLine(ReserveMovementKind.USE, 12, 20_000)
                .schedules(new TestSchedules()
                        .driver("Transport", "Fuel", 333_000)
                        .bridged("Transport", "Journeys", 123_000, journeys())
                        .saving("Routes", "Transport", 120_000, 120_000)
                        .unidentified(50_000)
                        .pressure("Transport", "Transport", 80_000, 0, 1_000, 71_000)
                        .growth("Transport", 80_000, 10_000)
                        .debt("0 - 30 Days", 4, 640_000)
                        .debt("Over 4 Years", 4, 10_000)
                        .writeOff(new WriteOff(
                                LocalDate.of(2020, 5, 1),
                                Money.ofPounds(12_345),
                                "Cabinet",
                                TestInputs.row("Write-offs", 2)))
                        .build());
    }

    /** 2,000 more journeys at 30.00, and 1.50 more for each of 42,000. */
    private static VolumeBridge journeys() {
        return new VolumeBridge(
                BigDecimal.valueOf(40_000), BigDecimal.valueOf(42_000), Money.of("30"), Money.of("31.50"));
    }
}
