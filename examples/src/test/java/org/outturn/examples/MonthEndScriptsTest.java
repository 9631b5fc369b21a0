package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts of examples/month-end in the shell, with the command of this build. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MonthEndScriptsTest {

    private static final Path ROOT = Path.of(System.getProperty("outturn.root"));
    private static final Path EXAMPLE = ROOT.resolve("test-workbooks/derbyshire-2020-21");

    private record Ended(int exitCode, String out, String err) {}

    @TempDir
    Path folder;

    @TempDir
    Path tools;

    private Path workbook;
    private Path ledger;
    private Path archive;

    @BeforeEach
    void month() throws IOException {
        workbook = Files.copy(EXAMPLE.resolve("monitoring.xlsx"), folder.resolve("monitoring.xlsx"));
        ledger = Files.copy(EXAMPLE.resolve("ledger.csv"), folder.resolve("ledger.csv"));
        archive = folder.resolve("archive");
    }

    @Test
    void a_month_is_inspected_reported_reconciled_and_archived_once() throws Exception {
        Ended first = run("month-end.sh", workbook, ledger, archive, "13");
        Ended again = run("month-end.sh", workbook, ledger, archive, "13");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(names(archive.resolve("13")))
                .containsExactlyInAnyOrder(
                        "SHA256SUMS", "ledger.csv", "ledger.json", "month-end.log", "monitoring.xlsx", "report.json");
        assertThat(archive.resolve("13/monitoring.xlsx")).hasSameBinaryContentAs(workbook);
        assertThat(archive.resolve("13/SHA256SUMS")).content().contains("  report.json");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void a_posting_nobody_has_coded_stops_it_before_the_archive() throws Exception {
        Files.writeString(ledger, Files.readString(ledger) + "999999,9999,12,31/03/2021,X1,Nobody's,Nobody,12.50\r\n");

        Ended ended = run("month-end.sh", workbook, ledger, archive, "13");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("stopped at 'outturn report' with exit code 1");
        assertThat(names(archive)).containsExactly("month-end.log");
    }

    @Test
    void a_ledger_that_is_refused_leaves_the_workbook_as_it_was() throws Exception {
        Files.writeString(ledger, "");

        Ended ended = run("month-end.sh", workbook, ledger, archive, "13");

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(workbook).hasSameBinaryContentAs(EXAMPLE.resolve("monitoring.xlsx"));
        assertThat(names(archive)).containsExactly("month-end.log");
    }

    @Test
    void a_workbook_that_is_open_stops_it_with_4_and_names_who_has_it() throws Exception {
        Files.writeString(folder.resolve(".~lock.monitoring.xlsx#"), "Jane Smith,jsmith,pc7,25.11.2026 09:30,;");

        Ended ended = run("month-end.sh", workbook, ledger, archive, "13");

        assertThat(ended.exitCode()).isEqualTo(4);
        assertThat(ended.err()).contains("open by Jane Smith on pc7 in LibreOffice");
    }

    @Test
    void portfolios_are_reported_and_combined() throws Exception {
        Files.copy(EXAMPLE.resolve("monitoring.xlsx"), folder.resolve("Young People.xlsx"));

        Ended ended = run("corporate.sh", folder, ledger, "13", "Young People");

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("one portfolio", "an outturn of £132.914m");
        assertThat(folder.resolve("corporate.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("corporate.json")).content().startsWith("{\n  \"schema\": \"outturn-combine/1\"");
    }

    @Test
    void scripts_say_how_they_are_used() throws Exception {
        for (String script : List.of("month-end.sh", "corporate.sh")) {
            Ended ended = run(script);

            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).startsWith("Usage: " + script);
        }
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Ended run(String script, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", ROOT.resolve("examples/month-end").resolve(script).toString()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        Path err = tools.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("OUTTURN", launcher().toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    /** The command as the tests see it: the jar is only made after them. */
    private Path launcher() throws IOException {
        Path launcher = tools.resolve("outturn");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' org.outturn.cli.Outturn \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path")));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }
}
