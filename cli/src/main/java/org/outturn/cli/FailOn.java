package org.outturn.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.Checks;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;
import picocli.CommandLine.Model.OptionSpec;

/** How bad a finding or a failed check has to be for a script to be told of it. */
enum FailOn {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    NEVER(Optional.empty());

    private final Optional<Severity> atLeast;

    FailOn(Optional<Severity> atLeast) {
        this.atLeast = atLeast;
    }

    static Argument<FailOn> option(Arguments arguments, int order) {
        return arguments.value(
                FailOn.class,
                ERROR,
                OptionSpec.builder("--fail-on")
                        .order(order)
                        .paramLabel("error|warning|never")
                        .description("How bad a failed check must be to give exit code 1; error if not given."));
    }

    int exitCode(List<CheckResult> checks, List<Finding> findings) {
        boolean failed = atLeast.filter(severity -> Checks.failed(checks, severity)
                        || findings.stream()
                                .anyMatch(finding -> finding.severity().compareTo(severity) >= 0))
                .isPresent();
        return failed ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
