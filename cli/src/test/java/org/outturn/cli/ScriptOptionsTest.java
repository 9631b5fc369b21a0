package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.history.ReportVersion;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;
import org.outturn.excel.workbook.MonitoringWorkbook;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptOptionsTest {

    private static final Path WORKBOOK = example("monitoring.xlsx");
    private static final Path LEDGER = example("ledger.csv");
    private static final Path LOCKED = example("../ledgers/password.xlsx");
    private static final String PASSWORD = "month end";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void a_report_speaks_for_the_latest_date_of_its_ledger() throws Exception {
        Path out = folder.resolve("out.xlsx");

        outturn("report", WORKBOOK, "--ledger", LEDGER, "--period", "6", "-o", out);

        assertThat(beside(out, "As at")).isEqualTo("30 September 2020");
    }

    @Test
    void a_report_and_its_history_speak_for_another_day_where_one_is_given() throws Exception {
        Path out = folder.resolve("out.xlsx");

        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, "--as-of", "2021-05-14", "-o", out);

        assertThat(run.exitCode()).isZero();
        assertThat(beside(out, "As at")).isEqualTo("14 May 2021");
        assertThat(MonitoringWorkbook.read(out).get().inputs().history().reports())
                .extracting(ReportVersion::asAt)
                .containsExactly(LocalDate.of(2021, 5, 14));
        assertThat(outturn("check", out).exitCode()).isZero();
    }

    @Test
    void a_ledger_can_be_piped_in() throws Exception {
        Path out = folder.resolve("piped.xlsx");
        String script = "exec \"$@\" < '%s'".formatted(LEDGER);

        Run piped = ChildRun.start(
                        folder, script, List.of(), "report", WORKBOOK, "--ledger", "-", "-o", out, "--json", "-")
                .await();
        Run named = outturn("report", WORKBOOK, "--ledger", LEDGER, "--dry-run", "--json", "-");

        assertThat(piped.exitCode()).isZero();
        JsonNode report = JSON.readTree(piped.out());
        assertThat(report.get("summary")).isEqualTo(JSON.readTree(named.out()).get("summary"));
        assertThat(report.get("ledger").get("files").findValuesAsText("name")).containsExactly("standard input");
        assertThat(outturn("check", out).exitCode()).isZero();
    }

    @Test
    void a_piped_ledger_can_be_inspected_and_nothing_of_it_stays_behind() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        Run run = ChildRun.start(
                        folder,
                        "exec \"$@\" < '%s'".formatted(LEDGER),
                        List.of("-Djava.io.tmpdir=" + temporary),
                        "inspect",
                        "-")
                .await();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("standard input").contains("21,653 with an amount that counts");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void standard_input_can_be_read_once() {
        Run run = outturn("report", WORKBOOK, "--ledger", "-", "-", "--dry-run");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "Standard input (-) can be read once; name the other ledgers as files. See outturn report --help. Nothing was written.\n");
    }

    @Test
    void a_locked_ledger_opens_with_the_password_of_a_file() throws IOException {
        Path password = Files.writeString(folder.resolve("password.txt"), "%s\r\n".formatted(PASSWORD));

        Run run = outturn("inspect", LOCKED, "--password-file", password, "-v");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("password.xlsx");
        assertThat(run.out() + run.err()).doesNotContain(PASSWORD);
    }

    @Test
    void a_locked_ledger_says_which_option_opens_it() {
        Run run = outturn("inspect", LOCKED);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("use --password-file");
    }

    @Test
    void a_password_file_that_is_not_there_or_blank_is_refused() throws IOException {
        Path blank = Files.writeString(folder.resolve("blank.txt"), "\nsecret\n");
        Path none = folder.resolve("none.txt");

        Run missing = outturn("inspect", LOCKED, "--password-file", none);
        Run empty = outturn("inspect", LOCKED, "--password-file", blank);

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err())
                .isEqualTo(none + ": There is no such file. Check --password-file.\nNothing was written.\n");
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(empty.err())
                .isEqualTo(
                        blank
                                + ": the first line is blank. Put the password there, and nothing else.\nNothing was written.\n");
    }

    @Test
    void quiet_says_nothing_where_nothing_is_wrong() {
        Run run = outturn("inspect", LEDGER, "-q");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
    }

    @Test
    void nothing_is_coloured() {
        Run run = outturn("--help");

        assertThat(run.out()).doesNotContain("\u001B");
    }

    private static String beside(Path workbook, String label) throws UnreadableFileException {
        StringBuilder found = new StringBuilder();
        try (TabularFile file = TabularFile.open(workbook)) {
            file.forEachRow(file.sheet("Cover").orElseThrow(), row -> {
                if (text(row, 0).equals(label)) {
                    found.append(text(row, 1));
                }
            });
        }
        return found.toString();
    }

    private static String text(Row row, int column) {
        return row.cell(column).text();
    }
}
