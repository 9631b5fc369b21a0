package org.outturn.testworkbooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.outturn.core.ledger.Tally;

/** What the finance system would say that the ledger holds, for the Controls sheet. */
final class LedgerControls {

    private static final List<Integer> PERIODS = List.of(6, 12, 13);

    private LedgerControls() {}

    /** The year to date, and some periods on their own. */
    static List<List<Object>> rows(List<LedgerPosting> ledger) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row("General ledger, year to date", null, tally(ledger, posting -> true)));
        for (int period : PERIODS) {
            Tally tally = tally(ledger, posting -> posting.period().number() == period);
            rows.add(row("General ledger, single period", BigDecimal.valueOf(period), tally));
        }
        return rows;
    }

    private static Tally tally(List<LedgerPosting> ledger, Predicate<LedgerPosting> wanted) {
        return Tally.sum(ledger.stream()
                .filter(wanted)
                .map(posting -> Tally.of(posting.amount()))
                .toList());
    }

    private static List<Object> row(String source, BigDecimal period, Tally tally) {
        List<Object> row = new ArrayList<>();
        row.add(source);
        row.add(period);
        row.add(BigDecimal.valueOf(tally.rows()));
        row.add(tally.debits());
        row.add(tally.credits());
        row.add(tally.sum());
        return row;
    }
}
