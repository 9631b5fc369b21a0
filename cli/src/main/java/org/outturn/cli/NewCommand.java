package org.outturn.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.outturn.cli.ArgumentTypes.YearType;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.BroughtForward;
import org.outturn.core.provenance.Reading;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.excel.inputs.Settings;
import org.outturn.excel.workbook.MonitoringWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Write a monitoring workbook of empty input sheets, ready to fill in.",
        customSynopsis = "Usage: outturn new WORKBOOK.xlsx [options]",
        synopsisHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = HelpText.EXIT_CODES_HEADING,
        exitCodeList = {HelpText.CREATED, HelpText.NOT_CREATED, HelpText.EXIT_4, HelpText.EXIT_70},
        footerHeading = "%nExample:%n",
        footer =
                "  outturn new monitoring.xlsx --organisation \"Anyshire Council\" --portfolio \"Children\" --year 2020-21")
final class NewCommand implements Callable<Integer> {

    private static final ZoneId COUNCILS = ZoneId.of("Europe/London");

    private final Messages messages;

    @Parameters(paramLabel = "WORKBOOK.xlsx", description = "The workbook to make; it must not exist yet.")
    private Path workbook;

    @Option(names = "--organisation", order = 10, paramLabel = "NAME", description = "The council that reports.")
    private String organisation = "";

    @Option(names = "--portfolio", order = 11, paramLabel = "NAME", description = "The portfolio that is reported.")
    private String portfolio = "";

    @Option(
            names = "--year",
            order = 12,
            paramLabel = "2020-21",
            converter = YearType.class,
            description = "The financial year; today's if not given.")
    private Optional<FinancialYear> year = Optional.empty();

    @Option(
            names = "--from",
            order = 13,
            paramLabel = "OLD.xlsx",
            description =
                    "Start next year from this year's workbook: coding, items, recurring budget, closing reserves and undelivered savings come along.")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--example-rows",
            order = 14,
            description = "Fill each sheet with a few made-up rows that show what belongs there.")
    private boolean exampleRows;

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "No text on standard output.")
    private boolean quiet;

    @Mixin
    private LogOptions log;

    NewCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(quiet);
        log.applyTo(messages);
        OutputFiles.requireWorkbookName("new", workbook);
        if (Files.exists(workbook, LinkOption.NOFOLLOW_LINKS)) {
            throw existsAlready();
        }
        if (from.isPresent() && exampleRows) {
            throw StoppedException.wrongArguments(
                    "new", "--example-rows does not go with --from: next year's workbook has rows of its own.");
        }
        if (from.isPresent()) {
            startNextYear(from.get());
            return ExitCode.DONE;
        }
        try (TargetWorkbook target = TargetWorkbook.claim(workbook, false, messages)) {
            create(target.file(), year.orElseGet(NewCommand::thisYear));
        }
        messages.results(List.of(
                "Written: " + workbook,
                "Fill in Settings, Items, Coding and Budget, then run: outturn report " + workbook + " --ledger FILE"));
        return ExitCode.DONE;
    }

    private void startNextYear(Path old) throws StoppedException {
        Reading<BroughtForward> planned = MonitoringWorkbook.nextYear(old);
        if (planned.isRefused()) {
            throw StoppedException.refused(planned.findings());
        }
        FinancialYear next = planned.get().year();
        if (year.filter(asked -> !asked.equals(next)).isPresent()) {
            throw StoppedException.wrongArguments(
                    "new",
                    "--year %s: the year after that of %s is %s. Leave --year out.".formatted(year.get(), old, next));
        }
        messages.findings(planned.findings());
        try (TargetWorkbook target = TargetWorkbook.claim(workbook, false, messages)) {
            createNext(old, target.file(), planned.get());
        }
        messages.results(carriedOver(planned.get()));
    }

    private void createNext(Path old, Path file, BroughtForward next) throws StoppedException {
        Map<String, String> changed = new HashMap<>();
        Optional.of(organisation)
                .filter(name -> !name.isBlank())
                .ifPresent(name -> changed.put(Settings.ORGANISATION, name));
        Optional.of(portfolio).filter(name -> !name.isBlank()).ifPresent(name -> changed.put(Settings.PORTFOLIO, name));
        try {
            Reading<BroughtForward> written = MonitoringWorkbook.createNext(old, file, next, changed);
            if (written.isRefused()) {
                throw StoppedException.refused(written.findings());
            }
        } catch (FileAlreadyExistsException e) {
            throw existsAlready();
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(file, e);
        }
    }

    private List<String> carriedOver(BroughtForward next) {
        return List.of(
                "Written: " + workbook,
                "Brought into %s: budget %s in %d lines; reserves %s in %d; savings to deliver %s in %d."
                        .formatted(
                                next.year(),
                                sum(next.budget(), BudgetLine::original),
                                next.budget().size(),
                                sum(next.reserves(), ReserveMovement::amount),
                                next.reserves().size(),
                                sum(next.savings(), SavingsInitiative::reduction),
                                next.savings().size()),
                "Enter the new year's growth, savings and approved budget, then run: outturn report " + workbook
                        + " --ledger FILE");
    }

    private static <T> String sum(List<T> lines, Function<T, Money> amount) {
        return Money.sum(lines.stream().map(amount).toList()).inPounds();
    }

    private void create(Path file, FinancialYear chosen) throws StoppedException {
        try {
            if (exampleRows) {
                MonitoringWorkbook.createWithExampleRows(file, organisation, portfolio, chosen);
            } else {
                MonitoringWorkbook.create(file, organisation, portfolio, chosen);
            }
        } catch (FileAlreadyExistsException e) {
            throw existsAlready();
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(file, e);
        }
    }

    private StoppedException existsAlready() {
        return StoppedException.refused(
                "%s: there is a file of this name already. Choose another name, or move the file away."
                        .formatted(workbook));
    }

    private static FinancialYear thisYear() {
        LocalDate today = LocalDate.now(COUNCILS);
        boolean begun = today.getMonthValue() >= Month.APRIL.getValue();
        return FinancialYear.startingApril(begun ? today.getYear() : today.getYear() - 1);
    }
}
