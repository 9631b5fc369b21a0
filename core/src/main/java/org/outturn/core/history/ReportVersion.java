package org.outturn.core.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.ledger.Tally;
import org.outturn.core.outturn.ReportItem;

/**
 * One report as it was written: the figures of a period, the files behind them and when they were
 * drawn up. A draft is replaced when its period is reported again; what is signed off stays as it is.
 *
 * @param asAt the day the figures stand for, which is not the day of the run
 * @param fingerprint SHA-256 of the figures, so that a later change of them can be seen
 * @param signedBy who signed it off, in words; blank for a draft
 * @param reason why it restates the version before; blank where it restates none, or nobody has said
 * @param byPeriod what is reported, excluded postings left out, by ledger period
 */
public record ReportVersion(
        ReportNumber number,
        String portfolio,
        LocalDate asAt,
        String fingerprint,
        String signedBy,
        String reason,
        ReportedTotal total,
        List<ReportedItem> items,
        SortedMap<Integer, Tally> byPeriod,
        List<ReportedFile> files) {

    private static final int SHORT = 12;

    public ReportVersion {
        Objects.requireNonNull(number, "number");
        items = List.copyOf(items);
        byPeriod = new TreeMap<>(byPeriod);
        files = List.copyOf(files);
    }

    /** A draft, with the fingerprint that its figures make. */
    public static ReportVersion draft(
            ReportNumber number,
            String portfolio,
            LocalDate asAt,
            ReportedTotal total,
            List<ReportedItem> items,
            SortedMap<Integer, Tally> byPeriod,
            List<ReportedFile> files) {
        return new ReportVersion(number, portfolio, asAt, Fingerprint.of(items), "", "", total, items, byPeriod, files);
    }

    public boolean isSignedOff() {
        return !signedBy.isBlank();
    }

    /** The first characters of the fingerprint: enough to tell one set of figures from another. */
    public String shortFingerprint() {
        return fingerprint.substring(0, Math.min(SHORT, fingerprint.length()));
    }

    /** Whether the figures are still those that the fingerprint was taken of. */
    public boolean isAsWritten() {
        return fingerprint.equals(Fingerprint.of(items));
    }

    /** Whether both are the same report of the year, whatever its figures. */
    public boolean isNumberedLike(ReportVersion other) {
        return number.equals(other.number) && portfolio.equals(other.portfolio);
    }

    boolean saysTheSameAs(ReportVersion other) {
        return fingerprint.equals(other.fingerprint);
    }

    public Optional<ReportedItem> item(String name) {
        return items.stream()
                .filter(item -> ReportItem.key(item.name()).equals(ReportItem.key(name)))
                .findFirst();
    }

    public ReportVersion numbered(ReportNumber other) {
        return new ReportVersion(other, portfolio, asAt, fingerprint, signedBy, reason, total, items, byPeriod, files);
    }

    public ReportVersion signedOff(String by) {
        return new ReportVersion(number, portfolio, asAt, fingerprint, by, reason, total, items, byPeriod, files);
    }

    public ReportVersion because(String why) {
        return new ReportVersion(number, portfolio, asAt, fingerprint, signedBy, why, total, items, byPeriod, files);
    }
}
