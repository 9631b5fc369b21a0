package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.monitoring.MonitoringRequest;

/** What is written keeps the file format's own rules, as the OOXML validator reads them. */
class ValidatorTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "period {0} in {1}")
    @CsvSource({"13, Office2010", "13, Office2016", "13, Microsoft365", "6, Microsoft365"})
    void a_finished_workbook_is_valid_in_every_office(int period, String office) throws Exception {
        Path validator = validator();
        Path written = Example.written(
                Example.WORKBOOK, folder.resolve("outturn.xlsx"), MonitoringRequest.upTo(new AccountingPeriod(period)));

        assertThat(verdict(validator, written, "--officeVersion", office)).contains("\"ok\": true");
    }

    @Test
    void a_new_workbook_is_valid() throws Exception {
        Path validator = validator();
        Path workbook = folder.resolve("new.xlsx");
        MonitoringWorkbook.create(workbook, "Anyshire", "Housing", FinancialYear.startingApril(2026));

        assertThat(verdict(validator, workbook)).contains("\"ok\": true");
    }

    /** Skips the test where the validator is missing, and fails it where it must not be. */
    private static Path validator() {
        Optional<Path> validator = Stream.concat(
                        Stream.of(Path.of(System.getProperty("outturn.root"), ".ci/tools/node_modules/.bin")),
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                .map(Path::of))
                .map(place -> place.resolve("ooxml-validator"))
                .filter(Files::isExecutable)
                .findFirst();
        if (validator.isEmpty()) {
            System.err.println("SKIPPED: ooxml-validator is not installed, so the file format is not tested.");
        }
        assertThat(validator.isPresent() || !"true".equals(System.getenv("CI")))
                .as("CI has the OOXML validator")
                .isTrue();
        assumeTrue(validator.isPresent(), "ooxml-validator is not installed");
        return validator.orElseThrow();
    }

    private static String verdict(Path validator, Path workbook, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(validator.toString(), workbook.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
