package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.excel.saving.RunLock;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SavingTest {

    private static final Path LEDGER = example("ledger.csv");

    @TempDir
    Path folder;

    @TempDir
    Path said;

    private Path workbook;

    @BeforeEach
    void workbook() throws IOException {
        workbook = Files.copy(example("monitoring.xlsx"), folder.resolve("monitoring.xlsx"));
    }

    @Test
    void a_workbook_somebody_has_open_in_excel_is_left_alone_and_they_are_named() throws IOException {
        Files.write(folder.resolve("~$monitoring.xlsx"), excelMark("Jane Smith"));

        Run run = report();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err())
                .isEqualTo(
                        "%s: cannot be written: open by Jane Smith in Excel. Close it there and run again, or add --out-new to write a dated copy. If nobody has it open, delete the mark that Excel left, ~$monitoring.xlsx.\n"
                                .formatted(workbook));
        assertThat(run.out()).isEmpty();
        assertThat(workbook).hasSameBinaryContentAs(example("monitoring.xlsx"));
    }

    @Test
    void a_workbook_open_in_libreoffice_is_left_alone_too() throws IOException {
        Files.writeString(
                folder.resolve(".~lock.monitoring.xlsx#"), "Jane Smith,jsmith,pc7,25.11.2026 09:30,file:///;");

        Run run = report();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains(": cannot be written: open by Jane Smith on pc7 in LibreOffice. Close it");
    }

    @Test
    void a_dated_copy_is_written_beside_a_workbook_somebody_has_open() throws IOException {
        Files.write(folder.resolve("~$monitoring.xlsx"), excelMark("Jane Smith"));
        Files.writeString(folder.resolve("monitoring 2021-03-31.xlsx"), "an earlier copy");

        Run run = report("--out-new");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        "Warning: %s: open by Jane Smith in Excel, so monitoring 2021-03-31 (2).xlsx is written instead.\n"
                                .formatted(workbook));
        assertThat(run.out()).contains("Workbook: " + folder.resolve("monitoring 2021-03-31 (2).xlsx"));
        assertThat(workbook).hasSameBinaryContentAs(example("monitoring.xlsx"));
        assertThat(folder.resolve("monitoring 2021-03-31.xlsx")).hasContent("an earlier copy");
        assertThat(outturn("check", folder.resolve("monitoring 2021-03-31 (2).xlsx"))
                        .exitCode())
                .isZero();
    }

    @Test
    void a_dated_copy_is_not_written_where_nobody_has_the_workbook_open() {
        Run run = report("--out-new");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Workbook: " + workbook);
        assertThat(neighbours()).containsExactly("monitoring.xlsx");
    }

    @Test
    void a_mark_without_its_workbook_is_a_warning() throws IOException {
        Path out = folder.resolve("out.xlsx");
        Files.write(folder.resolve("~$out.xlsx"), excelMark("Jane Smith"));

        Run run = report("-o", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .isEqualTo("Warning: %s: a mark of Excel says that it is open, and it is not. Delete ~$out.xlsx.\n"
                        .formatted(out));
        assertThat(out).exists();
    }

    @Test
    void work_somebody_may_not_have_saved_yet_is_warned_of() throws IOException {
        Files.write(folder.resolve("~$monitoring.xlsx"), excelMark("Jane Smith"));

        Run run = report("-o", folder.resolve("out.xlsx"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "monitoring.xlsx: open by Jane Smith in Excel; what is not saved there is not in this report.");
    }

    @Test
    void a_second_run_on_the_same_workbook_stops_at_once() throws IOException {
        Run run;
        try (RunLock lock = RunLock.take(workbook)) {
            run = report();
            assertThat(lock).isNotNull();
        }

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err())
                .isEqualTo(
                        "%s: another run is at work on this workbook (this process). Wait until it is done, and run again. Nothing was written.\n"
                                .formatted(workbook));
        assertThat(workbook).hasSameBinaryContentAs(example("monitoring.xlsx"));
        assertThat(report().exitCode()).isZero();
    }

    @Test
    void two_runs_at_once_never_both_write() throws Exception {
        Object[] arguments = {"report", workbook, "--ledger", LEDGER};
        ChildRun one = ChildRun.outturn(said, arguments);
        ChildRun other = ChildRun.outturn(said, arguments);

        List<Run> runs = List.of(one.await(), other.await());

        assertThat(runs).extracting(Run::exitCode).containsAnyOf(0).isSubsetOf(0, 5);
        assertThat(runs)
                .filteredOn(run -> run.exitCode() == 5)
                .allSatisfy(run -> assertThat(run.err()).contains("another run is at work on this workbook ("));
        assertThat(outturn("check", workbook).exitCode()).isZero();
        assertThat(neighbours()).containsExactly("monitoring.xlsx");
    }

    /** A limit on the size of files stands for a disk that is full. */
    @Test
    void a_disk_that_is_full_in_the_middle_leaves_the_old_file_and_nothing_else() throws Exception {
        Run run = ChildRun.start(said, "ulimit -f 40 && exec \"$@\"", List.of(), "report", workbook, "--ledger", LEDGER)
                .await();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith(workbook + ": cannot be written: ")
                .endsWith("Make room or name another place; the old file, if there was one, is untouched.");
        assertThat(workbook).hasSameBinaryContentAs(example("monitoring.xlsx"));
        assertThat(neighbours()).containsExactly("monitoring.xlsx");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TERM, 143", "INT, 130"})
    void a_run_told_to_stop_leaves_nothing_behind(String signal, int exitCode) throws Exception {
        ChildRun run = ChildRun.outturn(said, "report", workbook, "--ledger", LEDGER);
        awaitLock(run.process());

        new ProcessBuilder("kill", "-" + signal, Long.toString(run.process().pid()))
                .start()
                .waitFor();

        assertThat(run.await().exitCode()).isEqualTo(exitCode);
        assertThat(neighbours()).containsExactly("monitoring.xlsx");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void killed_at_any_moment_the_old_workbook_or_the_new_one_is_whole(long seed) throws Exception {
        Path finished = said.resolve("finished.xlsx");
        report("-o", finished);
        ChildRun run = ChildRun.outturn(said, "report", workbook, "--ledger", LEDGER);
        awaitLock(run.process());

        Thread.sleep(new Random(seed).nextInt(2_000));
        run.process().destroyForcibly().waitFor();

        assertThat(Files.readAllBytes(workbook))
                .isIn(Files.readAllBytes(example("monitoring.xlsx")), Files.readAllBytes(finished));
        assertThat(report().exitCode()).isZero();
        assertThat(workbook).hasSameBinaryContentAs(finished);
        assertThat(neighbours()).containsExactly("monitoring.xlsx");
    }

    private void awaitLock(Process run) throws InterruptedException {
        while (folder.resolve(".monitoring.xlsx.lock").toFile().length() == 0 && run.isAlive()) {
            Thread.sleep(10);
        }
    }

    private Run report(Object... more) {
        return outturn(Stream.concat(Stream.of("report", workbook, "--ledger", LEDGER), Arrays.stream(more))
                .toArray());
    }

    private List<String> neighbours() {
        return List.of(folder.toFile().list());
    }

    private static byte[] excelMark(String name) {
        byte[] mark = new byte[165];
        Arrays.fill(mark, (byte) ' ');
        mark[0] = (byte) name.length();
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, mark, 1, name.length());
        return mark;
    }
}
