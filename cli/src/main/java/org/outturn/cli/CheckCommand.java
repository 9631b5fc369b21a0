package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.cli.ArgumentTypes.PeriodType;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Check a workbook without its ledger: inputs, commentary, and every cell of a finished report. "
                + "Writes nothing.",
        customSynopsis = "Usage: outturn check WORKBOOK.xlsx [options]",
        synopsisHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        exitCodeListHeading = HelpText.EXIT_CODES_HEADING,
        exitCodeList = {HelpText.CHECKED, HelpText.CHECK_FAILED, HelpText.NOT_CHECKED, HelpText.EXIT_70},
        footerHeading = "%nExample:%n",
        footer = "  outturn check monitoring.xlsx --fail-on warning")
final class CheckCommand implements Callable<Integer> {

    private final Messages messages;

    @Parameters(paramLabel = "WORKBOOK.xlsx", description = "The team's monitoring workbook, finished or not.")
    private Path workbook;

    @Option(
            names = "--period",
            order = 10,
            paramLabel = "N",
            converter = PeriodType.class,
            description = "The last period to count, 1 to 16; that of the report's cover if not given.")
    private Optional<AccountingPeriod> period = Optional.empty();

    @Option(
            names = "--format",
            order = 20,
            paramLabel = "text|json",
            description = "What standard output gets: lines for a person (text), or JSON for another program.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--fail-on",
            order = 30,
            paramLabel = "error|warning|never",
            description = "How bad a failed check must be to give exit code 1; error if not given.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "No text on standard output.")
    private boolean quiet;

    @Mixin
    private LogOptions log;

    CheckCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(quiet);
        requireOwnPlace();
        log.applyTo(messages);
        messages.detail("Reading " + workbook);
        Reading<CheckedWorkbook> checked = new CheckRun(workbook, period).run();
        if (checked.isRefused()) {
            return refuse(checked);
        }
        print(checked.get());
        return failOn.exitCode(checked.get().checks(), checked.findings());
    }

    private void requireOwnPlace() throws StoppedException {
        OutputFiles files = new OutputFiles("check", List.of(workbook));
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    /** A script gets the reasons in the form it asked for, a person on standard error as ever. */
    private int refuse(Reading<CheckedWorkbook> checked) throws StoppedException {
        if (format == OutputFormat.JSON) {
            messages.data(Json.bytes(CheckJson.refused(fileName(), checked.findings())));
        }
        throw StoppedException.refused(checked.findings());
    }

    private String fileName() {
        return Optional.ofNullable(workbook.getFileName()).orElse(workbook).toString();
    }

    private void print(CheckedWorkbook checked) throws StoppedException {
        if (format == OutputFormat.JSON) {
            messages.data(Json.bytes(CheckJson.of(checked)));
        } else {
            messages.results(CheckText.of(checked));
        }
    }
}
