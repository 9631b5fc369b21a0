package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EARLY_HELP = "Early Help & Preventative Services";
    private static final int PORTFOLIO = 1;
    private static final int VARIANCE = 3;
    private static final int HEADING = 4;
    private static final int TREND = 7;

    @TempDir
    static Path reports;

    @TempDir
    Path folder;

    private Path workbook;

    @BeforeAll
    static void write_a_report() {
        Run run = outturn(
                "report",
                example("monitoring.xlsx"),
                "--ledger",
                example("ledger.csv"),
                "-o",
                reports.resolve("finished.xlsx"));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @BeforeEach
    void copy_it() throws IOException {
        workbook = Files.copy(reports.resolve("finished.xlsx"), folder.resolve("finished.xlsx"));
    }

    @Test
    void a_report_as_written_has_no_errors() throws IOException {
        Run run = outturn("check", workbook, "--format", "json");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        JsonNode checked = JSON.readTree(run.out());
        assertThat(names(checked)).containsExactly("schema", "workbook", "period", "checks", "findings");
        assertThat(checked.get("schema").asText()).isEqualTo("outturn-check/1");
        assertThat(checked.get("workbook").asText()).isEqualTo("finished.xlsx");
        assertThat(checked.get("period").asInt()).isEqualTo(13);
        assertThat(failedCodes(checked)).noneMatch(code -> code.startsWith("REPORT_"));
        FollowsSchema.check("outturn-check-1.schema.json", checked);
    }

    @Test
    void each_cell_overtyped_is_named_and_nothing_else_fails() throws IOException {
        List<String> before = failedCodes(
                JSON.readTree(outturn("check", workbook, "--format", "json").out()));
        String wrong = EARLY_HELP + ", overspend £2.336m";
        String heading = Overtype.words(workbook, "Key variances", EARLY_HELP, HEADING, wrong);
        String variance = Overtype.figure(workbook, "Budget items", EARLY_HELP, VARIANCE, 2.336);
        String trend = Overtype.words(workbook, "Reserves report", "Late claims", TREND, "");

        Run run = outturn("check", workbook, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode checked = JSON.readTree(run.out());
        assertThat(messages(checked))
                .containsExactlyInAnyOrder(
                        "Key variances, %s: \"%s\" should be \"%s, underspend £2.336m\"."
                                .formatted(heading, wrong, EARLY_HELP),
                        "Budget items, %s: 2.336 should be -2.336.".formatted(variance),
                        "Reserves report, %s: blank should be \"= unchanged\".".formatted(trend));
        List<String> others = new ArrayList<>(failedCodes(checked));
        others.removeAll(List.of("REPORT_CELL", "REPORT_WORDS"));
        assertThat(others).isEqualTo(before);
    }

    @Test
    void a_person_reads_the_same_as_text() throws IOException {
        Overtype.figure(workbook, "Budget items", EARLY_HELP, VARIANCE, 2.336);

        Run run = outturn("check", workbook);
        Run tolerated = outturn("check", workbook, "--fail-on", "never");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("finished.xlsx, period 13", ": 2.336 should be -2.336.");
        assertThat(tolerated.exitCode()).isZero();
    }

    @Test
    void warnings_fail_where_asked() {
        assertThat(outturn("check", workbook, "--fail-on", "warning").exitCode())
                .isEqualTo(1);
    }

    @Test
    void a_report_of_one_portfolio_of_several_is_checked_as_such() throws IOException {
        Path inputs = Files.copy(example("monitoring.xlsx"), folder.resolve("monitoring.xlsx"));
        Overtype.words(inputs, "Items", "Redundancy", PORTFOLIO, "Elsewhere");
        outturn("report", inputs, "--ledger", example("ledger.csv"), "--portfolio", "Young People");

        Run run = outturn("check", inputs, "--format", "json");

        JsonNode checked = JSON.readTree(run.out());
        assertThat(checked.get("period").asInt()).isEqualTo(13);
        assertThat(messages(checked)).isEmpty();
    }

    @Test
    void without_a_report_the_inputs_are_read() throws IOException {
        Run text = outturn("check", example("monitoring.xlsx"));
        Run json = outturn("check", example("monitoring.xlsx"), "--format", "json");

        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out()).contains("monitoring.xlsx: input sheets only");
        assertThat(JSON.readTree(json.out()).get("period").isNull()).isTrue();
        assertThat(JSON.readTree(json.out()).get("checks").findValuesAsText("code"))
                .contains("VIREMENT_NETS", "SAVINGS_REASONS", "SLIPPAGE_FUNDED")
                .doesNotContain("LEDGER_ROWS", "KEY_VARIANCE_EXPLAINED");
    }

    @Test
    void inputs_that_cannot_be_used_are_refused_with_every_reason() throws IOException {
        Path empty = folder.resolve("new.xlsx");
        outturn("new", empty, "--year", "2020-21");

        Run run = outturn("check", empty, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("sheet \"Settings\"");
        JsonNode findings = JSON.readTree(run.out()).get("findings");
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.get("place").asText()).contains("new.xlsx"));
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() {
        Run run = outturn("check", example("ledger.csv"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("this is a text file, not a monitoring workbook.");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> failedCodes(JsonNode checked) {
        List<String> codes = new ArrayList<>();
        checked.get("checks").forEach(check -> {
            if (!check.get("passed").asBoolean()) {
                codes.add(check.get("code").asText());
            }
        });
        return codes;
    }

    private static List<String> messages(JsonNode checked) {
        List<String> messages = new ArrayList<>();
        checked.get("checks").forEach(check -> {
            if (check.get("code").asText().startsWith("REPORT_")) {
                messages.add(check.get("message").asText());
            }
        });
        return messages;
    }
}
