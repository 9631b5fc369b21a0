package org.outturn.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much a run says, and where else it is kept. */
final class LogOptions {

    static final String LOG_FILE = "--log-file";

    @Option(
            names = {"-v", "--verbose"},
            order = 91,
            description = "Say what is being done, and give the details of a fault.")
    private boolean verbose;

    @Option(
            names = LOG_FILE,
            order = 92,
            paramLabel = "FILE",
            description = "Add everything that is said, with the time, to this file.")
    private Optional<Path> logFile = Optional.empty();

    Optional<Path> logFile() {
        return logFile;
    }

    void applyTo(Messages messages) throws StoppedException {
        messages.verbose(verbose);
        if (logFile.isPresent()) {
            messages.logTo(LogFile.open(logFile.get()));
        }
    }
}
