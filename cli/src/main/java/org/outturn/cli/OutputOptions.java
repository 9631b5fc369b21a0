package org.outturn.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** Where the results of a report go. */
final class OutputOptions {

    static final Path STANDARD_OUTPUT = Path.of("-");

    private final Argument<Optional<Path>> output;
    private final Argument<Boolean> datedCopy;
    private final Argument<Optional<Path>> json;
    private final Argument<OutputFormat> format;
    private final Argument<Boolean> dryRun;
    private final StyleOptions style;

    OutputOptions(Arguments arguments) {
        output = arguments.optional(
                Path.class,
                OptionSpec.builder("-o", "--output")
                        .order(20)
                        .paramLabel("OUT.xlsx")
                        .description(
                                "Write the finished workbook here; without it the workbook itself is brought up to date."));
        datedCopy = arguments.flag(OptionSpec.builder("--out-new")
                .order(20)
                .description(
                        "Where somebody has the workbook open, write a dated copy beside it instead of stopping."));
        json = arguments.optional(
                Path.class,
                OptionSpec.builder("--json")
                        .order(21)
                        .paramLabel("FILE|-")
                        .description("Write every figure for other programs to this file, or to standard output (-)."));
        format = arguments.value(
                OutputFormat.class,
                OutputFormat.TEXT,
                OptionSpec.builder("--format")
                        .order(22)
                        .paramLabel("text|json")
                        .description("What standard output gets: a short summary (text), or every figure (json)."));
        dryRun = arguments.flag(OptionSpec.builder("--dry-run")
                .order(23)
                .description("Read and check everything, but leave the workbook as it is."));
        style = new StyleOptions(arguments);
    }

    Optional<Path> output() {
        return output.value();
    }

    Optional<Path> jsonFile() {
        return json.value().filter(file -> !file.equals(STANDARD_OUTPUT));
    }

    boolean printsJson() {
        return format.value() == OutputFormat.JSON
                || json.value().filter(STANDARD_OUTPUT::equals).isPresent();
    }

    boolean asDatedCopy() {
        return datedCopy.value();
    }

    StyleOptions style() {
        return style;
    }

    boolean isDryRun() {
        return dryRun.value();
    }
}
