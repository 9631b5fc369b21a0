package org.outturn.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** Where the results of a report go. */
final class OutputOptions {

    private final Argument<Optional<Path>> output;
    private final Argument<Boolean> datedCopy;
    private final JsonOptions json;
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
        json = new JsonOptions(arguments);
        dryRun = arguments.flag(OptionSpec.builder("--dry-run")
                .order(23)
                .description("Read and check everything, but leave the workbook as it is."));
        style = new StyleOptions(arguments);
    }

    Optional<Path> output() {
        return output.value();
    }

    Optional<Path> jsonFile() {
        return json.file();
    }

    boolean printsJson() {
        return json.isPrinted();
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
