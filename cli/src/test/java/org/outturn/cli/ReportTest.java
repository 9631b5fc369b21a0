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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTest {

    private static final Path WORKBOOK = example("monitoring.xlsx");
    private static final Path LEDGER = example("ledger.csv");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void a_dry_run_writes_nothing() {
        Path output = folder.resolve("out.xlsx");

        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", output, "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("£129.322m", "Dry run: no workbook was written.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void without_an_output_the_workbook_itself_is_brought_up_to_date() throws IOException {
        Path workbook = Files.copy(WORKBOOK, folder.resolve("monitoring.xlsx"));
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), workbook);

        Run run = outturn("report", link, "--ledger", LEDGER, "-q");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(link).isSymbolicLink();
        assertThat(Files.size(workbook)).isGreaterThan(Files.size(WORKBOOK));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("monitoring.xlsx", "link.xlsx");
    }

    @Test
    void json_on_standard_output_is_all_there_is_and_follows_the_schema() throws IOException {
        Run dash = outturn("report", WORKBOOK, "--ledger", LEDGER, "--dry-run", "--json", "-");
        Run format = outturn("report", WORKBOOK, "--ledger", LEDGER, "--dry-run", "--format", "json");

        assertThat(dash.out())
                .isEqualTo(format.out())
                .startsWith("{\n  \"schema\": \"outturn/1\",\n")
                .endsWith("}\n");
        assertThat(dash.out()).doesNotContain("\r");
        FollowsSchema.check("outturn-1.schema.json", JSON.readTree(dash.out()));
    }

    @ParameterizedTest
    @CsvSource({
        "--expect-rows, 21653, error, 0",
        "--expect-rows, 21654, error, 1",
        "--expect-rows, 21654, never, 0",
        "--expect-total, '139,002,832.65', error, 0",
        "--expect-total, -5, error, 1",
        "--expect-rows, 21653, warning, 1"
    })
    void a_failed_check_gives_exit_code_1_where_it_is_bad_enough(
            String option, String expected, String failOn, int exitCode) {
        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, "--dry-run", option, expected, "--fail-on", failOn);

        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void a_posting_that_no_coding_claims_gives_exit_code_1() throws IOException {
        Path more = Files.writeString(folder.resolve("more.csv"), """
                        Cost centre,Subjective,Period,Date,Document,Description,Supplier,Amount
                        999999,9999,1,01/04/2020,X1,Nobody's,Nobody,12.50
                        """);

        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, more, "--dry-run");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("more.csv: 1 rows: 0 used, 0 excluded, 1 not yet coded");
    }

    @Test
    void an_earlier_period_is_reported_to_date() throws IOException {
        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, "--dry-run", "--period", "6", "--json", "-");

        JsonNode report = JSON.readTree(run.out());
        assertThat(report.get("period").asInt()).isEqualTo(6);
        assertThat(report.get("summary").get("stage").asText()).isEqualTo("TO_DATE");
    }

    @Test
    void the_log_file_keeps_what_was_said() {
        Path log = folder.resolve("run.log");

        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, "--dry-run", "-q", "--log-file", log);

        assertThat(run.err()).isEmpty();
        assertThat(log).content().contains("INFO  Reading ", "£129.322m");
    }

    @Test
    void inspect_describes_a_ledger_for_people_and_for_scripts() throws IOException {
        Run text = outturn("inspect", LEDGER);
        Run json = outturn("inspect", LEDGER, "--format", "json");

        assertThat(text.out()).contains("ledger.csv", "Heading row   1", "21,653 with an amount that counts");
        JsonNode file = JSON.readTree(json.out()).get("files").get(0);
        assertThat(file.get("rows").asLong()).isEqualTo(21_653);
        assertThat(file.get("sum").asText()).isEqualTo("139002832.65");
        assertThat(file.get("columns").get("costCentre").asText()).isEqualTo("Cost centre");
        assertThat(file.get("periods")).hasSize(13);
        FollowsSchema.check("outturn-inspect-1.schema.json", JSON.readTree(json.out()));
    }

    @Test
    void inspect_says_how_sure_it_is_and_what_to_say_where_it_is_wrong() throws IOException {
        Path ledger = Files.writeString(folder.resolve("ledger.csv"), """
                Net,Total,Cost centre,Account,Period,Posting date
                1.00,1.20,C1,4100,202011,13/11/2020
                -2.00,-2.40,C1,4100,202011,14/11/2020
                """);

        Run found = outturn("inspect", ledger);
        Run stated = outturn("inspect", ledger, "--period-codes", "calendar", "--heading", "amount=Total");

        assertThat(found.out())
                .contains(
                        "Amount            column \"Net\" (likely: likelier than \"Total\"). Otherwise: --heading"
                                + " \"amount=HEADING\", or Heading on Ledger layout",
                        "Date order        dmy (proved: \"13/11/2020\" allows no other). Otherwise: --date-order",
                        "Period codes      months of the calendar (proved: by the dates beside them",
                        "Sign              expenditure positive (usual: 1 of 2 amounts are negative");
        assertThat(stated.out())
                .contains(
                        "Amount            column \"Total\" (stated: named on Ledger layout or for this run)",
                        "Period codes      months of the calendar (stated:");
    }

    @Test
    void the_finance_systems_budget_is_held_against_the_workbooks() throws IOException {
        Path budget =
                Files.writeString(folder.resolve("budget.csv"), "Cost centre,Subjective,Amount\nNOBODY,4100,12.00\n");

        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, "--budget", budget, "--dry-run", "--json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(JSON.readTree(run.out()).get("checks").findValuesAsText("code"))
                .contains("BUDGET_FINANCE");
        assertThat(run.out()).contains("The finance system budgets £12.00 on codings that Coding does not claim.");
    }

    @Test
    void what_is_given_of_one_file_holds_for_that_file() throws IOException {
        Path april = Files.writeString(folder.resolve("april.csv"), "CC,Account,Amount\nC1,4100,10.00\n");
        Path may = Files.writeString(folder.resolve("may.csv"), "C1^4100^-4.00\nC1^4100^-\n");
        List<String> ofMay = List.of(
                "--value=delimiter of may*=^",
                "--value=heading row of may*=0",
                "--heading=cost centre=column A",
                "--heading=subjective=column B",
                "--heading=amount=column C",
                "--value=dash=0",
                "--value=period of MAY.csv=2");
        List<Object> arguments = new ArrayList<>(List.of("inspect", may.toString(), "--format", "json"));
        arguments.addAll(ofMay);

        Run first = outturn("inspect", april, may, "--value", "period=3", "--value", "period of april.csv=1");
        Run second = outturn(arguments.toArray());
        Run wrong = outturn("inspect", april, "--value", "supplier=A Ltd");

        assertThat(first.out()).contains("Period            1 in every row (stated");
        JsonNode file = JSON.readTree(second.out()).get("files").get(0);
        assertThat(file.get("rows").asLong()).isEqualTo(2);
        assertThat(file.get("headerRow").asLong()).isZero();
        assertThat(file.get("periods").get(0).get("period").asInt()).isEqualTo(2);
        FollowsSchema.check("outturn-inspect-1.schema.json", JSON.readTree(second.out()));
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("'A Ltd' cannot be the supplier of every row. Only these can be given: cost");
    }

    @Test
    void a_layout_given_with_the_run_goes_before_what_is_found() throws IOException {
        Path ledger = Files.writeString(
                folder.resolve("ledger.csv"), "Full code,CC,Value\nC100-4100,North,10.00\nC100-4200,South,-4.00\n");

        Run split = outturn("inspect", ledger, "--value", "combined code=C-S", "--value", "period=7");
        Run named = outturn("inspect", ledger, "--heading", "subjective=Full code", "--income-positive");
        Run wrong = outturn("inspect", ledger, "--value", "period=17");

        assertThat(split.out()).contains("Period 7", "combined code: \"Full code\"");
        assertThat(named.out()).contains("subjective: \"Full code\"", "Sum           -£6.00");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(wrong.err()).contains("'17' cannot be the period of every row. Give a period from 1 to 16.");
    }

    @Test
    void control_characters_are_warned_of_where_a_report_shows_them() throws IOException {
        Path ledger = Files.writeString(folder.resolve("ledger.csv"), """
                Cost centre,Subjective,Period,Amount,Supplier,Description
                C1,4100,1,10.00,A Ltd,Paper
                C1,4100,1,5.00,B\u0002 Ltd,Pens
                C1,4100,1,1.00,C Ltd,\uFFFFClips
                """);
        Path workbook = Files.copy(WORKBOOK, folder.resolve("typed.xlsx"));
        Typing.into(workbook).row("Commentary", "Redundancy", 1, "Two posts_x0003_ fewer.");
        Path out = folder.resolve("out.xlsx");

        Run plain = outturn("report", workbook, "--ledger", ledger, "-o", out);
        Run listed = outturn("report", workbook, "--ledger", ledger, "-o", out, "--transactions", "all");

        assertThat(plain.err())
                .containsPattern("Warning: typed.xlsx, sheet \"Commentary\", C[0-9]+: Text holds control"
                        + " characters, which are shown as \uFFFD on report sheets. Type the cell again without them.")
                .doesNotContain("ledger.csv");
        assertThat(listed.err())
                .contains("Warning: ledger.csv, row 3: The text \"B Ltd\" holds control characters, which no cell of a"
                        + " workbook can; in all rows (2) they are left out, or shown as \uFFFD. Remove them at their"
                        + " source.");
    }

    @Test
    void the_postings_of_one_item_are_listed_on_request() throws IOException {
        Path output = folder.resolve("out.xlsx");

        Run run = outturn(
                "report",
                WORKBOOK,
                "--ledger",
                LEDGER,
                "-o",
                output,
                "--transactions",
                "all",
                "--item",
                "early help & preventative services");

        assertThat(run.exitCode()).isZero();
        try (TabularFile file = TabularFile.open(output)) {
            assertThat(file.sheet("Transactions")).isPresent();
        } catch (UnreadableFileException e) {
            throw new IOException(e);
        }
    }

    @Test
    void an_item_is_chosen_among_all_transactions_and_must_be_in_the_report() {
        Run alone = outturn("report", WORKBOOK, "--ledger", LEDGER, "--dry-run", "--item", "Fostering");
        Run unknown = outturn(
                "report", WORKBOOK, "--ledger", LEDGER, "--dry-run", "--transactions", "all", "--item", "Fostring");

        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err())
                .startsWith("--item chooses among the rows that --transactions all lists; give both. See outturn report"
                        + " --help.");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("--item: there is no item \"Fostring\" in this report. Give one of: ");
    }

    @Test
    void a_trial_balance_is_reported_by_what_moved_in_each_period() throws IOException {
        Path first = Files.writeString(
                folder.resolve("tb1.csv"), "Cost centre,Subjective,Period,Amount\nNOBODY,4100,1,10.00\n");
        Path second = Files.writeString(
                folder.resolve("tb2.csv"), "Cost centre,Subjective,Period,Amount\nNOBODY,4100,2,25.00\n");

        Run run = outturn(
                "report",
                WORKBOOK,
                "--ledger",
                first,
                second,
                "--balances-to-date",
                "--dry-run",
                "--json",
                "-",
                "--expect-total",
                "25.00");

        JsonNode ledger = JSON.readTree(run.out()).get("ledger");
        assertThat(ledger.get("periods").findValuesAsText("sum")).containsExactly("10.00", "15.00");
        assertThat(JSON.readTree(run.out()).get("checks"))
                .filteredOn(check -> check.get("title").asText().startsWith("Control total agrees: Expected"))
                .allSatisfy(check -> assertThat(check.get("passed").asBoolean()).isTrue());
    }
}
