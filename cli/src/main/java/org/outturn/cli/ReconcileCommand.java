package org.outturn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.cli.ArgumentTypes.PeriodType;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class ReconcileCommand implements Verb {

    private final Messages messages;

    private final Arguments arguments = new Arguments();

    private final Argument<Optional<Path>> workbook = arguments.optionalFile(PositionalParamSpec.builder()
            .paramLabel("WORKBOOK.xlsx")
            .description("A finished workbook, as it now stands with people's changes."));

    private final Argument<List<Path>> ledgers = arguments.list(
            Path.class,
            OptionSpec.builder("--ledger")
                    .required(true)
                    .arity("1..*")
                    .order(10)
                    .paramLabel("FILE")
                    .description("The ledger export, as one file or several: what is held to be right."));

    private final Argument<List<Path>> others = arguments.list(
            Path.class,
            OptionSpec.builder("--against")
                    .arity("1..*")
                    .order(11)
                    .paramLabel("FILE")
                    .description("Another extract of the same ledger, as one file or several."));

    private final Argument<List<String>> columns = arguments.list(
            String.class,
            OptionSpec.builder("--by")
                    .splitRegex(",")
                    .order(12)
                    .paramLabel("COLUMN")
                    .description(
                            "With --against: compare totals by the values of these columns too, by heading or by name "
                                    + "(cost centre, subjective, supplier)."));

    private final Argument<Optional<AccountingPeriod>> period = arguments.optional(
            AccountingPeriod.class,
            OptionSpec.builder("--period")
                    .order(13)
                    .paramLabel("N")
                    .converters(new PeriodType())
                    .description("The last period to count, 1 to 16; that of the report's cover if not given."));

    private final Argument<ReconcileFormat> format = arguments.value(
            ReconcileFormat.class,
            ReconcileFormat.TEXT,
            OptionSpec.builder("--format")
                    .order(20)
                    .paramLabel("text|json|csv")
                    .description(
                            "What standard output gets: lines for a person (text), JSON for another program, or a table "
                                    + "of the differences (csv)."));

    private final LedgerOptions ledgerOptions = new LedgerOptions(arguments);
    private final LogOptions log = new LogOptions(arguments);

    ReconcileCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = arguments.of("reconcile", this);
        HelpText.setOut(spec)
                .customSynopsis(
                        "Usage: outturn reconcile WORKBOOK.xlsx --ledger FILE... [options]",
                        "       outturn reconcile --ledger FILE... --against FILE... [options]")
                .description(
                        "Hold a finished workbook against the ledger and the control totals, or one extract of a ledger "
                                + "against another. Says nothing where the two agree, and writes nothing.")
                .exitCodeList(HelpText.exitCodes(
                        HelpText.AGREES, HelpText.DIFFERS, HelpText.NOT_RECONCILED, HelpText.EXIT_70))
                .footer(
                        "  outturn reconcile outturn.xlsx --ledger ledger.csv",
                        "  outturn reconcile --ledger ledger.csv --against carrier.csv --by \"Cost centre\"");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(log.isQuiet());
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
        try (PipedLedger piped = PipedLedger.among("reconcile", List.of(ledgers.value(), others.value()))) {
            LedgerFiles first = files(ledgers.value(), piped);
            return workbook.value().isPresent()
                    ? new ReconcileWorkbook(workbook.value().get(), first, period.value()).run()
                    : new ReconcileExtracts(first, files(others.value(), piped), columns.value()).run();
        }
    }

    private LedgerFiles files(List<Path> paths, PipedLedger piped) throws StoppedException {
        return new LedgerFiles(
                paths, piped, ledgerOptions, Progress.shown(ledgerOptions.wantsProgress() && !log.isQuiet()), messages);
    }

    private void requireSense() throws StoppedException {
        if (workbook.value().isPresent() != others.value().isEmpty()) {
            throw StoppedException.wrongArguments(
                    "reconcile", "Give either a finished workbook or another extract with --against.");
        }
        if (workbook.value().isPresent() && !columns.value().isEmpty()) {
            throw StoppedException.wrongArguments("reconcile", "--by is for two extracts; leave it out.");
        }
        if (workbook.value().isEmpty() && period.value().isPresent()) {
            throw StoppedException.wrongArguments("reconcile", "--period is for a workbook; leave it out.");
        }
    }

    private void requireOwnPlace() throws StoppedException {
        OutputFiles files = new OutputFiles(
                "reconcile",
                Stream.of(
                                workbook.value().stream().toList(),
                                ledgers.value(),
                                others.value(),
                                ledgerOptions.passwordFile().stream().toList())
                        .flatMap(List::stream)
                        .toList());
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    private void print(Reconciled reconciled) throws StoppedException {
        switch (format.value()) {
            case TEXT -> messages.results(ReconcileText.of(reconciled));
            case JSON -> messages.data(Json.bytes(ReconcileJson.of(reconciled)));
            case CSV -> messages.data(ReconcileCsv.bytes(reconciled.differences()));
        }
    }
}
