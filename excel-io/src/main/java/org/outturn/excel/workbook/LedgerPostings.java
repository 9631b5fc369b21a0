package org.outturn.excel.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.forecast.LedgerPosting;
import org.outturn.core.forecast.PostingFinder;
import org.outturn.core.forecast.UnusualPosting;
import org.outturn.core.ledger.Claim;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.PostingClaims;
import org.outturn.core.monitoring.UnusualMonths;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.ledger.LedgerRow;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * The postings of a run's ledgers that are part of its report, to be looked through for unusual ones.
 * Habits are known when all are, so that they are held in memory together.
 */
public final class LedgerPostings {

    /** So many fit into the memory of a small computer. */
    public static final long MOST = 1_000_000;

    private final PostingClaims claims;
    private final List<LedgerPosting> postings = new ArrayList<>();

    private LedgerPostings(MonitoringPosition position) {
        this.claims = new PostingClaims(position.ledger());
    }

    /** How many rows of the ledgers are postings. */
    public static long count(List<LedgerStream> ledgers) {
        return ledgers.stream()
                .flatMap(ledger -> ledger.extract().lines().stream())
                .mapToLong(line -> line.tally().rows())
                .sum();
    }

    /** Those for a person to look at; the ledgers are read once more, from first to last. */
    public static List<UnusualPosting> unusual(List<LedgerStream> ledgers, MonitoringPosition position)
            throws UnreadableLedgerException {
        LedgerPostings collected = new LedgerPostings(position);
        for (LedgerStream ledger : ledgers) {
            try {
                ledger.forEachRow(collected::add);
            } catch (UnreadableFileException e) {
                throw new UnreadableLedgerException(e);
            }
        }
        return PostingFinder.find(collected.postings, position.settings().year(), UnusualMonths.FLOOR);
    }

    private void add(LedgerRow row) {
        if (row.isPosting()) {
            itemOf(row).ifPresent(item -> postings.add(posting(row, item)));
        }
    }

    private Optional<String> itemOf(LedgerRow row) {
        Claim claim = claims.on(row.coding(), row.period().orElseThrow()).orElseThrow();
        if (claim instanceof Claim.Item item) {
            return Optional.of(item.name());
        }
        return claim instanceof Claim.NotYetCoded ? Optional.of(ReportItem.NOT_YET_CODED) : Optional.empty();
    }

    private static LedgerPosting posting(LedgerRow row, String item) {
        return new LedgerPosting(
                item,
                row.coding(),
                row.period().orElseThrow(),
                row.date(),
                row.document(),
                row.description(),
                row.supplier(),
                row.amount().orElseThrow(),
                row.sheet(),
                row.number());
    }
}
