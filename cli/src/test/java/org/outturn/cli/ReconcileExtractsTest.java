package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two made-up extracts of one ledger: the council's own, and the copy that a carrier hands on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconcileExtractsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RAW = """
            Payment Date,Transaction Number,Amount,Supplier Name,Unit
            02/04/2020,P1,"1,200.00",Made-up Coaches,Schools
            02/04/2020,P1,"1,200.00",Made-up Coaches,Schools
            03/04/2020,P2,-45.10,Made-up Coaches,Schools
            14/04/2020,P3,300.00,Invented Care Ltd,Care
            14/04/2020,P4,-20.00,Invented Care Ltd,Care
            """;

    @TempDir
    private Path folder;

    private Path raw;

    @BeforeEach
    void write() throws IOException {
        raw = Files.writeString(folder.resolve("raw.csv"), RAW);
    }

    private Path copy(String text) throws IOException {
        return Files.writeString(folder.resolve("copy.csv"), text);
    }

    @Test
    void two_files_that_agree_are_passed_over_in_silence() throws IOException {
        String turned = RAW.lines().skip(1).sorted().reduce("", (above, line) -> above + line + "\n");
        Path copy = copy("Payment Date,Transaction Number,Amount,Supplier Name,Unit\n" + turned);

        Run run = outturn("reconcile", "--ledger", raw, "--against", copy);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void lost_signs_are_named_as_such() throws IOException {
        Path copy = copy(RAW.replace("-", ""));

        Run run = outturn("reconcile", "--ledger", raw, "--against", copy, "--by", "unit");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "First file (%s): 5 rows, £2,634.90 (debits £2,700.00, credits -£65.10)".formatted(raw),
                        "Other file (%s): 5 rows, £2,765.10 (debits £2,765.10, credits £0.00)".formatted(copy),
                        "Alike in both: 3 rows, £2,700.00 (debits £2,700.00, credits £0.00)",
                        "TOTAL: All rows: 5 rows, 2,634.90 in the first file, 5 rows, 2,765.10 in the other. The"
                                + " difference is 130.20.",
                        "SIGN_LOST: 2 credits, -65.10, are positive in the other file; the difference is twice that.",
                        "PERIOD_TOTAL: Period 1 of 2020-21: 5 rows, 2,634.90 in the first file, 5 rows, 2,765.10 in the"
                                + " other. The difference is 130.20.",
                        "COLUMN_TOTAL: unit \"Care\": 2 rows, 280.00 in the first file, 2 rows, 320.00 in the other."
                                + " The difference is 40.00.",
                        "COLUMN_TOTAL: unit \"Schools\": 3 rows, 2,354.90 in the first file, 3 rows, 2,445.10 in the"
                                + " other. The difference is 90.20.");
    }

    @Test
    void json_has_the_members_of_its_schema() throws IOException {
        Path copy = copy(RAW.replace("-45.10", "45.10").replace("P3,300.00", "P3,310.00"));

        Run run = outturn("reconcile", "--ledger", raw, "--against", copy, "--format", "json");

        JsonNode json = JSON.readTree(run.out());
        FollowsSchema.check("outturn-reconcile-1.schema.json", json);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(json.get("agrees").asBoolean()).isFalse();
        assertThat(json.get("differences").findValuesAsText("kind"))
                .containsExactly("TOTAL", "SIGN_LOST", "PERIOD_TOTAL", "AMOUNT_CHANGED");
        assertThat(json.get("differences").get(1).get("place").asText()).isEqualTo("raw.csv, row 4");
        assertThat(json.get("totals").get("left").toString())
                .isEqualTo("{\"rows\":5,\"sum\":\"2634.90\",\"debits\":\"2700.00\",\"credits\":\"-65.10\"}");
    }

    @Test
    void json_of_two_files_that_agree_says_so() throws IOException {
        Run run = outturn("reconcile", "--ledger", raw, "--against", copy(RAW), "--format", "json");

        JsonNode json = JSON.readTree(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(json.get("agrees").asBoolean()).isTrue();
        assertThat(json.get("differences")).isEmpty();
    }

    @Test
    void csv_is_a_line_for_each_difference() throws IOException {
        Path copy = copy(RAW + "20/04/2020,\"P,5\",7.00,Invented Care Ltd,Care\n");

        Run run = outturn("reconcile", "--ledger", raw, "--against", copy, "--format", "csv");

        assertThat(run.out().lines())
                .containsExactly(
                        "kind,period,key,expected,found,difference,rows,message,place",
                        "TOTAL,,all rows,2634.90,2641.90,7.00,1,\"All rows: 5 rows, 2,634.90 in the first file, 6 rows,"
                                + " 2,641.90 in the other.\",raw.csv against copy.csv",
                        "PERIOD_TOTAL,1,period 1 of 2020-21,2634.90,2641.90,7.00,1,\"Period 1 of 2020-21: 5 rows,"
                                + " 2,634.90 in the first file, 6 rows, 2,641.90 in the other.\",raw.csv against copy.csv",
                        "LATE_POSTING,1,\"P,5\",0.00,7.00,7.00,1,\"Document \"\"P,5\"\": 1 row, 7.00 in period 1 of"
                                + " 2020-21, posted after the first file was made.\",\"copy.csv, row 7\"");
    }

    @Test
    void several_files_are_one_extract() throws IOException {
        Path april = Files.writeString(
                folder.resolve("one.csv"), RAW.lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
        Path may = copy("Payment Date,Transaction Number,Amount,Supplier Name,Unit\n"
                + RAW.lines().skip(3).reduce("", (a, b) -> a + b + "\n"));

        Run run = outturn("reconcile", "--ledger", raw, "--against", april, may);

        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_file_that_cannot_be_read_or_lacks_a_column_is_refused_in_one_line() throws IOException {
        Run missing = outturn("reconcile", "--ledger", raw, "--against", folder.resolve("none.csv"));
        Run column = outturn("reconcile", "--ledger", raw, "--against", copy(RAW), "--by", "Fund");

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).startsWith("none.csv: There is no such file. Check the name and the folder.");
        assertThat(column.exitCode()).isEqualTo(2);
        assertThat(column.err())
                .startsWith("raw.csv: there is no column \"Fund\". Give --by one of: Payment Date, Transaction Number,"
                        + " Amount, Supplier Name, Unit.");
    }

    @Test
    void one_of_the_extracts_can_be_piped_in_and_only_one() throws Exception {
        Path copy = copy(RAW.replace("P3,300.00", "P3,290.00"));
        String script = "exec \"$@\" < '%s'".formatted(copy);

        Run piped = ChildRun.start(folder, script, List.of(), "reconcile", "--ledger", raw, "--against", "-")
                .await();
        Run named = outturn("reconcile", "--ledger", raw, "--against", copy);
        Run both = outturn("reconcile", "--ledger", "-", "--against", "-");

        assertThat(piped.exitCode()).isEqualTo(1);
        assertThat(piped.out())
                .isEqualTo(
                        named.out().replace(copy.toString(), "standard input").replace("copy.csv", "standard input"));
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err())
                .isEqualTo("Standard input (-) can be read once; name the other ledgers as files. See outturn reconcile"
                        + " --help. Nothing was written.\n");
    }

    @Test
    void locked_extracts_open_with_the_password_of_a_file_which_no_log_is_written_over() throws IOException {
        Path locked = Run.example("../ledgers/password.xlsx");
        Path other = Files.copy(locked, folder.resolve("again.xlsx"));
        Path password = Files.writeString(folder.resolve("password.txt"), "month end\n");

        Run opened = outturn("reconcile", "--ledger", locked, "--against", other, "--password-file", password);
        Run closed = outturn("reconcile", "--ledger", locked, "--against", other);
        Run logged = outturn(
                "reconcile",
                "--ledger",
                locked,
                "--against",
                other,
                "--password-file",
                password,
                "--log-file",
                password);

        assertThat(opened.exitCode()).isZero();
        assertThat(opened.out() + opened.err()).isEmpty();
        assertThat(closed.exitCode()).isEqualTo(2);
        assertThat(closed.err()).contains("password.xlsx: ", "use --password-file");
        assertThat(logged.exitCode()).isEqualTo(2);
        assertThat(password).hasContent("month end\n");
    }
}
