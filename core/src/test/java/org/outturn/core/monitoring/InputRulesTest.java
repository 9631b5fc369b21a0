package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

/** What the sheets of a workbook must agree on, and how a disagreement is put. */
class InputRulesTest {

    @Test
    void every_sheet_that_names_an_unknown_item_is_told_so_in_one_go() {
        TestInputs inputs = new TestInputs()
                .item("Transport")
                .code("1000", "", "Travel")
                .budget("Travel", 100)
                .virement("V1", 1, Optional.of("Travel"), 10)
                .forecast("Travel", 1, "100")
                .comment("Travel", 1, "Why")
                .reserve(ReserveMovementKind.USE, 1, 5, Optional.of("Travel"), true);

        List<Finding> findings = refused(inputs);

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(
                        "CODING_UNKNOWN_ITEM",
                        "BUDGET_UNKNOWN_ITEM",
                        "MOVEMENT_UNKNOWN_ITEM",
                        "FORECAST_UNKNOWN_ITEM",
                        "COMMENTARY_UNKNOWN_ITEM",
                        "RESERVE_UNKNOWN_ITEM");
        assertThat(findings.get(1))
                .hasToString("monitoring.xlsx, sheet \"Budget\", row 2: \"Travel\" is not an item of the Items sheet."
                        + " Use one of its names (\"Transport\"), or add the item to Items.");
    }

    @Test
    void a_name_that_is_nearly_right_is_offered() {
        TestInputs inputs =
                new TestInputs().line("Home to School Transport", "1000", 100).budget("home to school", 5);

        assertThat(refused(inputs).get(0).remedy())
                .isEqualTo("Write \"Home to School Transport\", or add the item to Items.");
    }

    @Test
    void of_many_names_the_first_five_are_listed() {
        TestInputs inputs = new TestInputs();
        List.of("A", "B", "C", "D", "E", "F", "G").forEach(inputs::item);

        List<Finding> findings = refused(inputs.budget("Z", 5));

        assertThat(findings.get(0).remedy())
                .isEqualTo(
                        "Use one of its names (\"A\", \"B\", \"C\", \"D\", \"E\" and 2 more), or add the item to Items.");
    }

    @Test
    void one_name_for_two_items_is_refused_with_both_rows() {
        TestInputs inputs = new TestInputs().item("Transport").item("TRANSPORT ");

        assertThat(refused(inputs).get(0))
                .hasToString("monitoring.xlsx, sheet \"Items\", row 3: item \"TRANSPORT \" is listed already (row 2)."
                        + " Remove one of the two, or give it a name of its own.");
    }

    @Test
    void a_report_without_items_is_refused() {
        assertThat(refused(new TestInputs()))
                .extracting(Finding::toString)
                .containsExactly("monitoring.xlsx, sheet \"Items\": there is no report item."
                        + " List the lines of the report, one on each row.");
    }

    @Test
    void an_unknown_profile_is_refused() {
        TestInputs inputs =
                new TestInputs().line("Transport", "1000", 100).budget("Transport", 5, Optional.of("Summer"));

        assertThat(refused(inputs))
                .extracting(Finding::toString)
                .containsExactly("monitoring.xlsx, sheet \"Budget\", row 3: \"Summer\" is not a profile of the Profiles"
                        + " sheet. Add the profile there, or leave the cell blank for equal twelfths.");
    }

    @Test
    void a_second_forecast_of_an_item_and_period_is_refused_with_both_rows() {
        TestInputs inputs = new TestInputs()
                .line("Transport", "1000", 100)
                .forecast("Transport", 5, "90")
                .forecast("Transport", 6, "100")
                .forecast(" transport", 6, "110");

        assertThat(refused(inputs))
                .extracting(Finding::code, Finding::toString)
                .containsExactly(tuple(
                        "FORECAST_TWICE",
                        "monitoring.xlsx, sheet \"Forecast\", row 4: \" transport\" has a forecast of period 6 already"
                                + " (row 3). Keep one forecast for each item and period."));
    }

    @Test
    void two_items_that_claim_one_posting_stop_the_report_and_are_both_named_once() {
        TestInputs inputs = new TestInputs().line("Transport", "1*", 100).line("Placements", "10*", 100);
        TestLedger ledger = ledger().post("1000", 1, "5").post("1000", 2, "5").post("1001", 1, "5");

        assertThat(refused(inputs, ledger))
                .extracting(Finding::toString)
                .containsExactly("monitoring.xlsx, sheet \"Coding\", row 3: cost centre 1000 with subjective 4100 is"
                        + " claimed by \"Transport\" (row 2) and \"Placements\" (row 3)."
                        + " Narrow one of these lines so that one item claims each posting.");
    }

    private static List<Finding> refused(TestInputs inputs) {
        return refused(inputs, ledger().post("1000", 1, "5"));
    }

    private static List<Finding> refused(TestInputs inputs, TestLedger ledger) {
        Reading<MonitoringPosition> reading =
                BudgetMonitor.monitor(inputs.build(), List.of(ledger.extract()), MonitoringRequest.everything());
        assertThat(reading.isRefused()).isTrue();
        return reading.findings();
    }
}
