package org.outturn.excel.workbook;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.outturn.core.ledger.Claim;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.monitoring.CodedLine;
import org.outturn.core.monitoring.LedgerException;
import org.outturn.core.monitoring.PostingClaims;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.layout.RowFeed;
import org.outturn.excel.ledger.LedgerRow;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.sheets.Transaction;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * The rows of a run's ledgers, to be listed in its workbook: all of them, those in no item, or those
 * of one item. They are read from the files again when they are written, so that their number is no
 * matter of memory.
 */
public final class LedgerTransactions implements RowFeed<Transaction> {

    private static final String COUNTED = "Counted";
    private static final String UNCLAIMED = "No line of Coding claims it";

    /** What became of a row. */
    private record Fate(String item, String outcome, String reason) {

        boolean isException() {
            return !outcome.equals(COUNTED);
        }
    }

    private final List<LedgerStream> ledgers;
    private final CodedLedger coded;
    private final PostingClaims claims;
    private final Predicate<Fate> wanted;

    private LedgerTransactions(List<LedgerStream> ledgers, CodedLedger coded, Predicate<Fate> wanted) {
        this.ledgers = List.copyOf(ledgers);
        this.coded = coded;
        this.claims = new PostingClaims(coded);
        this.wanted = wanted;
    }

    /** Every row of the ledgers that is not blank. */
    public static LedgerTransactions all(List<LedgerStream> ledgers, CodedLedger coded) {
        return new LedgerTransactions(ledgers, coded, fate -> true);
    }

    /** The rows that are in no item as they stand: what the Exceptions sheet adds up. */
    public static LedgerTransactions exceptions(List<LedgerStream> ledgers, CodedLedger coded) {
        return new LedgerTransactions(ledgers, coded, Fate::isException);
    }

    /** The postings that an item's actual is made of. */
    public static LedgerTransactions ofItem(String item, List<LedgerStream> ledgers, CodedLedger coded) {
        String key = ReportItem.key(item);
        return new LedgerTransactions(
                ledgers, coded, fate -> ReportItem.key(fate.item()).equals(key));
    }

    @Override
    public long count() {
        long posted = coded.lines().stream()
                .filter(line -> wanted.test(of(line.claim())))
                .mapToLong(LedgerTransactions::rows)
                .sum();
        return posted + coded.extracts().stream().mapToLong(this::unpostedRows).sum();
    }

    private static long rows(CodedLine line) {
        return line.line().tally().rows();
    }

    private long unpostedRows(LedgerExtract extract) {
        long setAside = wanted.test(unposted(LedgerException.Kind.SET_ASIDE, ""))
                ? extract.setAsideTally().rows()
                : 0;
        long skipped = wanted.test(unposted(LedgerException.Kind.SKIPPED, "")) ? extract.skippedRows() : 0;
        return setAside + skipped;
    }

    @Override
    public void forEach(Consumer<Transaction> rows) {
        for (LedgerStream ledger : ledgers) {
            try {
                ledger.forEachRow(row -> list(row, rows));
            } catch (UnreadableFileException e) {
                throw new UncheckedIOException(new UnreadableLedgerException(e));
            }
        }
    }

    private void list(LedgerRow row, Consumer<Transaction> rows) {
        Fate fate = of(row);
        if (wanted.test(fate)) {
            rows.accept(new Transaction(
                    row.sheet().file(),
                    row.sheet().sheet().orElse(""),
                    row.number(),
                    fate.item(),
                    row.coding(),
                    row.period(),
                    row.date(),
                    row.document(),
                    row.supplier(),
                    row.description(),
                    row.amount(),
                    fate.outcome(),
                    fate.reason()));
        }
    }

    private Fate of(LedgerRow row) {
        return switch (row.use()) {
            case POSTED ->
                of(claims.on(row.coding(), row.period().orElseThrow()).orElseThrow());
            case SET_ASIDE -> unposted(LedgerException.Kind.SET_ASIDE, row.reason());
            case SKIPPED -> unposted(LedgerException.Kind.SKIPPED, row.reason());
        };
    }

    private static Fate of(Claim claim) {
        if (claim instanceof Claim.Item item) {
            return new Fate(item.name(), COUNTED, "");
        }
        return claim instanceof Claim.Excluded excluded
                ? unposted(LedgerException.Kind.EXCLUDED, excluded.reason())
                : new Fate(ReportItem.NOT_YET_CODED, LedgerException.Kind.NOT_YET_CODED.label(), UNCLAIMED);
    }

    private static Fate unposted(LedgerException.Kind kind, String reason) {
        return new Fate("", kind.label(), reason);
    }
}
