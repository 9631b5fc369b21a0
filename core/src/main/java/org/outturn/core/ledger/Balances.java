package org.outturn.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * Adds up the postings of a ledger file by coding and period as they are read. Its size grows with
 * the codings, not with the rows; balances of parts of a file {@link #merge} into those of the whole.
 */
public final class Balances {

    private final Map<Coding, CodingBalances> codings = new HashMap<>();

    public void post(Coding coding, AccountingPeriod period, Money amount, long row) {
        of(coding).post(period, amount, row);
    }

    /** Those of one coding, to post to; none so far where nothing is posted. */
    public CodingBalances of(Coding coding) {
        return codings.computeIfAbsent(coding, absent -> new CodingBalances());
    }

    public void merge(Balances other) {
        mergeBelow(other, 0);
    }

    /** Takes in the balances of a part of the file that was counted from its own first row, so many rows further down. */
    public void mergeBelow(Balances part, long rowsAbove) {
        part.codings.forEach((coding, balances) -> of(coding).mergeBelow(balances, rowsAbove));
    }

    /** The lines in order of coding and period, whatever order the postings came in. */
    public List<LedgerLine> lines() {
        List<LedgerLine> lines = new ArrayList<>();
        codings.keySet().stream().sorted().forEach(coding -> codings.get(coding).addLines(coding, lines));
        return List.copyOf(lines);
    }
}
