package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.outturn.core.provenance.Finding;

/** A run that ends early: what to tell the person, line by line, and the exit code for the script. */
final class StoppedException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final String NOTHING_WRITTEN = "Nothing was written.";

    private final int exitCode;
    private final transient List<String> lines;

    private StoppedException(int exitCode, List<String> lines) {
        super(String.join(" ", lines));
        this.exitCode = exitCode;
        this.lines = lines;
    }

    /** An input cannot be used, for all of these reasons; or there is no room to unpack it, which is no fault of its. */
    static StoppedException refused(List<Finding> findings) {
        boolean noRoom = findings.stream().anyMatch(finding -> finding.code().equals("TEMPORARY_FOLDER"));
        return new StoppedException(
                noRoom ? ExitCode.NOT_WRITTEN : ExitCode.REFUSED,
                Stream.concat(findings.stream().map(Messages::lineOf), Stream.of(NOTHING_WRITTEN))
                        .toList());
    }

    static StoppedException refused(String reason) {
        return new StoppedException(ExitCode.REFUSED, List.of(reason, NOTHING_WRITTEN));
    }

    /** The arguments contradict each other or the files there are. */
    static StoppedException wrongArguments(String verb, String reason) {
        return new StoppedException(
                ExitCode.REFUSED, List.of("%s See outturn %s --help. %s".formatted(reason, verb, NOTHING_WRITTEN)));
    }

    static StoppedException cannotWrite(Path file, String reason) {
        return new StoppedException(ExitCode.NOT_WRITTEN, List.of("%s: cannot be written: %s".formatted(file, reason)));
    }

    /** @param whose run it is, as its lock file says */
    static StoppedException busy(Path workbook, String whose) {
        return new StoppedException(
                ExitCode.BUSY,
                List.of("%s: another run is at work on this workbook (%s). Wait until it is done, and run again. %s"
                        .formatted(workbook, whose, NOTHING_WRITTEN)));
    }

    int exitCode() {
        return exitCode;
    }

    List<String> lines() {
        return lines;
    }
}
