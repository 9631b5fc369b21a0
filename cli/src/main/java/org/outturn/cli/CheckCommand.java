package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.outturn.cli.ArgumentTypes.PeriodType;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class CheckCommand implements Verb {

    private final Messages messages;

    private final Arguments arguments = new Arguments();

    private final Argument<Path> workbook = arguments.file(PositionalParamSpec.builder()
            .paramLabel("WORKBOOK.xlsx")
            .description("The team's monitoring workbook, finished or not."));

    private final Argument<Optional<AccountingPeriod>> period = arguments.optional(
            AccountingPeriod.class,
            OptionSpec.builder("--period")
                    .order(10)
                    .paramLabel("N")
                    .converters(new PeriodType())
                    .description("The last period to count, 1 to 16; that of the report's cover if not given."));

    private final Argument<OutputFormat> format = arguments.value(
            OutputFormat.class,
            OutputFormat.TEXT,
            OptionSpec.builder("--format")
                    .order(20)
                    .paramLabel("text|json")
                    .description("What standard output gets: lines for a person (text), or JSON for another program."));

    private final Argument<FailOn> failOn = FailOn.option(arguments, 30);

    private final LogOptions log = new LogOptions(arguments);

    CheckCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = arguments.of("check", this);
        HelpText.setOut(spec)
                .customSynopsis("Usage: outturn check WORKBOOK.xlsx [options]")
                .description(
                        "Check a workbook without its ledger: inputs, commentary, and every cell of a finished report. "
                                + "Writes nothing.")
                .exitCodeList(HelpText.exitCodes(
                        HelpText.CHECKED, HelpText.CHECK_FAILED, HelpText.NOT_CHECKED, HelpText.EXIT_70))
                .footer("  outturn check monitoring.xlsx --fail-on warning");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(log.isQuiet());
        requireOwnPlace();
        log.applyTo(messages);
        messages.detail("Reading " + workbook.value());
        Reading<CheckedWorkbook> checked = new CheckRun(workbook.value(), period.value()).run();
        if (checked.isRefused()) {
            return refuse(checked);
        }
        print(checked.get());
        return failOn.value().exitCode(checked.get().checks(), checked.findings());
    }

    private void requireOwnPlace() throws StoppedException {
        OutputFiles files = new OutputFiles("check", List.of(workbook.value()));
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    /** A script gets the reasons in the form it asked for, a person on standard error as ever. */
    private int refuse(Reading<CheckedWorkbook> checked) throws StoppedException {
        if (format.value() == OutputFormat.JSON) {
            messages.data(Json.bytes(CheckJson.refused(fileName(), checked.findings())));
        }
        throw StoppedException.refused(checked.findings());
    }

    private String fileName() {
        return Optional.ofNullable(workbook.value().getFileName())
                .orElse(workbook.value())
                .toString();
    }

    private void print(CheckedWorkbook checked) throws StoppedException {
        if (format.value() == OutputFormat.JSON) {
            messages.data(Json.bytes(CheckJson.of(checked)));
        } else {
            messages.results(CheckText.of(checked));
        }
    }
}
