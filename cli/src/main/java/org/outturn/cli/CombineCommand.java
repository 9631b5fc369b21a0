package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.outturn.core.corporate.CorporateSummary;
import org.outturn.core.corporate.PortfolioWorkbook;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.excel.corporate.CorporateReader;
import org.outturn.excel.corporate.CorporateWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "combine",
        description = "Add several portfolios' finished workbooks up to a corporate summary by portfolio, directorate "
                + "and fund, and prove that each ledger row is in exactly one of them.",
        customSynopsis = "Usage: outturn combine WORKBOOK.xlsx... -o OUT.xlsx [options]",
        synopsisHeading = "",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        sortSynopsis = false,
        exitCodeListHeading = HelpText.EXIT_CODES_HEADING,
        exitCodeList = {
            HelpText.EXIT_0,
            HelpText.COMBINE_FAILED,
            HelpText.EXIT_2,
            HelpText.EXIT_4,
            HelpText.EXIT_5,
            HelpText.EXIT_70
        },
        footerHeading = "%nExample:%n",
        footer = "  outturn combine children.xlsx adults.xlsx places.xlsx -o council.xlsx")
final class CombineCommand implements Callable<Integer> {

    private final Messages messages;

    @Parameters(
            arity = "1..*",
            paramLabel = "WORKBOOK.xlsx",
            description = "The portfolios' finished workbooks, all reported to the same period.")
    private List<Path> workbooks;

    @Option(
            names = {"-o", "--output"},
            order = 20,
            required = true,
            paramLabel = "OUT.xlsx",
            description = "Write the corporate summary here.")
    private Path output;

    @Option(
            names = "--out-new",
            order = 20,
            description = "Where somebody has that workbook open, write a dated copy beside it instead of stopping.")
    private boolean datedCopy;

    @Option(
            names = "--json",
            order = 21,
            paramLabel = "FILE|-",
            description = "Write every figure for other programs to this file, or to standard output (-).")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--format",
            order = 22,
            paramLabel = "text|json",
            description = "What standard output gets: a short summary (text), or every figure (json).")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--dry-run", order = 23, description = "Read and check everything, but write no workbook.")
    private boolean dryRun;

    @Option(
            names = "--fail-on",
            order = 42,
            paramLabel = "error|warning|never",
            description = "How bad a failed check must be to give exit code 1; error if not given.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = {"-q", "--quiet"},
            order = 90,
            description = "No text on standard output.")
    private boolean quiet;

    @Mixin
    private LogOptions log;

    CombineCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws StoppedException {
        messages.quiet(quiet);
        requireOwnPlaces();
        log.applyTo(messages);
        CorporateSummary summary = combined();
        String became = dryRun ? "Dry run: no workbook was written." : write(summary);
        print(summary, became);
        return failOn.exitCode(summary.checks(), List.of());
    }

    private Optional<Path> jsonFile() {
        return json.filter(file -> !file.equals(OutputOptions.STANDARD_OUTPUT));
    }

    private void requireOwnPlaces() throws StoppedException {
        OutputFiles files = new OutputFiles("combine", workbooks);
        files.add("-o", output);
        if (jsonFile().isPresent()) {
            files.add("--json", jsonFile().get());
        }
        if (log.logFile().isPresent()) {
            files.add("--log-file", log.logFile().get());
        }
    }

    /** Every workbook, or everything that is wrong with any of them. */
    private CorporateSummary combined() throws StoppedException {
        List<Finding> findings = new ArrayList<>();
        List<PortfolioWorkbook> parts = new ArrayList<>();
        for (Path workbook : workbooks) {
            messages.detail("Reading " + workbook);
            Reading<PortfolioWorkbook> part = CorporateReader.read(workbook);
            findings.addAll(part.findings());
            part.value().ifPresent(parts::add);
        }
        if (parts.size() < workbooks.size()) {
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
        try (TargetWorkbook target = TargetWorkbook.claim(output, datedCopy, messages)) {
            Path place = target.place(summary.day(), messages);
            if (jsonFile().isPresent()) {
                try (StagedFile figures = StagedFile.of(jsonFile().get(), Json.bytes(CombineJson.of(summary)))) {
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
        boolean toOutput = json.filter(OutputOptions.STANDARD_OUTPUT::equals).isPresent();
        if (format == OutputFormat.JSON || toOutput) {
            messages.data(Json.bytes(CombineJson.of(summary)));
        } else {
            messages.results(CombineText.of(summary, became));
        }
    }
}
