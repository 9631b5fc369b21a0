package org.outturn.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** How much a run says, and where else it is kept. */
final class LogOptions {

    static final String LOG_FILE = "--log-file";

    private final Argument<Boolean> quiet;
    private final Argument<Boolean> verbose;
    private final Argument<Optional<Path>> logFile;

    LogOptions(Arguments arguments) {
        quiet = arguments.flag(
                OptionSpec.builder("-q", "--quiet").order(90).description("No text on standard output."));
        verbose = arguments.flag(OptionSpec.builder("-v", "--verbose")
                .order(91)
                .description("Say what is being done, and give the details of a fault."));
        logFile = arguments.optional(
                Path.class,
                OptionSpec.builder(LOG_FILE)
                        .order(92)
                        .paramLabel("FILE")
                        .description("Add everything that is said, with the time, to this file."));
    }

    boolean isQuiet() {
        return quiet.value();
    }

    Optional<Path> logFile() {
        return logFile.value();
    }

    void applyTo(Messages messages) throws StoppedException {
        messages.verbose(verbose.value());
        if (logFile().isPresent()) {
            messages.logTo(LogFile.open(logFile().get()));
        }
    }
}
