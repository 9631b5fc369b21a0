package org.outturn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.outturn.cli.ArgumentTypes.DayType;
import org.outturn.cli.ArgumentTypes.PeriodType;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.excel.saving.OpenMark;
import org.outturn.excel.workbook.WriteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "report",
        description = "Work out the position from the ledger and write the report sheets into the workbook.",
        customSynopsis = "Usage: outturn report WORKBOOK.xlsx --ledger FILE... [options]",
        synopsisHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        exitCodeListHeading = HelpText.EXIT_CODES_HEADING,
        exitCodeList = {
            HelpText.EXIT_0,
            HelpText.EXIT_1,
            HelpText.EXIT_2,
            HelpText.EXIT_4,
            HelpText.EXIT_5,
            HelpText.EXIT_70,
            HelpText.EXIT_130,
            HelpText.EXIT_143
        },
        footerHeading = "%nExample:%n",
        footer = "  outturn report monitoring.xlsx --ledger ledger.csv --period 6")
final class ReportCommand implements Callable<Integer> {

    private final Messages messages;

    @Parameters(
            paramLabel = "WORKBOOK.xlsx",
            description = "The team's monitoring workbook, its input sheets filled in.")
    private Path workbook;

    @Option(
            names = "--ledger",
            required = true,
            arity = "1..*",
            order = 10,
            paramLabel = "FILE",
            description = "The ledger export for the year to date, as one file or several; - is standard input.")
    private List<Path> ledgers;

    @Option(
            names = "--budget",
            arity = "1..*",
            order = 10,
            paramLabel = "FILE",
            description = "The finance system's own budget, coded as the ledger is, to compare with the workbook's.")
    private List<Path> budgets = List.of();

    @Option(
            names = "--period",
            order = 11,
            paramLabel = "N",
            converter = PeriodType.class,
            description = "The last period to count, 1 to 16; every period in the ledger if not given.")
    private Optional<AccountingPeriod> period = Optional.empty();

    @Option(
            names = "--portfolio",
            order = 12,
            paramLabel = "NAME",
            description = "Report this portfolio only, where the Items sheet lists several.")
    private Optional<String> portfolio = Optional.empty();

    @Option(
            names = "--as-of",
            order = 13,
            paramLabel = "DATE",
            converter = DayType.class,
            description = "The day the report speaks for, such as 2021-04-30; the ledger's latest date if not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private OutputOptions outputs;

    @Mixin
    private TransactionOptions transactions;

    @Mixin
    private CheckOptions checks;

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

    ReportCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(quiet);
        outputs.style().requireSense(outputs.output(), transactions.areListed(), workbook);
        requireOwnPlaces();
        transactions.requireSense();
        log.applyTo(messages);
        if (outputs.isDryRun() || !Files.isRegularFile(workbook)) {
            // What is no workbook is refused when it is read, and is no place for a lock file.
            return run(Optional.empty());
        }
        Path asked = outputs.output().orElse(workbook);
        try (TargetWorkbook target = TargetWorkbook.claim(asked, outputs.asDatedCopy(), messages)) {
            OutputPlace.requireUnsigned(target.file());
            return run(Optional.of(target));
        }
    }

    /** @param target kept from other runs from before anything is read; nothing for a dry run */
    private int run(Optional<TargetWorkbook> target) throws StoppedException {
        MonitoringRequest request = new MonitoringRequest(period, portfolio, checks.expected());
        warnOfUnsavedWork();
        ledgerOptions.readPassword();
        try (PipedLedger piped = PipedLedger.among("report", List.of(ledgers, budgets))) {
            LedgerFiles files =
                    new LedgerFiles(ledgers, piped, ledgerOptions, Progress.shown(!noProgress && !quiet), messages);
            LedgerFiles budget = new LedgerFiles(budgets, piped, ledgerOptions, false, messages);
            FinishedReport finished = new ReportRun(workbook, files, budget, asOf, messages).run(request);
            new ReportOutput(workbook, target, outputs, writing(finished), messages).write(finished);
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
        OpenMark.beside(workbook).stream()
                .filter(mark -> elsewhere && !mark.isLeftBehind(workbook))
                .forEach(mark -> messages.line(
                        "Warning: %s: open by %s; what is not saved there is not in this report. Where nobody has it open, delete the mark that %s left, %s."
                                .formatted(workbook, mark.who(), mark.program(), mark.name())));
    }

    /** No file that is read may be written over. */
    private void requireOwnPlaces() throws StoppedException {
        OutputFiles files = new OutputFiles(
                "report",
                Stream.of(
                                List.of(workbook),
                                ledgers,
                                budgets,
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
