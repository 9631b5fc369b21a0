package org.outturn.core.ledger;

import java.util.List;
import java.util.Objects;
import org.outturn.core.provenance.SourceReference;

/**
 * What one sheet of a ledger file holds; a text file is one sheet. Rows and amounts are counted one by
 * one as they are read, apart from the lines that they are added up to, so that the two can be compared.
 *
 * @param place the file, and the sheet where it has any
 * @param rows all that are not blank below the headings
 * @param posted the rows that carry an amount that counts
 * @param skipped rows that are no postings
 * @param lines the same postings by coding and period
 */
public record LedgerSheet(
        SourceReference place, long rows, Tally posted, Tally setAside, long skipped, List<LedgerLine> lines) {

    public LedgerSheet {
        Objects.requireNonNull(place, "place");
        lines = List.copyOf(lines);
    }

    /** Every row that carries an amount, whatever became of it. */
    public Tally amounts() {
        return posted.plus(setAside);
    }
}
