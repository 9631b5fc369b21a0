package org.outturn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.cli.ArgumentTypes.YearType;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.ledger.LedgerDescription;
import org.outturn.excel.ledger.LedgerInspector;
import org.outturn.excel.ledger.LedgerReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class InspectCommand implements Verb {

    private final Messages messages;

    private final Arguments arguments = new Arguments();

    private final Argument<List<Path>> ledgers = arguments.files(PositionalParamSpec.builder()
            .paramLabel("LEDGER")
            .description("The ledger export, as one file or several; - is standard input."));

    private final Argument<OutputFormat> format = arguments.value(
            OutputFormat.class,
            OutputFormat.TEXT,
            OptionSpec.builder("--format")
                    .order(10)
                    .paramLabel("text|json")
                    .description("What standard output gets: lines for a person (text), or JSON for another program."));

    private final Argument<Optional<FinancialYear>> year = arguments.optional(
            FinancialYear.class,
            OptionSpec.builder("--year")
                    .order(11)
                    .paramLabel("2020-21")
                    .converters(new YearType())
                    .description("The financial year the postings should be in; any if not given."));

    private final LedgerOptions ledgerOptions = new LedgerOptions(arguments);
    private final LogOptions log = new LogOptions(arguments);

    InspectCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = arguments.of("inspect", this);
        HelpText.setOut(spec)
                .customSynopsis("Usage: outturn inspect LEDGER... [options]")
                .description(
                        "Say what a ledger export holds: headings, periods, rows, sums and anything odd. Writes nothing.")
                .exitCodeList(HelpText.exitCodes(HelpText.INSPECTED, HelpText.NOT_INSPECTED, HelpText.EXIT_70))
                .footer("  outturn inspect ledger.csv --year 2020-21");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(log.isQuiet());
        requireOwnPlace();
        log.applyTo(messages);
        ledgerOptions.readPassword();
        List<LedgerDescription> described = new ArrayList<>();
        try (PipedLedger piped = PipedLedger.among("inspect", List.of(ledgers.value()))) {
            for (Path ledger : piped.files(ledgers.value())) {
                Reading<LedgerDescription> reading = inspect(ledger);
                reading.value().ifPresentOrElse(described::add, () -> messages.findings(reading.findings()));
            }
        }
        print(described);
        return described.size() == ledgers.value().size() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void requireOwnPlace() throws StoppedException {
        OutputFiles files = new OutputFiles(
                "inspect",
                Stream.concat(ledgers.value().stream(), ledgerOptions.passwordFile().stream())
                        .toList());
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    private Reading<LedgerDescription> inspect(Path ledger) {
        messages.detail("Reading " + ledger);
        LedgerReadOptions known = ledgerOptions.applyTo(LedgerReadOptions.anyYear());
        Progress progress = new Progress(
                ledger, Progress.shown(ledgerOptions.wantsProgress() && !log.isQuiet()), messages.rowsSoFar());
        return LedgerInspector.inspect(
                ledger, year.value().map(known::withYear).orElse(known).withProgress(progress));
    }

    private void print(List<LedgerDescription> described) throws StoppedException {
        if (format.value() == OutputFormat.JSON) {
            messages.data(Json.bytes(InspectJson.of(described)));
        } else {
            described.forEach(ledger -> messages.results(InspectText.of(ledger)));
        }
    }
}
