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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** Single postings for a person to look at, from the embedded example with a payment made twice. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnusualPostingsTest {

    private static final Path WORKBOOK = example("monitoring.xlsx");
    private static final Path LEDGER = example("ledger.csv");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path more;

    @BeforeEach
    void payTwice() throws IOException {
        more = Files.writeString(folder.resolve("more.csv"), """
                        Cost centre,Subjective,Period,Date,Document,Description,Supplier,Amount
                        016500,5250,12,10/03/2021,X1,Care,Paid Twice Ltd,987654.32
                        016500,5250,12,12/03/2021,X2,Care,PAID TWICE LTD,987654.32
                        """);
    }

    private Run report(Path output, String... asked) {
        List<Object> args = new ArrayList<>(List.of("report", WORKBOOK, "--ledger", LEDGER, more, "-o", output));
        args.addAll(List.of("--json", "-"));
        args.addAll(List.of(asked));
        return outturn(args.toArray());
    }

    private static List<String> sheets(Path workbook) throws UnreadableFileException {
        try (TabularFile file = TabularFile.open(workbook)) {
            return file.sheets().stream().map(TabularSheet::name).toList();
        }
    }

    private static List<String> kinds(JsonNode report) {
        return report.get("unusual").findValuesAsText("kind").stream()
                .distinct()
                .toList();
    }

    @Test
    void what_is_asked_for_is_in_json_and_on_a_sheet_and_the_same_again() throws IOException, UnreadableFileException {
        Path first = folder.resolve("first.xlsx");
        Path second = folder.resolve("second.xlsx");

        Run run = report(first, "--unusual");
        Run again = report(second, "--unusual");

        JsonNode report = JSON.readTree(run.out());
        FollowsSchema.check("outturn-1.schema.json", report);
        assertThat(kinds(report)).startsWith("MONTH").contains("FAR_FROM_USUAL", "NEAR_DUPLICATE", "OPPOSITE_SIGN");
        assertThat(report.get("unusual"))
                .filteredOn(entry -> entry.get("kind").asText().equals("NEAR_DUPLICATE"))
                .first()
                .satisfies(twice -> {
                    assertThat(twice.get("place").asText()).isEqualTo("more.csv, row 3");
                    assertThat(twice.get("amount").asText()).isEqualTo("987654.32");
                    assertThat(twice.get("reason").asText())
                            .isEqualTo("The same amount to the same supplier as document X1 of 10 March 2021 (more.csv,"
                                    + " row 2).");
                });
        assertThat(sheets(first)).contains("Unusual postings");
        assertThat(again.out()).isEqualTo(run.out());
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void the_list_is_no_part_of_what_is_checked_and_goes_with_the_next_run() throws UnreadableFileException {
        Path workbook = folder.resolve("asked.xlsx");
        Run asked = report(workbook, "--unusual");

        Run check = outturn("check", workbook);
        Run without = outturn("report", workbook, "--ledger", LEDGER, more, "-q");

        assertThat(check.out()).doesNotContain("Unusual postings");
        assertThat(without.exitCode()).isEqualTo(asked.exitCode());
        assertThat(sheets(workbook)).contains("Unusual").doesNotContain("Unusual postings");
    }

    @Test
    void nobody_is_shown_postings_without_asking() throws IOException, UnreadableFileException {
        Path workbook = folder.resolve("plain.xlsx");

        JsonNode report = JSON.readTree(report(workbook).out());

        assertThat(kinds(report)).containsExactly("MONTH");
        assertThat(sheets(workbook)).doesNotContain("Unusual postings");
    }

    @Test
    void what_is_past_the_period_reported_is_not_looked_at() throws IOException {
        Run run = outturn(
                "report",
                WORKBOOK,
                "--ledger",
                LEDGER,
                more,
                "--dry-run",
                "--period",
                "11",
                "--unusual",
                "--json",
                "-");

        assertThat(run.out()).contains("NEAR_DUPLICATE").doesNotContain("987654.32");
    }

    @Test
    void a_trial_balance_has_no_postings_to_look_at() throws IOException {
        Path balances = Files.writeString(
                folder.resolve("balances.csv"), "Cost centre,Subjective,Period,Amount\n016500,5250,1,100.00\n");
        Path output = folder.resolve("none.xlsx");

        Run run = outturn("report", WORKBOOK, "--ledger", balances, "--balances-to-date", "--unusual", "-o", output);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "--unusual: a trial balance holds balances and no postings to look at. Leave the option out.");
        assertThat(output).doesNotExist();
    }
}
