package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.provenance.Finding;

/**
 * Finds periods that two ledger files of one run both hold, to the penny and the row for every coding:
 * the same extract fetched again, or extracts of April to May and of May to June.
 */
final class LedgerOverlaps {

    /** A single posting may well be in two files by chance. */
    private static final long FEWEST_ROWS = 3;

    private LedgerOverlaps() {}

    static List<Finding> in(List<LedgerExtract> extracts) {
        List<Finding> findings = new ArrayList<>();
        List<Map<AccountingPeriod, Map<Coding, Tally>>> periods =
                extracts.stream().map(LedgerOverlaps::byPeriod).toList();
        for (int later = 1; later < extracts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                List<String> shared = shared(periods.get(earlier), periods.get(later));
                if (!shared.isEmpty()) {
                    findings.add(overlap(extracts.get(earlier), extracts.get(later), shared));
                }
            }
        }
        return findings;
    }

    private static Map<AccountingPeriod, Map<Coding, Tally>> byPeriod(LedgerExtract extract) {
        Map<AccountingPeriod, Map<Coding, Tally>> periods = new TreeMap<>();
        for (LedgerLine line : extract.lines()) {
            periods.computeIfAbsent(line.period(), absent -> new TreeMap<>())
                    .merge(line.coding(), line.tally(), Tally::plus);
        }
        return periods;
    }

    private static List<String> shared(
            Map<AccountingPeriod, Map<Coding, Tally>> one, Map<AccountingPeriod, Map<Coding, Tally>> other) {
        List<String> shared = new ArrayList<>();
        one.forEach((period, codings) -> {
            Tally all = Tally.sum(codings.values());
            if (all.rows() >= FEWEST_ROWS && codings.equals(other.get(period))) {
                shared.add("%s (%s rows, %s)".formatted(period, Figure.count(all.rows()), Figure.pounds(all.sum())));
            }
        });
        return shared;
    }

    private static Finding overlap(LedgerExtract earlier, LedgerExtract later, List<String> shared) {
        return Finding.error(
                "LEDGER_OVERLAP",
                later.source(),
                "The postings of %s are in %s too, coding by coding."
                        .formatted(String.join(", ", shared), earlier.source()),
                "Give each period once: leave out the file that is a copy, or export the periods apart.");
    }
}
