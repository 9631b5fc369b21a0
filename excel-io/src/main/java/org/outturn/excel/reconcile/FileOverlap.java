package org.outturn.excel.reconcile;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.reconcile.SharedPostings;
import org.outturn.core.reconcile.SharedPostings.Posting;
import org.outturn.excel.ledger.LedgerRow;
import org.outturn.excel.ledger.LedgerStream;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Which postings two ledger files of one run both hold, by their documents. Files are read again only
 * where they share a period and their ranges of documents cross, as those of a copy do and those of
 * two sources or two months mostly do not.
 */
public final class FileOverlap {

    private FileOverlap() {}

    /** Empty where no posting is in both. */
    public static Optional<SharedPostings.Found> between(LedgerStream one, LedgerStream other)
            throws UnreadableFileException {
        Set<AccountingPeriod> shared = periods(one);
        shared.retainAll(periods(other));
        if (shared.isEmpty() || !one.extract().documents().cross(other.extract().documents())) {
            return Optional.empty();
        }
        SharedPostings postings =
                new SharedPostings(one.extract().documents(), other.extract().documents(), one.postings());
        one.forEachRow(row -> posting(row, shared).ifPresent(postings::note));
        other.forEachRow(row -> posting(row, shared).ifPresent(postings::find));
        return postings.result();
    }

    private static Set<AccountingPeriod> periods(LedgerStream file) {
        return file.extract().lines().stream().map(LedgerLine::period).collect(Collectors.toSet());
    }

    private static Optional<Posting> posting(LedgerRow row, Set<AccountingPeriod> shared) {
        return row.isPosting()
                ? row.period()
                        .filter(shared::contains)
                        .map(period -> new Posting(
                                row.document(),
                                row.coding(),
                                period,
                                row.amount().orElseThrow()))
                : Optional.empty();
    }
}
