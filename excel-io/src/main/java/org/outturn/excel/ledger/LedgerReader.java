package org.outturn.excel.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerSheet;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;

/**
 * Reads a ledger export to the penny: CSV, other delimited text, or an Excel workbook. Every row
 * below the headings is posted, set aside with its place and reason, or skipped as no posting; none
 * is lost. A file whose rows cannot be trusted or understood is refused as a whole.
 */
public final class LedgerReader {

    private LedgerReader() {}

    /** The year of the options must be given: a row of another year is set aside. */
    public static Reading<LedgerExtract> read(Path file, LedgerReadOptions options) {
        return read(file, options, Pace.USUAL);
    }

    static Reading<LedgerExtract> read(Path file, LedgerReadOptions options, Pace pace) {
        LedgerReadOptions ofFile = toPost(file, options);
        return read(file, ofFile, Requirement.toPost(ofFile), pace, (walk, extract) -> extract);
    }

    /**
     * The balances alone, sheet by sheet, with all checks of {@link #read}: for a program that makes no
     * report and need not prove which file they came from. It takes no hash of the file, which for a text
     * file is most of the time.
     */
    public static Reading<List<LedgerSheet>> balance(Path file, LedgerReadOptions options) {
        LedgerReadOptions ofFile = toPost(file, options);
        return new LedgerWalker(ofFile, Requirement.toPost(ofFile), Pace.USUAL)
                .walk(file)
                .then(walk -> Reading.unlessRefused(walk.result().sheets(), new LedgerFindings(walk, ofFile).all()));
    }

    private static LedgerReadOptions toPost(Path file, LedgerReadOptions options) {
        if (options.year().isEmpty()) {
            throw new IllegalArgumentException("The financial year is needed to post a ledger");
        }
        return options.of(file);
    }

    /**
     * The same for what else is to be made of a file.
     *
     * @param options those of this file
     * @param made what is to be made of a file that was read to its end and not refused
     */
    static <T> Reading<T> read(
            Path file,
            LedgerReadOptions options,
            Requirement requirement,
            Pace pace,
            BiFunction<Walk, LedgerExtract, T> made) {
        FileHash hash = FileHash.start(file);
        return new LedgerWalker(options, requirement, pace)
                .walk(file)
                .then(walk ->
                        extract(hash, walk, options).then(extract -> Reading.of(made.apply(walk, extract), List.of())));
    }

    private static Reading<LedgerExtract> extract(FileHash hash, Walk walk, LedgerReadOptions options) {
        List<Finding> findings = new LedgerFindings(walk, options).all();
        try {
            return Reading.unlessRefused(
                    extract(walk, hash.get(), options.year().isPresent()), findings);
        } catch (IOException e) {
            return Reading.refused(Stream.concat(findings.stream(), Stream.of(changed(walk.file())))
                    .toList());
        }
    }

    static Finding changed(String file) {
        return Finding.error(
                "FILE_CHANGED",
                SourceReference.ofFile(file),
                "The file changed while it was being read.",
                "Wait until the export has finished, and run again.");
    }

    /** @param posted whether lines are wanted: of rows of any year there are none */
    private static LedgerExtract extract(Walk walk, String sha256, boolean posted) {
        ScanResult result = walk.result();
        List<LedgerSheet> sheets = posted ? result.sheets() : List.of();
        return new LedgerExtract(
                walk.sheets().get(0).sheet().reference(),
                sha256,
                walk.evidence().documents(),
                result.rows(),
                sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList(),
                result.setAside(),
                result.setAsideTally().tally(),
                result.skipped(),
                walk.evidence().dates().latest(),
                sheets,
                false);
    }
}
