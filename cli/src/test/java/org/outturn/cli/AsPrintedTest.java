package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference report's own words and figures, typed over the finished example, are found where they are wrong. */
class AsPrintedTest {

    private static final String WORKBOOK = "../derbyshire-2020-21-as-printed/outturn.xlsx";

    @Test
    void each_wrong_word_and_figure_is_found_and_nothing_else_is_an_error() throws Exception {
        Run run = Run.outturn("check", Run.example(WORKBOOK), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(failed(run, "ERROR"))
                .containsExactlyInAnyOrder(
                        "COMMENTARY_SIGN_AND_WORD",
                        "COMMENTARY_SIGN_AND_WORD",
                        "COMMENTARY_DIRECTION",
                        "COMMENTARY_DIRECTION",
                        "COMMENTARY_DIRECTION",
                        "REPORT_WORDS",
                        "REPORT_WORDS",
                        "REPORT_WORDS",
                        "REPORT_WORDS",
                        "REPORT_WORDS",
                        "REPORT_CELL",
                        "REPORT_CELL",
                        "SHARES_FOOT");
    }

    @Test
    void what_is_true_of_the_councils_figures_is_a_warning() throws Exception {
        Run run = Run.outturn("check", Run.example(WORKBOOK), "--format", "json");

        assertThat(failed(run, "WARNING"))
                .containsExactlyInAnyOrder(
                        "KEY_VARIANCE_EXPLAINED", "SAVINGS_REASONS", "SLIPPAGE_FUNDED", "SLIPPAGE_FUNDED");
        assertThat(run.out()).contains("Shares as they stand add to 99.8%");
    }

    private static List<String> failed(Run run, String severity) throws Exception {
        List<String> codes = new ArrayList<>();
        for (JsonNode check : new ObjectMapper().readTree(run.out()).get("checks")) {
            if (!check.get("passed").asBoolean()
                    && check.get("severity").asText().equals(severity)) {
                codes.add(check.get("code").asText());
            }
        }
        return codes;
    }
}
