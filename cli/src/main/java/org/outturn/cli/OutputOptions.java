package org.outturn.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the results of a report go. */
final class OutputOptions {

    static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            order = 20,
            paramLabel = "OUT.xlsx",
            description = "Write the finished workbook here; without it the workbook itself is brought up to date.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--out-new",
            order = 20,
            description = "Where somebody has the workbook open, write a dated copy beside it instead of stopping.")
    private boolean datedCopy;

    @Option(
            names = "--json",
            order = 21,
            paramLabel = "FILE|-",
            description = "Write every figure for other programs to this file, or to standard output (-).")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--format",
            order = 22,
            paramLabel = "text|json",
            description = "What standard output gets: a short summary (text), or every figure (json).")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--dry-run",
            order = 23,
            description = "Read and check everything, but leave the workbook as it is.")
    private boolean dryRun;

    @Mixin
    private StyleOptions style;

    Optional<Path> output() {
        return output;
    }

    Optional<Path> jsonFile() {
        return json.filter(file -> !file.equals(STANDARD_OUTPUT));
    }

    boolean printsJson() {
        return format == OutputFormat.JSON
                || json.filter(STANDARD_OUTPUT::equals).isPresent();
    }

    boolean asDatedCopy() {
        return datedCopy;
    }

    StyleOptions style() {
        return style;
    }

    boolean isDryRun() {
        return dryRun;
    }
}
