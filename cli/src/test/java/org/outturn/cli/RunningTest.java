package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

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

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningTest {

    private static final Path WORKBOOK = example("monitoring.xlsx");
    private static final Path LEDGER = example("ledger.csv");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}, {2}")
    @CsvSource({"tr, TR, Europe/Istanbul", "de, DE, America/Sao_Paulo", "ar, EG, Africa/Cairo", "th, TH, Asia/Bangkok"})
    void the_language_and_place_of_the_computer_change_nothing(String language, String country, String zone)
            throws Exception {
        Path usual = folder.resolve("usual.xlsx");
        Path elsewhere = folder.resolve("elsewhere.xlsx");
        Run here = outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", usual, "--json", "-");
        List<String> place = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=nu-thai-ca-buddhist",
                "-Duser.timezone=" + zone);

        Run there = ChildRun.start(
                        folder,
                        "exec \"$@\"",
                        place,
                        "report",
                        WORKBOOK,
                        "--ledger",
                        LEDGER,
                        "-o",
                        elsewhere,
                        "--json",
                        "-")
                .await();

        assertThat(there).isEqualTo(here);
        assertThat(elsewhere).hasSameBinaryContentAs(usual);
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_fault() throws Exception {
        Run run = ChildRun.start(
                        folder,
                        "{ \"$@\"; echo \"ended with $?\" >&2; } | head -c 10",
                        List.of(),
                        "report",
                        WORKBOOK,
                        "--ledger",
                        LEDGER,
                        "--dry-run",
                        "--json",
                        "-")
                .await();

        assertThat(run.err()).isEqualTo("ended with 0\n");
        assertThat(run.out()).hasSize(10);
    }

    @Test
    void a_terminal_of_another_alphabet_breaks_nothing() throws Exception {
        Run run = ChildRun.start(
                        folder,
                        "LC_ALL=C exec \"$@\"",
                        List.of("-Dfile.encoding=US-ASCII"),
                        "report",
                        WORKBOOK,
                        "--ledger",
                        LEDGER,
                        "--dry-run")
                .await();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("£129.322m");
    }

    @Test
    void too_little_memory_is_one_line_that_names_the_setting() throws Exception {
        Path out = folder.resolve("out.xlsx");
        Path ledger = ledgerOfCodings(60_000);

        Run run = ChildRun.start(
                        folder, "exec \"$@\"", List.of("-Xmx20m"), "report", WORKBOOK, "--ledger", ledger, "-o", out)
                .await();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("outturn: needs more memory: ")
                .containsPattern(" \\(read so far: many.csv: [1-6]0,000 rows\\); set OUTTURN_JAVA_OPTS=-Xmx2g")
                .endsWith("Nothing was written.");
        assertThat(out).doesNotExist();
    }

    /** Each row has a coding of its own, and a balance in memory. */
    private Path ledgerOfCodings(int rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Cost centre,Subjective,Period,Amount"));
        for (int row = 1; row <= rows; row++) {
            lines.add("C%d,4100,1,1.00".formatted(row));
        }
        return Files.write(folder.resolve("many.csv"), lines);
    }

    @Test
    void a_workbook_of_our_own_among_the_ledgers_is_recognised() {
        Path finished = folder.resolve("finished.xlsx");
        outturn("report", WORKBOOK, "--ledger", LEDGER, "-o", finished, "-q");

        Run run = outturn("report", WORKBOOK, "--ledger", LEDGER, finished, WORKBOOK, "--dry-run");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                        finished.xlsx: This is a monitoring workbook, not a ledger export. Leave it out of the ledgers; a wildcard such as *.xlsx takes it in.
                        monitoring.xlsx: This is a monitoring workbook, not a ledger export. Leave it out of the ledgers; a wildcard such as *.xlsx takes it in.
                        Nothing was written.
                        """);
    }

    @Test
    void a_wildcard_that_matches_nothing_is_refused() {
        Run run = outturn("report", WORKBOOK, "--ledger", folder.resolve("*.csv"), "--dry-run");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("*.csv: There is no such file. Check the name and the folder.\nNothing was written.\n");
    }

    @Test
    void a_folder_for_temporary_files_that_is_not_there_is_named() throws Exception {
        Path nowhere = folder.resolve("nowhere");

        Run run = ChildRun.start(
                        folder,
                        "exec \"$@\" < '%s'".formatted(LEDGER),
                        List.of("-Djava.io.tmpdir=" + nowhere),
                        "report",
                        WORKBOOK,
                        "--ledger",
                        "-",
                        "--dry-run")
                .await();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .startsWith("standard input: The file cannot be kept for reading in " + nowhere)
                .contains("Make room there, or give another folder with -Djava.io.tmpdir.");
    }

    @Test
    void nothing_of_a_run_stays_in_the_folder_for_temporary_files() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));

        ChildRun.start(
                        folder,
                        "exec \"$@\"",
                        List.of("-Djava.io.tmpdir=" + temporary),
                        "report",
                        WORKBOOK,
                        "--ledger",
                        LEDGER,
                        "-o",
                        folder.resolve("out.xlsx"))
                .await();

        assertThat(temporary).isEmptyDirectory();
    }
}
