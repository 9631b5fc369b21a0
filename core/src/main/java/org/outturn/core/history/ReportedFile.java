package org.outturn.core.history;

import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.ledger.Documents;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

/**
 * A ledger file that a report was made from.
 *
 * @param name the file's name, without its folder
 * @param sha256 which file it was, whatever its name
 * @param documents which documents its rows name
 * @param rows all rows that were not blank below its headings
 * @param amounts the rows that carried an amount, whatever became of them
 * @param byPeriod what its postings came to by ledger period
 */
public record ReportedFile(
        String name, String sha256, Documents documents, long rows, Tally amounts, SortedMap<Integer, Money> byPeriod) {

    public ReportedFile {
        byPeriod = new TreeMap<>(byPeriod);
    }
}
