package org.outturn.core.corporate;

import org.outturn.core.ledger.Tally;

/**
 * A ledger file that a portfolio's workbook was made from, as its cover says.
 *
 * @param sha256 which file it was, whatever its name
 * @param rows every row below its headings
 * @param setAside rows that could not be read
 * @param skipped rows that are no postings
 * @param amounts every row that carries an amount, set aside ones included
 */
public record LedgerRead(String name, String sha256, long rows, long setAside, long skipped, Tally amounts) {}
