package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.outturn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShellHelpTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "outturn re, report reconcile",
        "outturn c, combine check",
        "outturn report --fail, --fail-on",
        "outturn report --passw, --password-file",
        "outturn combine --dr, --dry-run",
        "outturn inspect --period-codes s, start-year",
        "outturn inspect --blank-as-above cost, costCentre"
    })
    void bash_completes_verbs_and_options(String typed, String offered) throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion.sh"), outturn("completion").out());

        String reply = completed(script, typed);

        assertThat(words(reply)).containsAll(words(offered));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "new next.xlsx --from",
                "report -o",
                "report --json",
                "inspect --password-file",
                "check --log-file"
            })
    void bash_completes_files_where_an_option_takes_one(String typed) throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion.sh"), outturn("completion").out());
        Path file = Files.createFile(folder.resolve("outturn.xlsx"));
        String line = "outturn %s %s".formatted(typed, folder.resolve("outt"));

        String reply = completed(script, line);

        assertThat(words(reply)).contains(file.toString());
    }

    @Test
    void the_script_for_the_shell_is_all_there_is_on_standard_output() {
        Run run = outturn("completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").doesNotContain("completion man");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"report", "inspect", "combine", "check", "new", "reconcile"})
    void the_manual_page_says_of_every_option_what_the_help_says(String verb) {
        String page = outturn("man").out();
        String help = outturn(verb, "--help").out();

        String words = plain(page.replace("\\-", "-").replace("\\&", ""));
        assertThat(page).contains(".SH outturn " + verb + "\n");
        help.lines()
                .filter(line -> line.matches(" +(-[a-zA-Z], )?--[a-z-]+.*"))
                .map(line -> line.replaceAll("^ *(?:-[a-zA-Z], )?(--[a-z-]+).*", "$1"))
                .forEach(option -> assertThat(words).contains(option));
    }

    @Test
    void the_manual_page_names_every_exit_code() {
        String page = outturn("man").out();

        assertThat(page).startsWith(".TH OUTTURN 1 ");
        assertThat(List.of("0", "1", "2", "4", "5", "70", "130", "143"))
                .allSatisfy(code -> assertThat(page).contains(".B " + code + "\n"));
        assertThat(page.lines()).noneMatch(line -> line.startsWith("'"));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+", -1));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What bash offers for the last word of the line. */
    private static String completed(Path script, String line) throws IOException, InterruptedException {
        return bash("source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_outturn; echo \"${COMPREPLY[*]}\""
                .formatted(
                        script,
                        line,
                        line.chars().filter(letter -> letter == ' ').count()));
    }

    private static String bash(String script) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }
}
