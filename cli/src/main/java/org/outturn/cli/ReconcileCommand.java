package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.cli.ArgumentTypes.PeriodType;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reconcile",
        description = "Hold a finished workbook against the ledger and the control totals, or one extract of a ledger "
                + "against another. Says nothing where the two agree, and writes nothing.",
        customSynopsis = {
            "Usage: outturn reconcile WORKBOOK.xlsx --ledger FILE... [options]",
            "       outturn reconcile --ledger FILE... --against FILE... [options]"
        },
        synopsisHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        exitCodeListHeading = HelpText.EXIT_CODES_HEADING,
        exitCodeList = {HelpText.AGREES, HelpText.DIFFERS, HelpText.NOT_RECONCILED, HelpText.EXIT_70},
        footerHeading = "%nExample:%n",
        footer = {
            "  outturn reconcile outturn.xlsx --ledger ledger.csv",
            "  outturn reconcile --ledger ledger.csv --against carrier.csv --by \"Cost centre\""
        })
final class ReconcileCommand implements Callable<Integer> {

    private final Messages messages;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORKBOOK.xlsx",
            description = "A finished workbook, as it now stands with people's changes.")
    private Optional<Path> workbook = Optional.empty();

    @Option(
            names = "--ledger",
            required = true,
            arity = "1..*",
            order = 10,
            paramLabel = "FILE",
            description = "The ledger export, as one file or several: what is held to be right.")
    private List<Path> ledgers;

    @Option(
            names = "--against",
            arity = "1..*",
            order = 11,
            paramLabel = "FILE",
            description = "Another extract of the same ledger, as one file or several.")
    private List<Path> others = List.of();

    @Option(
            names = "--by",
            split = ",",
            order = 12,
            paramLabel = "COLUMN",
            description = "With --against: compare totals by the values of these columns too, by heading or by name "
                    + "(cost centre, subjective, supplier).")
    private List<String> columns = List.of();

    @Option(
            names = "--period",
            order = 13,
            paramLabel = "N",
            converter = PeriodType.class,
            description = "The last period to count, 1 to 16; that of the report's cover if not given.")
    private Optional<AccountingPeriod> period = Optional.empty();

    @Option(
            names = "--format",
            order = 20,
            paramLabel = "text|json|csv",
            description = "What standard output gets: lines for a person (text), JSON for another program, or a table "
                    + "of the differences (csv).")
    private ReconcileFormat format = ReconcileFormat.TEXT;

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

    ReconcileCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(quiet);
        requireSense();
        requireOwnPlace();
        log.applyTo(messages);
        ledgerOptions.readPassword();
        Reading<Reconciled> reconciled = reconciled();
        if (reconciled.isRefused()) {
            throw StoppedException.refused(reconciled.findings());
        }
        messages.findings(reconciled.findings());
        print(reconciled.get());
        return reconciled.get().agrees() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Reading<Reconciled> reconciled() throws StoppedException {
        try (PipedLedger piped = PipedLedger.among("reconcile", List.of(ledgers, others))) {
            LedgerFiles first = files(ledgers, piped);
            return workbook.isPresent()
                    ? new ReconcileWorkbook(workbook.get(), first, period).run()
                    : new ReconcileExtracts(first, files(others, piped), columns).run();
        }
    }

    private LedgerFiles files(List<Path> paths, PipedLedger piped) throws StoppedException {
        return new LedgerFiles(paths, piped, ledgerOptions, Progress.shown(!noProgress && !quiet), messages);
    }

    private void requireSense() throws StoppedException {
        if (workbook.isPresent() != others.isEmpty()) {
            throw StoppedException.wrongArguments(
                    "reconcile", "Give either a finished workbook or another extract with --against.");
        }
        if (workbook.isPresent() && !columns.isEmpty()) {
            throw StoppedException.wrongArguments("reconcile", "--by is for two extracts; leave it out.");
        }
        if (workbook.isEmpty() && period.isPresent()) {
            throw StoppedException.wrongArguments("reconcile", "--period is for a workbook; leave it out.");
        }
    }

    private void requireOwnPlace() throws StoppedException {
        OutputFiles files = new OutputFiles(
                "reconcile",
                Stream.of(
                                workbook.stream().toList(),
                                ledgers,
                                others,
                                ledgerOptions.passwordFile().stream().toList())
                        .flatMap(List::stream)
                        .toList());
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    private void print(Reconciled reconciled) throws StoppedException {
        switch (format) {
            case TEXT -> messages.results(ReconcileText.of(reconciled));
            case JSON -> messages.data(Json.bytes(ReconcileJson.of(reconciled)));
            case CSV -> messages.data(ReconcileCsv.bytes(reconciled.differences()));
        }
    }
}
