package org.outturn.core.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.PrintedPosition.EARLY_HELP;
import static org.outturn.core.testing.PrintedPosition.EDUCATION;
import static org.outturn.core.testing.PrintedPosition.PENSIONS;
import static org.outturn.core.testing.PrintedPosition.PLACEMENTS;
import static org.outturn.core.testing.PrintedPosition.REDUNDANCY;
import static org.outturn.core.testing.PrintedPosition.SAFEGUARDING;
import static org.outturn.core.testing.PrintedPosition.TRANSPORT;
import static org.outturn.core.testing.PrintedPosition.UNALLOCATED;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;
import org.outturn.core.testing.PrintedPosition;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestSchedules;

/** The reference report's key variances, as it prints them, and what a careful reader says of each. */
class CommentaryLintTest {

    private static final String DIRECTION = "COMMENTARY_DIRECTION";
    private static final String SIGN = "COMMENTARY_SIGN_AND_WORD";

    /** Item, and what the report prints about it. */
    private record Printed(String item, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Printed> paragraphs() {
        return Stream.of(
                new Printed(PLACEMENTS, """
                        The overspend is due to a greater number of placements required than can be met from the \
                        current allocated budget. Placement numbers have continued to rise steadily during the year \
                        in line with increases in the number of children in care. The needs of individual children \
                        and the availability of placements has also meant that there are an increased number of \
                        children placed in both more expensive fostering arrangements and more expensive residential \
                        provision. Although placements can rarely be identified as specifically due to the pandemic, \
                        Derbyshire has seen an increase in placements coinciding with the return of the wider \
                        population of children to school, a trend that is in common with many other councils across \
                        England."""),
                new Printed(SAFEGUARDING, """
                        An overspend of £0.465m on court fees, solicitors and specialist witnesses has been offset by \
                        lower expenditure on preventative support provided to families in need."""),
                new Printed(EARLY_HELP, """
                        Additional contributions of £1.500m were provided from the Public Health grant in support of \
                        the work undertaken by and within Children's Centres. Following the introduction of the new \
                        Early Help service in 2019-20, there were a number of vacancies still at the start of 2020-21 \
                        which is the main reason for the remainder of the underspend. Vacancy levels have now returned \
                        to levels consistent with normal staff turnover."""),
                new Printed(TRANSPORT, """
                        The overspend is principally on transport for children with special educational needs (SEN) \
                        due to both an increase in the number of journeys that are being provided and in the average \
                        cost of such journeys. The increase in cost is due to both economic factors affecting \
                        contractors and an increased need for more specialised vehicles to transport individual \
                        children."""),
                new Printed(EDUCATION, """
                        There are several areas that are underspent. Although provision of Adult Education was \
                        affected by the pandemic during 2020-21 leading to a reduction of both grant income and sales \
                        income, the fall in income was more than offset by a reduction in expenditure associated with \
                        course delivery and the service had a net underspend of £0.175m. Assessment of Education \
                        Health and Care plans was also underspent due to vacancies during the year, staff have been \
                        recruited during the year producing an underspend of £0.201m."""),
                new Printed(PENSIONS, """
                        These costs represent pension obligations payable to teachers and other staff previously \
                        employed by the Authority. The majority of the cost relates to staff who left under efficiency \
                        programmes during the early 1990s."""),
                new Printed(UNALLOCATED, """
                        This underspend comprises in-year grant funding of which the largest item is the allocation \
                        from the Dedicated Schools Grant of £1.390m. At the time of writing, no announcements had been \
                        made about the continuation of these funding streams beyond 31 March 2021 so these are being \
                        used to mitigate against current levels of spend."""));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                PLACEMENTS + "|Placements for Children in Care/Unable to remain at home, overspend £7.875m|",
                SAFEGUARDING + "|Children's Safeguarding services, overspend £0.014m|" + DIRECTION,
                EARLY_HELP + "|Early Help and Preventative services, overspend £2.336m|" + DIRECTION,
                TRANSPORT + "|Home to School Transport, overspend £1.707m|",
                EDUCATION + "|Education Support services, underspend £-0.655m|" + SIGN,
                PENSIONS + "|Pensions payable to former teachers and other staff, overspend £0.321m|",
                UNALLOCATED + "|Unallocated budget, overspend £3.189m|" + DIRECTION,
                PLACEMENTS + "|This overspend will be supported by the use of £-0.204m of earmarked reserves.|" + SIGN
            })
    void each_printed_heading_is_found_wrong_where_it_is_and_only_there(String item, String heading, String code) {
        List<Finding> errors = errors(item, heading);

        assertThat(errors).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(errors).allMatch(finding -> finding.found().contains("\"" + heading + "\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paragraphs")
    void no_printed_paragraph_contradicts_its_figures(Printed printed) {
        assertThat(errors(printed.item(), printed.text())).isEmpty();
    }

    @Test
    void a_heading_above_its_paragraph_is_read_on_its_own() {
        List<Printed> paragraphs = paragraphs().toList();

        List<Finding> errors = errors(
                UNALLOCATED,
                "4.4.7 Unallocated budget, overspend £3.189m\n"
                        + paragraphs.get(6).text());

        assertThat(errors)
                .extracting(Finding::found)
                .containsExactly("\"4.4.7 Unallocated budget, overspend £3.189m\" says overspend, and the figures"
                        + " say underspend: Unallocated budget, underspend £3.189m.");
    }

    @Test
    void a_sign_beside_a_word_is_quoted_with_what_to_write() {
        assertThat(errors(EDUCATION, "Underspend £-0.655m."))
                .extracting(Finding::found)
                .containsExactly("\"Underspend £-0.655m.\" has a sign and a word together (\"Underspend £-0.655m\");"
                        + " the word says which way, so write £0.655m.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "underspend of -£0.655m",
                "underspent by £−0.655m",
                "an underspend of £(0.655)m",
                "a £-0.655m underspend",
                "Use of £-204,000 of reserves",
                "release of £ -0.204 million",
                "a shortfall of -£160k"
            })
    void a_sign_beside_a_word_is_found_however_it_is_written(String text) {
        assertThat(errors(EDUCATION, text)).extracting(Finding::code).containsExactly(SIGN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The underspend (£0.655m) comes from vacancies.",
                "Underspend – £0.655m, from vacancies.",
                "Underspend - £0.655m, from vacancies.",
                "The variance is -£0.655m.",
                "A variance of £-0.655m, which is an underspend.",
                "Income of -£0.2m is made use of.",
                "An underspend of £0.1m-£0.2m is on staffing."
            })
    void a_dash_or_bracket_that_is_no_sign_is_let_alone(String text) {
        assertThat(errors(EDUCATION, text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Early Help overspent by £2.336m",
                "There is an overspend of £2.336m due to vacancies that could not be filled.",
                "A net £2.336m overspend.",
                "An over-spend totalling £2,336,000",
                "The over spend of £2.336 million is on Early Help and preventative services.",
                "The service is overspent by £2.34m in 2020-21.",
                "The overspend is due to vacancies, which should not have been there.",
                "This overspend was mainly due to vacancies.",
                "The net overspend reflects vacancies.",
                "The overspend of £2336k is a result of vacancies."
            })
    void the_wrong_word_for_the_whole_variance_is_found_however_it_is_written(String text) {
        assertThat(errors(EARLY_HELP, text)).extracting(Finding::code).containsExactly(DIRECTION);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The overspend of last year has not come back.",
                "The overspend of £2.336m reported last year has not come back.",
                "The overspend was due to agency staff in 2019-20.",
                "In 2019-20 there was an overspend of £2.336m.",
                "At period 9 an overspend of £2.336m was expected.",
                "The forecast overspend of £2.336m did not come about.",
                "The service avoided an overspend of £2.336m.",
                "The service has avoided an overspend.",
                "No overspend is expected.",
                "There was no overspend of £2.336m.",
                "Without the grant there would have been an overspend of £2.336m.",
                "An underspend on staffing of £0.2m offset by an overspend on agency of £0.3m.",
                "An overspend of £2.336m on agency staff was offset by vacancies.",
                "Overspend £2.336m on agency; underspend £4.672m on staffing.",
                "The overspend on agency staff is due to sickness.",
                "The overspend is on track to be cleared.",
                "The overspend is due to be reported to Cabinet.",
                "Agency staff overspent by £0.3m. The overspend is due to sickness.",
                "The overspend is due to sickness, but is more than offset by vacancies.",
                "There was an overspend of £2m on premises.",
                "Tighter control over spending of £2.336m has helped.",
                "The underspend comprises vacancies.",
                "There is no longer an overspend.",
                "Management action has eliminated the overspend of £2.336m.",
                "If nothing had been done the service would have overspent by £2.336m.",
                "An overspend of £2.336m could arise next year.",
                "Compared with an overspend of £2.336m in 2019-20, this is good.",
                "The original forecast was an overspend of £2.336m.",
                "The overspend previously reported is due to a coding error.",
                "The overspend at quarter 3 was due to agency staff.",
                "The overspend of £0.465m is due to agency staff.",
                "Rather than overspend £2.336m the service recruited late.",
                "The £2.336m overspend elsewhere is not of this service.",
                "Overspending was avoided.",
                "The underspend of £2.336m helps to meet the overspend of £7.875m on Placements."
            })
    void a_word_that_is_not_plainly_about_the_variance_is_let_alone(String text) {
        assertThat(errors(EARLY_HELP, text)).isEmpty();
    }

    @Test
    void words_of_the_item_s_name_turn_nothing_round() {
        TestInputs inputs = new TestInputs()
                .line("Risk and potential reductions", "1", 10_000)
                .comment("Risk and potential reductions", 12, "Risk and potential reductions, overspend £5,123");

        List<Finding> findings = CommentaryLint.of(inputs.at(12, ledger().post("1", 1, "4877")));

        assertThat(findings).extracting(Finding::code).contains(DIRECTION);
    }

    @Test
    void on_budget_contradicts_either_word() {
        assertThat(errors(REDUNDANCY, "The overspend is due to early leavers."))
                .extracting(Finding::found)
                .containsExactly("\"The overspend is due to early leavers.\" says overspend, and the figures say on"
                        + " budget: Redundancy, on budget.");
    }

    @Test
    void a_variance_too_small_to_print_still_has_a_word() {
        TestInputs inputs =
                new TestInputs().line("Transport", "1", 1_000_000).comment("Transport", 12, "Underspend of £300.00.");

        assertThat(errors(CommentaryLint.of(inputs.at(12, ledger().post("1", 1, "999700")))))
                .isEmpty();
    }

    @Test
    void during_the_year_a_word_may_speak_of_spending_to_date() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1", 1_200_000)
                .forecast("Transport", 6, "1300000")
                .comment("Transport", 6, "The underspend is due to late invoices. The overspend is due to fuel.");

        assertThat(errors(CommentaryLint.of(inputs.at(6, ledger().post("1", 1, "500000")))))
                .isEmpty();
    }

    @Test
    void a_driver_of_the_same_size_has_a_word_of_its_own() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1", 1_200_000)
                .schedules(new TestSchedules()
                        .driver("Transport", "Fuel", 100_000)
                        .driver("Transport", "Staffing", -200_000)
                        .build())
                .comment("Transport", 12, "Fuel overspent by £0.100m.");

        assertThat(errors(CommentaryLint.of(inputs.at(12, ledger().post("1", 1, "1100000")))))
                .isEmpty();
    }

    private static List<Finding> errors(String item, String text) {
        return errors(CommentaryLint.of(
                PrintedPosition.inputs().comment(item, 12, text).at(12, PrintedPosition.spending())));
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
