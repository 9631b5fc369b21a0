package org.outturn.excel.workbook;

import java.util.Objects;
import java.util.Optional;

/**
 * How one workbook is written, beyond what its own sheets say.
 *
 * @param version of the software, for the record on the cover
 * @param transactions the ledger rows to list; empty where none are to be
 */
public record WriteOptions(String version, Optional<LedgerTransactions> transactions) {

    public WriteOptions {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(transactions, "transactions");
    }

    /** The standard way, by this version of the software. */
    public static WriteOptions by(String version) {
        return new WriteOptions(version, Optional.empty());
    }

    /** Lists these rows of the ledgers on sheets of their own. */
    public WriteOptions listing(LedgerTransactions rows) {
        return new WriteOptions(version, Optional.of(rows));
    }
}
