package org.outturn.core.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.provenance.SourceReference;

/**
 * What one ledger file holds: its postings by coding and period, and every row that is not a posting
 * with the reason. Rows are all that are not blank below the headings, and each is accounted for
 * once: posted, set aside or skipped.
 *
 * @param source the file, and its sheet where it has any
 * @param sha256 the file's SHA-256 in hexadecimal: which file it was, whatever its name
 * @param documents which documents its rows name
 * @param rows rows counted by the reader on their own, to compare with what became of them
 * @param setAside the rows set aside, of which a very bad file names the first ones only
 * @param setAsideTally all rows set aside
 * @param skipped rows that are no postings (repeated headings, totals), counted by reason
 * @param latestDate the latest date any of its rows states; none where they state periods only
 * @param sheets the same by sheet, their lines in the order of all lines
 * @param toDate whether its amounts stand for all that was posted up to their period, as the first trial balance does
 */
public record LedgerExtract(
        SourceReference source,
        String sha256,
        Documents documents,
        long rows,
        List<LedgerLine> lines,
        List<SetAside> setAside,
        Tally setAsideTally,
        Map<String, Long> skipped,
        Optional<LocalDate> latestDate,
        List<LedgerSheet> sheets,
        boolean toDate) {

    public LedgerExtract {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(documents, "documents");
        lines = List.copyOf(lines);
        setAside = List.copyOf(setAside);
        skipped = Map.copyOf(skipped);
        Objects.requireNonNull(latestDate, "latestDate");
        sheets = List.copyOf(sheets);
    }

    /** A file of one sheet whose rows state no dates and no documents. */
    public LedgerExtract(
            SourceReference source,
            String sha256,
            long rows,
            List<LedgerLine> lines,
            List<SetAside> setAside,
            Tally setAsideTally,
            Map<String, Long> skipped) {
        this(
                source,
                sha256,
                Documents.UNSTATED,
                rows,
                lines,
                setAside,
                setAsideTally,
                skipped,
                Optional.empty(),
                List.of(new LedgerSheet(
                        source,
                        rows,
                        Tally.sum(lines.stream().map(LedgerLine::tally).toList()),
                        setAsideTally,
                        skipped.values().stream().mapToLong(Long::longValue).sum(),
                        lines)),
                false);
    }

    /** Every row that carries an amount, as counted row by row. */
    public Tally amounts() {
        return Tally.sum(sheets.stream().map(LedgerSheet::amounts).toList());
    }

    public Tally posted() {
        return Tally.sum(lines.stream().map(LedgerLine::tally).toList());
    }

    public long skippedRows() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }
}
