package org.outturn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.cli.ArgumentTypes.YearType;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.ledger.LedgerDescription;
import org.outturn.excel.ledger.LedgerInspector;
import org.outturn.excel.ledger.LedgerReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        description = "Say what a ledger export holds: headings, periods, rows, sums and anything odd. Writes nothing.",
        customSynopsis = "Usage: outturn inspect LEDGER... [options]",
        synopsisHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        exitCodeListHeading = HelpText.EXIT_CODES_HEADING,
        exitCodeList = {HelpText.INSPECTED, HelpText.NOT_INSPECTED, HelpText.EXIT_70},
        footerHeading = "%nExample:%n",
        footer = "  outturn inspect ledger.csv --year 2020-21")
final class InspectCommand implements Callable<Integer> {

    private final Messages messages;

    @Parameters(
            arity = "1..*",
            paramLabel = "LEDGER",
            description = "The ledger export, as one file or several; - is standard input.")
    private List<Path> ledgers;

    @Option(
            names = "--format",
            order = 10,
            paramLabel = "text|json",
            description = "What standard output gets: lines for a person (text), or JSON for another program.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--year",
            order = 11,
            paramLabel = "2020-21",
            converter = YearType.class,
            description = "The financial year the postings should be in; any if not given.")
    private Optional<FinancialYear> year = Optional.empty();

    @Mixin
    private LedgerOptions ledgerOptions;

    @Option(names = "--no-progress", order = 80, description = "Do not show how far the reading has come.")
    private boolean noProgress;

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "No text on standard output.")
    private boolean quiet;

    @Mixin
    private LogOptions log;

    InspectCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(quiet);
        requireOwnPlace();
        log.applyTo(messages);
        ledgerOptions.readPassword();
        List<LedgerDescription> described = new ArrayList<>();
        try (PipedLedger piped = PipedLedger.among("inspect", List.of(ledgers))) {
            for (Path ledger : piped.files(ledgers)) {
                Reading<LedgerDescription> reading = inspect(ledger);
                reading.value().ifPresentOrElse(described::add, () -> messages.findings(reading.findings()));
            }
        }
        print(described);
        return described.size() == ledgers.size() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void requireOwnPlace() throws StoppedException {
        OutputFiles files = new OutputFiles(
                "inspect",
                Stream.concat(ledgers.stream(), ledgerOptions.passwordFile().stream())
                        .toList());
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    private Reading<LedgerDescription> inspect(Path ledger) {
        messages.detail("Reading " + ledger);
        LedgerReadOptions known = ledgerOptions.applyTo(LedgerReadOptions.anyYear());
        Progress progress = new Progress(ledger, Progress.shown(!noProgress && !quiet), messages.rowsSoFar());
        return LedgerInspector.inspect(
                ledger, year.map(known::withYear).orElse(known).withProgress(progress));
    }

    private void print(List<LedgerDescription> described) throws StoppedException {
        if (format == OutputFormat.JSON) {
            messages.data(Json.bytes(InspectJson.of(described)));
        } else {
            described.forEach(ledger -> messages.results(InspectText.of(ledger)));
        }
    }
}
