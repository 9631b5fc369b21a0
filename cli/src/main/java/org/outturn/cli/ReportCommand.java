package org.outturn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.cli.ArgumentTypes.DayType;
import org.outturn.cli.ArgumentTypes.PeriodType;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.saving.OpenMark;
import org.outturn.excel.workbook.MonitoringWorkbook;
import org.outturn.excel.workbook.WriteOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class ReportCommand implements Verb {

    private final Messages messages;

    private final Arguments arguments = new Arguments();

    private final Argument<Path> workbook = arguments.file(PositionalParamSpec.builder()
            .paramLabel("WORKBOOK.xlsx")
            .description("The team's monitoring workbook, its input sheets filled in."));

    private final Argument<List<Path>> ledgers = arguments.list(
            Path.class,
            OptionSpec.builder("--ledger")
                    .required(true)
                    .arity("1..*")
                    .order(10)
                    .paramLabel("FILE")
                    .description(
                            "The ledger export for the year to date, as one file or several; - is standard input."));

    private final Argument<List<Path>> budgets = arguments.list(
            Path.class,
            OptionSpec.builder("--budget")
                    .arity("1..*")
                    .order(10)
                    .paramLabel("FILE")
                    .description(
                            "The finance system's own budget, coded as the ledger is, to compare with the workbook's."));

    private final Argument<Optional<AccountingPeriod>> period = arguments.optional(
            AccountingPeriod.class,
            OptionSpec.builder("--period")
                    .order(11)
                    .paramLabel("N")
                    .converters(new PeriodType())
                    .description("The last period to count, 1 to 16; every period in the ledger if not given."));

    private final Argument<Optional<String>> portfolio = arguments.optional(
            String.class,
            OptionSpec.builder("--portfolio")
                    .order(12)
                    .paramLabel("NAME")
                    .description("Report this portfolio only, where the Items sheet lists several."));

    private final Argument<Optional<LocalDate>> asOf = arguments.optional(
            LocalDate.class,
            OptionSpec.builder("--as-of")
                    .order(13)
                    .paramLabel("DATE")
                    .converters(new DayType())
                    .description(
                            "The day the report speaks for, such as 2021-04-30; the ledger's latest date if not given."));

    private final OutputOptions outputs = new OutputOptions(arguments);
    private final TransactionOptions transactions = new TransactionOptions(arguments);
    private final CheckOptions checks = new CheckOptions(arguments);
    private final LedgerOptions ledgerOptions = new LedgerOptions(arguments);
    private final LogOptions log = new LogOptions(arguments);

    ReportCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = arguments.of("report", this);
        HelpText.setOut(spec)
                .customSynopsis("Usage: outturn report WORKBOOK.xlsx --ledger FILE... [options]")
                .description("Work out the position from the ledger and write the report sheets into the workbook.")
                .exitCodeList(HelpText.everyExitCode())
                .footer("  outturn report monitoring.xlsx --ledger ledger.csv --period 6");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(log.isQuiet());
        outputs.style().requireSense(outputs.output(), transactions.areListed(), workbook.value());
        requireOwnPlaces();
        transactions.requireSense();
        log.applyTo(messages);
        if (outputs.isDryRun() || !Files.isRegularFile(workbook.value())) {
            // What is no workbook is refused when it is read, and is no place for a lock file.
            return run(Optional.empty());
        }
        MonitoringWorkbook.prepareToWrite();
        Path asked = outputs.output().orElse(workbook.value());
        try (TargetWorkbook target = TargetWorkbook.claim(asked, outputs.asDatedCopy(), messages)) {
            OutputPlace.requireUnsigned(target.file());
            return run(Optional.of(target));
        }
    }

    /** @param target kept from other runs from before anything is read; nothing for a dry run */
    private int run(Optional<TargetWorkbook> target) throws StoppedException {
        MonitoringRequest request = new MonitoringRequest(period.value(), portfolio.value(), checks.expected());
        warnOfUnsavedWork();
        ledgerOptions.readPassword();
        try (PipedLedger piped = PipedLedger.among("report", List.of(ledgers.value(), budgets.value()))) {
            LedgerFiles files = new LedgerFiles(
                    ledgers.value(),
                    piped,
                    ledgerOptions,
                    Progress.shown(ledgerOptions.wantsProgress() && !log.isQuiet()),
                    messages);
            LedgerFiles budget = new LedgerFiles(budgets.value(), piped, ledgerOptions, false, messages);
            FinishedReport finished =
                    new ReportRun(workbook.value(), files, budget, asOf.value(), messages).run(request);
            new ReportOutput(workbook.value(), target, outputs, writing(finished), messages).write(finished);
            messages.findings(finished.findingsOfRows());
            return checks.failOn().exitCode(finished.report().checks(), finished.allFindings());
        }
    }

    private WriteOptions writing(FinishedReport finished) throws StoppedException {
        WriteOptions standard = WriteOptions.by(Version.number());
        WriteOptions listing =
                transactions.chosen(finished).map(standard::listing).orElse(standard);
        return transactions.unusual(finished).map(listing::listingUnusual).orElse(listing);
    }

    /** What somebody has typed and not saved yet cannot be read. */
    private void warnOfUnsavedWork() {
        boolean elsewhere = outputs.isDryRun() || outputs.output().isPresent();
        OpenMark.beside(workbook.value()).stream()
                .filter(mark -> elsewhere && !mark.isLeftBehind(workbook.value()))
                .forEach(mark -> messages.line(
                        "Warning: %s: open by %s; what is not saved there is not in this report. Where nobody has it open, delete the mark that %s left, %s."
                                .formatted(workbook.value(), mark.who(), mark.program(), mark.name())));
    }

    /** No file that is read may be written over. */
    private void requireOwnPlaces() throws StoppedException {
        OutputFiles files = new OutputFiles(
                "report",
                Stream.of(
                                List.of(workbook.value()),
                                ledgers.value(),
                                budgets.value(),
                                ledgerOptions.passwordFile().stream().toList())
                        .flatMap(List::stream)
                        .toList());
        if (outputs.output().isPresent()) {
            files.add("-o", outputs.output().get());
        }
        if (outputs.jsonFile().isPresent()) {
            files.add("--json", outputs.jsonFile().get());
        }
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }
}
