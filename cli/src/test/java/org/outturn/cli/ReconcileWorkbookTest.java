package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's report, changed as people change it, against the ledger that it was made from. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconcileWorkbookTest {

    private static final Path LEDGER = example("ledger.csv");
    private static final String SAFEGUARDING = "Children's Safeguarding services";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path written;

    private Path workbook;

    @BeforeAll
    static void report() {
        written = folder.resolve("written.xlsx");
        outturn("report", example("monitoring.xlsx"), "--ledger", LEDGER, "-o", written, "-q", "--period", 13);
    }

    @BeforeEach
    void copy() throws IOException {
        workbook = folder.resolve("outturn.xlsx");
        Files.write(workbook, Files.readAllBytes(written));
    }

    private static Path ledgerWith(String... rows) throws IOException {
        Path ledger = folder.resolve("later.csv");
        Files.write(ledger, Files.readAllBytes(LEDGER));
        return Files.writeString(ledger, String.join("\n", rows) + "\n", StandardOpenOption.APPEND);
    }

    @Test
    void a_report_agrees_with_its_ledger_in_silence_whatever_file_that_is_in() {
        for (Path ledger : new Path[] {LEDGER, example("ledger.xlsx")}) {
            Run run = outturn("reconcile", workbook, "--ledger", ledger);

            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void an_actual_edited_by_hand_is_named_with_its_cell() throws IOException {
        String cell = Overtype.figure(workbook, "Budget items", SAFEGUARDING, 2, 14.5);

        Run run = outturn("reconcile", workbook, "--ledger", LEDGER);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "Ledger (%s), period 13: 21,291 rows, £132,914,000.00".formatted(LEDGER),
                        "Workbook (%s): 21,291 rows, £132,914,000.00 in its Balances".formatted(workbook),
                        "REPORT_CELL: Budget items, %s: 14.5 should be 34.357. Outturn £m of %s, difference -19.857."
                                .formatted(cell, SAFEGUARDING));
    }

    @Test
    void json_names_the_cell_as_its_schema_says() throws IOException {
        String cell = Overtype.figure(workbook, "Budget items", SAFEGUARDING, 2, 14.5);

        Run run = outturn("reconcile", workbook, "--ledger", LEDGER, "--format", "json");

        JsonNode json = JSON.readTree(run.out());
        FollowsSchema.check("outturn-reconcile-1.schema.json", json);
        JsonNode difference = json.get("differences").get(0);
        assertThat(json.get("differences")).hasSize(1);
        assertThat(difference.get("expected").asText()).isEqualTo("34.357");
        assertThat(difference.get("place").asText()).isEqualTo("outturn.xlsx, sheet \"Budget items\", " + cell);
        assertThat(json.get("totals").get("right").toString())
                .isEqualTo("{\"rows\":21291,\"sum\":\"132914000.00\",\"debits\":null,\"credits\":null}");
    }

    @Test
    void a_balance_edited_by_hand_is_named_with_its_coding_and_period() throws IOException {
        String cell = Overtype.figure(workbook, "Balances", SAFEGUARDING, 3, 1.25);

        Run run = outturn("reconcile", workbook, "--ledger", LEDGER, "--format", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().skip(1))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("BALANCE_CELL,1,")
                        .contains("\"Balances, %s: ".formatted(cell), "period 1: 1.25 should be "));
    }

    @Test
    void a_posting_after_the_report_is_found_in_the_balance_it_belongs_to_and_by_the_control_total()
            throws IOException {
        Path later = ledgerWith("016500,5250,3,05/04/2021,LATE1,Late,Supplier (Made-up),1000.00");

        Run run = outturn("reconcile", workbook, "--ledger", later);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "CONTROL_TOTAL: General ledger, year to date: total should be £139,002,832.65 and is"
                                + " £139,003,832.65 in the ledger read.",
                        ": 5.084 should be 5.085. Outturn £m of Support for Children with Disabilities, difference"
                                + " -0.001.",
                        "016500/5250, period 3: 44727.44 should be 45727.44.");
    }

    @Test
    void a_coding_without_a_row_in_balances_is_missed() throws IOException {
        Path later = ledgerWith("ZZZ,9999,3,05/04/2021,NEW,New,Supplier (Made-up),12.00");

        Run run = outturn("reconcile", workbook, "--ledger", later);

        assertThat(run.out())
                .contains(
                        "BALANCE_MISSING: Balances: there is no row for ZZZ/9999, which comes to 12.00 in the ledger.");
    }

    @Test
    void a_workbook_without_a_report_is_refused() {
        Run run = outturn("reconcile", example("monitoring.xlsx"), "--ledger", LEDGER);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("monitoring.xlsx: no report has been written into this workbook yet. Write one with"
                        + " 'outturn report'.");
    }

    @Test
    void a_trial_balance_has_no_postings_to_list() throws IOException {
        Path balances = Files.writeString(
                folder.resolve("balances.csv"), "Cost centre,Subjective,Period,Amount\n016500,5250,1,100.00\n");

        Run run = outturn(
                "report",
                example("monitoring.xlsx"),
                "--ledger",
                balances,
                "--balances-to-date",
                "--transactions",
                "all",
                "-o",
                folder.resolve("none.xlsx"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--transactions: a trial balance holds balances and no postings to list. Leave the option"
                        + " out.");
        assertThat(folder.resolve("none.xlsx")).doesNotExist();
    }
}
