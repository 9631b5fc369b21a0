package org.outturn.excel.workbook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.outturn.core.forecast.UnusualPosting;

/**
 * How one workbook is written, beyond what its own sheets say.
 *
 * @param version of the software, for the record on the cover
 * @param transactions the ledger rows to list; empty where none are to be
 * @param unusual single postings for a person to look at; empty where nobody asked for any
 */
public record WriteOptions(
        String version, Optional<LedgerTransactions> transactions, Optional<List<UnusualPosting>> unusual) {

    public WriteOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(transactions, "transactions");
        unusual = unusual.map(List::copyOf);
    }

    /** The standard way, by this version of the software. */
    public static WriteOptions by(String version) {
        return new WriteOptions(version, Optional.empty(), Optional.empty());
    }

    /** Lists these rows of the ledgers on sheets of their own. */
    public WriteOptions listing(LedgerTransactions rows) {
        return new WriteOptions(version, Optional.of(rows), unusual);
    }

    /** Lists these postings on a sheet of their own. */
    public WriteOptions listingUnusual(List<UnusualPosting> postings) {
        return new WriteOptions(version, transactions, Optional.of(postings));
    }
}
