package org.outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Thousands;
import org.outturn.core.provenance.Finding;
import org.outturn.core.reconcile.SharedPostings;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.reconcile.FileOverlap;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Finds what two ledger files of one run both hold, by document or to the penny and the row for every
 * coding of a period: the same extract fetched again, or extracts of April to May and of May to June.
 */
final class LedgerOverlaps {

    /** A single posting may well be in two files by chance. */
    private static final long FEWEST_ROWS = 3;

    private LedgerOverlaps() {}

    /** Posting by posting where both files number their documents, and else coding by coding. */
    static List<Finding> in(List<LedgerStream> ledgers) {
        List<LedgerExtract> extracts =
                ledgers.stream().map(LedgerStream::extract).toList();
        List<Finding> findings = new ArrayList<>();
        List<Map<AccountingPeriod, Map<Coding, Tally>>> periods =
                extracts.stream().map(LedgerOverlaps::byPeriod).toList();
        for (int later = 1; later < extracts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Optional<Finding> byDocument = byDocument(ledgers.get(earlier), ledgers.get(later));
                List<String> shared = shared(periods.get(earlier), periods.get(later));
                if (byDocument.isPresent()) {
                    findings.add(byDocument.get());
                } else if (!shared.isEmpty()) {
                    findings.add(overlap(extracts.get(earlier), extracts.get(later), shared));
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> byDocument(LedgerStream earlier, LedgerStream later) {
        try {
            return FileOverlap.between(earlier, later)
                    .filter(found -> found.all().rows() >= FEWEST_ROWS)
                    .map(found -> overlap(earlier, later, found));
        } catch (UnreadableFileException e) {
            return Optional.of(e.finding());
        }
    }

    private static Finding overlap(LedgerStream earlier, LedgerStream later, SharedPostings.Found found) {
        String file = earlier.extract().source().toString();
        boolean isWhole = found.all().rows() == later.postings();
        String periods = found.byPeriod().entrySet().stream()
                .map(period -> inWords(period.getKey(), period.getValue()))
                .collect(Collectors.joining(", "));
        String what = isWhole
                ? "Every posting of this file is in %s too, so it is the same export again: documents %s, %s."
                : "Postings of documents %2$s are in %1$s too, with the same codings and amounts: %3$s.";
        return Finding.error(
                "LEDGER_OVERLAP",
                later.extract().source(),
                what.formatted(file, found.documents(), periods) + others(found) + part(found),
                "Give each posting once: leave out the file that is a copy or has been corrected since, or export the"
                        + " periods apart.");
    }

    private static String others(SharedPostings.Found found) {
        return found.others() == 0
                ? ""
                : " %s more of the same documents and codings have other amounts: one file may correct the other."
                        .formatted(Thousands.of(found.others()));
    }

    private static String part(SharedPostings.Found found) {
        return found.oneIn() == 1
                ? ""
                : " One document in %s was looked at, so there will be more.".formatted(Thousands.of(found.oneIn()));
    }

    private static String inWords(AccountingPeriod period, Tally tally) {
        return "%s (%s rows, %s)"
                .formatted(period, Thousands.of(tally.rows()), tally.sum().inPounds());
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
                shared.add(inWords(period, all));
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
