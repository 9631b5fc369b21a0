package org.outturn.cli;

import java.io.Closeable;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;

/**
 * What a run says: results on standard output, everything else on standard error and in the log file,
 * where one is kept.
 */
final class Messages implements Closeable {

    private final PrintStream out;
    private final PrintStream err;
    private boolean quiet;
    private boolean verbose;
    private final RowsSoFar rowsSoFar = new RowsSoFar();
    private Optional<LogFile> log = Optional.empty();

    Messages(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void quiet(boolean wanted) {
        quiet = wanted;
    }

    void verbose(boolean wanted) {
        verbose = wanted;
    }

    RowsSoFar rowsSoFar() {
        return rowsSoFar;
    }

    void logTo(LogFile file) {
        log = Optional.of(file);
    }

    /** The finding as a line for a person; an error needs no word before it. */
    static String lineOf(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> finding.toString();
            case WARNING -> "Warning: " + finding;
            case INFO -> "Note: " + finding;
        };
    }

    /** Text that was asked for. */
    void results(List<String> lines) {
        if (!quiet) {
            lines.forEach(line -> out.println(printable(line)));
        }
        lines.forEach(this::log);
    }

    /** What another program reads: nothing is added to it. */
    void data(byte[] bytes) throws StoppedException {
        out.write(bytes, 0, bytes.length);
        if (out.checkError()) {
            throw StoppedException.cannotWrite(
                    Path.of("standard output"), "the disk it goes to may be full. Make room, and run again.");
        }
    }

    void line(String line) {
        err.println(printable(line));
        log(line);
    }

    /** Warnings; notes only where details are wanted. */
    void findings(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> line(lineOf(finding)));
        findings.stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .forEach(finding -> detail(lineOf(finding)));
    }

    void detail(String line) {
        if (verbose) {
            err.println(printable(line));
        }
        log(line);
    }

    /** What a programmer needs of a fault; a finance officer is spared it. */
    void trace(Throwable fault) {
        if (verbose) {
            fault.printStackTrace(err);
        }
        log.ifPresent(file -> file.trace(fault));
    }

    private void log(String line) {
        log.ifPresent(file -> file.line(printable(line)));
    }

    /** Text out of a file keeps to its line and cannot steer the terminal. */
    private static String printable(String line) {
        return line.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void close() {
        // Not LogFile::close, which would load the logging library at every start.
        log.ifPresent(file -> file.close());
        out.flush();
        err.flush();
    }
}
