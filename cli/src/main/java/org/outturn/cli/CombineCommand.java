package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.corporate.PortfolioWorkbook;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.corporate.CorporateReader;
import org.outturn.excel.corporate.CorporateWorkbook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class CombineCommand implements Verb {

    private final Messages messages;

    private final Arguments arguments = new Arguments();

    private final Argument<List<Path>> workbooks = arguments.files(PositionalParamSpec.builder()
            .paramLabel("WORKBOOK.xlsx")
            .description("The portfolios' finished workbooks, all reported to the same period."));

    private final Argument<Path> output = arguments.required(
            Path.class,
            OptionSpec.builder("-o", "--output")
                    .order(20)
                    .paramLabel("OUT.xlsx")
                    .description("Write the corporate summary here."));

    private final Argument<Boolean> datedCopy = arguments.flag(OptionSpec.builder("--out-new")
            .order(20)
            .description("Where somebody has that workbook open, write a dated copy beside it instead of stopping."));

    private final JsonOptions json = new JsonOptions(arguments);

    private final Argument<Boolean> dryRun = arguments.flag(
            OptionSpec.builder("--dry-run").order(23).description("Read and check everything, but write no workbook."));

    private final Argument<FailOn> failOn = FailOn.option(arguments, 42);

    private final LogOptions log = new LogOptions(arguments);

    CombineCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = arguments.of("combine", this);
        HelpText.setOut(spec)
                .customSynopsis("Usage: outturn combine WORKBOOK.xlsx... -o OUT.xlsx [options]")
                .description(
                        "Add several portfolios' finished workbooks up to a corporate summary by portfolio, directorate "
                                + "and fund, and prove that each ledger row is in exactly one of them.")
                .exitCodeList(HelpText.exitCodes(
                        HelpText.EXIT_0,
                        HelpText.COMBINE_FAILED,
                        HelpText.EXIT_2,
                        HelpText.EXIT_4,
                        HelpText.EXIT_5,
                        HelpText.EXIT_70))
                .footer("  outturn combine children.xlsx adults.xlsx places.xlsx -o council.xlsx");
        return spec;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(log.isQuiet());
        requireOwnPlaces();
        log.applyTo(messages);
        CorporateSummary summary = combined();
        String became = dryRun.value() ? "Dry run: no workbook was written." : write(summary);
        print(summary, became);
        return failOn.value().exitCode(summary.checks(), List.of());
    }

    private void requireOwnPlaces() throws StoppedException {
        OutputFiles files = new OutputFiles("combine", workbooks.value());
        files.add("-o", output.value());
        if (json.file().isPresent()) {
            files.add("--json", json.file().get());
        }
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    /** Every workbook, or everything that is wrong with any of them. */
    private CorporateSummary combined() throws StoppedException {
        List<Finding> findings = new ArrayList<>();
        List<PortfolioWorkbook> parts = new ArrayList<>();
        for (Path workbook : workbooks.value()) {
            messages.detail("Reading " + workbook);
            Reading<PortfolioWorkbook> part = CorporateReader.read(workbook);
            findings.addAll(part.findings());
            part.value().ifPresent(parts::add);
        }
        if (parts.size() < workbooks.value().size()) {
            throw StoppedException.refused(findings);
        }
        Reading<CorporateSummary> summary = CorporateSummary.of(parts);
        if (summary.isRefused()) {
            throw StoppedException.refused(summary.findings());
        }
        messages.findings(findings);
        return summary.get();
    }

    /** The figures for other programs are whole on the disk before the workbook is touched. */
    private String write(CorporateSummary summary) throws StoppedException {
        try (TargetWorkbook target = TargetWorkbook.claim(output.value(), datedCopy.value(), messages)) {
            Path place = target.place(summary.day(), messages);
            if (json.file().isPresent()) {
                try (StagedFile figures = StagedFile.of(json.file().get(), Json.bytes(CombineJson.of(summary)))) {
                    write(place, summary);
                    figures.moveIntoPlace();
                }
            } else {
                write(place, summary);
            }
            return "Workbook: " + place;
        }
    }

    private void write(Path place, CorporateSummary summary) throws StoppedException {
        messages.detail("Writing " + place);
        try {
            CorporateWorkbook.write(place, summary, Version.number());
        } catch (IOException e) {
            throw OutputPlace.cannotWrite(place, e);
        }
    }

    private void print(CorporateSummary summary, String became) throws StoppedException {
        if (json.isPrinted()) {
            messages.data(Json.bytes(CombineJson.of(summary)));
        } else {
            messages.results(CombineText.of(summary, became));
        }
    }
}
