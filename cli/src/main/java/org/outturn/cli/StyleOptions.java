package org.outturn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;
import picocli.CommandLine.Model.OptionSpec;

/** Whether the report goes into the team's workbook, or is written for publication. */
final class StyleOptions {

    private static final String SETTINGS = "Settings";

    /** What the report is written for. */
    enum Style {
        MONITORING,
        PUBLICATION;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Argument<Style> style;

    StyleOptions(Arguments arguments) {
        style = arguments.value(
                Style.class,
                Style.MONITORING,
                OptionSpec.builder("--style")
                        .order(24)
                        .paramLabel("monitoring|publication")
                        .description(
                                "What the report is for: the team (monitoring), or the public (publication: values only, without input sheets, balances, ledger rows and owners; needs -o)."));
    }

    boolean isPublication() {
        return style.value() == Style.PUBLICATION;
    }

    /** A publication is a file of its own: never the team's workbook, nor anybody's that is filled in by hand. */
    void requireSense(Optional<Path> output, boolean listsTransactions, Path workbook) throws StoppedException {
        if (!isPublication()) {
            return;
        }
        if (output.isEmpty()) {
            throw StoppedException.wrongArguments(
                    "report",
                    "--style publication needs -o: what is published is a file of its own, never %s. Name it with -o."
                            .formatted(workbook));
        }
        if (listsTransactions) {
            throw StoppedException.wrongArguments(
                    "report",
                    "--transactions lists ledger rows, which --style publication never does. Leave one of them out.");
        }
        requireNoInputs(output.get());
    }

    private static void requireNoInputs(Path target) throws StoppedException {
        if (Files.isRegularFile(target) && holdsInputs(target)) {
            throw StoppedException.wrongArguments(
                    "report",
                    "-o %s has a sheet \"%s\", as a workbook that people fill in has; --style publication would replace it. Name another file."
                            .formatted(target, SETTINGS));
        }
    }

    private static boolean holdsInputs(Path file) {
        try (TabularFile workbook = TabularFile.open(file)) {
            return workbook.isWorkbook() && workbook.sheet(SETTINGS).isPresent();
        } catch (UnreadableFileException e) {
            // What cannot be read as a workbook is not one.
            return false;
        }
    }
}
