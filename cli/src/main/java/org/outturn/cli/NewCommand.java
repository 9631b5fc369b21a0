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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class NewCommand implements Verb {

    private static final ZoneId COUNCILS = ZoneId.of("Europe/London");

    private final Messages messages;

    private final Arguments arguments = new Arguments();

    private final Argument<Path> workbook = arguments.file(PositionalParamSpec.builder()
            .paramLabel("WORKBOOK.xlsx")
            .description("The workbook to make; it must not exist yet."));

    private final Argument<String> organisation = arguments.value(
            String.class,
            "",
            OptionSpec.builder("--organisation").order(10).paramLabel("NAME").description("The council that reports."));

    private final Argument<String> portfolio = arguments.value(
            String.class,
            "",
            OptionSpec.builder("--portfolio")
                    .order(11)
                    .paramLabel("NAME")
                    .description("The portfolio that is reported."));

    private final Argument<Optional<FinancialYear>> year = arguments.optional(
            FinancialYear.class,
            OptionSpec.builder("--year")
                    .order(12)
                    .paramLabel("2020-21")
                    .converters(new YearType())
                    .description("The financial year; today's if not given."));

    private final Argument<Optional<Path>> from = arguments.optional(
            Path.class,
            OptionSpec.builder("--from")
                    .order(13)
                    .paramLabel("OLD.xlsx")
                    .description(
                            "Start next year from this year's workbook: coding, items, recurring budget, closing reserves and undelivered savings come along."));

    private final Argument<Boolean> exampleRows = arguments.flag(OptionSpec.builder("--example-rows")
            .order(14)
            .description("Fill each sheet with a few made-up rows that show what belongs there."));

    private final LogOptions log = new LogOptions(arguments);

    NewCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = arguments.of("new", this);
        HelpText.setOut(spec)
                .customSynopsis("Usage: outturn new WORKBOOK.xlsx [options]")
                .description("Write a monitoring workbook of empty input sheets, ready to fill in.")
                .exitCodeList(
                        HelpText.exitCodes(HelpText.CREATED, HelpText.NOT_CREATED, HelpText.EXIT_4, HelpText.EXIT_70))
                .footer(
                        "  outturn new monitoring.xlsx --organisation \"Anyshire Council\" --portfolio \"Children\" --year 2020-21");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(log.isQuiet());
        log.applyTo(messages);
        OutputFiles.requireWorkbookName("new", workbook.value());
        if (Files.exists(workbook.value(), LinkOption.NOFOLLOW_LINKS)) {
            throw existsAlready();
        }
        if (from.value().isPresent() && exampleRows.value()) {
            throw StoppedException.wrongArguments(
                    "new", "--example-rows does not go with --from: next year's workbook has rows of its own.");
        }
        if (from.value().isPresent()) {
            startNextYear(from.value().get());
            return ExitCode.DONE;
        }
        try (TargetWorkbook target = TargetWorkbook.claim(workbook.value(), false, messages)) {
            create(target.file(), year.value().orElseGet(NewCommand::thisYear));
        }
        messages.results(List.of(
                "Written: " + workbook.value(),
                "Fill in Settings, Items, Coding and Budget, then run: outturn report " + workbook.value()
                        + " --ledger FILE"));
        return ExitCode.DONE;
    }

    private void startNextYear(Path old) throws StoppedException {
        Reading<BroughtForward> planned = MonitoringWorkbook.nextYear(old);
        if (planned.isRefused()) {
            throw StoppedException.refused(planned.findings());
        }
        FinancialYear next = planned.get().year();
        if (year.value().filter(asked -> !asked.equals(next)).isPresent()) {
            throw StoppedException.wrongArguments(
                    "new",
                    "--year %s: the year after that of %s is %s. Leave --year out."
                            .formatted(year.value().get(), old, next));
        }
        messages.findings(planned.findings());
        try (TargetWorkbook target = TargetWorkbook.claim(workbook.value(), false, messages)) {
            createNext(old, target.file(), planned.get());
        }
        messages.results(carriedOver(planned.get()));
    }

    private void createNext(Path old, Path file, BroughtForward next) throws StoppedException {
        Map<String, String> changed = new HashMap<>();
        Optional.of(organisation.value())
                .filter(name -> !name.isBlank())
                .ifPresent(name -> changed.put(Settings.ORGANISATION, name));
        Optional.of(portfolio.value())
                .filter(name -> !name.isBlank())
                .ifPresent(name -> changed.put(Settings.PORTFOLIO, name));
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
                "Written: " + workbook.value(),
                "Brought into %s: budget %s in %d lines; reserves %s in %d; savings to deliver %s in %d."
                        .formatted(
                                next.year(),
                                sum(next.budget(), BudgetLine::original),
                                next.budget().size(),
                                sum(next.reserves(), ReserveMovement::amount),
                                next.reserves().size(),
                                sum(next.savings(), SavingsInitiative::reduction),
                                next.savings().size()),
                "Enter the new year's growth, savings and approved budget, then run: outturn report " + workbook.value()
                        + " --ledger FILE");
    }

    private static <T> String sum(List<T> lines, Function<T, Money> amount) {
        return Money.sum(lines.stream().map(amount).toList()).inPounds();
    }

    private void create(Path file, FinancialYear chosen) throws StoppedException {
        try {
            if (exampleRows.value()) {
                MonitoringWorkbook.createWithExampleRows(file, organisation.value(), portfolio.value(), chosen);
            } else {
                MonitoringWorkbook.create(file, organisation.value(), portfolio.value(), chosen);
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
                        .formatted(workbook.value()));
    }

    private static FinancialYear thisYear() {
        LocalDate today = LocalDate.now(COUNCILS);
        boolean begun = today.getMonthValue() >= Month.APRIL.getValue();
        return FinancialYear.startingApril(begun ? today.getYear() : today.getYear() - 1);
    }
}
