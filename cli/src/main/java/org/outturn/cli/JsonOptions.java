package org.outturn.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** Where every figure goes for other programs. */
final class JsonOptions {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Argument<Optional<Path>> json;
    private final Argument<OutputFormat> format;

    JsonOptions(Arguments arguments) {
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
    }

    /** The file, where there is to be one. */
    Optional<Path> file() {
        return json.value().filter(file -> !file.equals(STANDARD_OUTPUT));
    }

    /** Whether standard output gets them. */
    boolean isPrinted() {
        return format.value() == OutputFormat.JSON
                || json.value().filter(STANDARD_OUTPUT::equals).isPresent();
    }
}
