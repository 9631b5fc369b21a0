package org.outturn.core.reconcile;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.DocumentRange;
import org.outturn.core.ledger.DocumentReference;
import org.outturn.core.ledger.Documents;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;

/**
 * Finds the postings that two ledger files both hold, alike in document, coding, period and amount:
 * all of the first are noted, and then all of the other are looked for. Of a large file no more than a
 * part of its documents is looked at, so that the memory needed has a bound.
 */
public final class SharedPostings {

    /** Some thirty bytes are kept for each. */
    private static final long MOST_NOTED = 1_000_000;

    private final Documents one;
    private final Documents other;
    private final long oneIn;
    private final Fingerprints prints = new Fingerprints();
    private final Fingerprints documents = new Fingerprints();
    private final SortedMap<AccountingPeriod, RunningSum> shared = new TreeMap<>();
    private int[] counts = new int[1];
    private Optional<DocumentRange> range = Optional.empty();
    private long others;

    /** A posting as far as it tells whether it is the same as another. */
    public record Posting(String document, Coding coding, AccountingPeriod period, Money amount) {

        private Fingerprint place() {
            return new Fingerprint()
                    .with(document)
                    .with(coding.costCentre())
                    .with(coding.subjective())
                    .with(period.number());
        }

        private long print() {
            return place().with(amount.pence()).value();
        }
    }

    /**
     * What both files hold.
     *
     * @param byPeriod the postings found in both
     * @param documents the lowest and highest document of these
     * @param others postings of a document and coding that is in both, but with another amount
     * @param oneIn one document in so many was looked at; 1 for all of them
     */
    public record Found(SortedMap<AccountingPeriod, Tally> byPeriod, DocumentRange documents, long others, long oneIn) {

        public Found {
            byPeriod = new TreeMap<>(byPeriod);
        }

        public Tally all() {
            return Tally.sum(byPeriod.values());
        }
    }

    /**
     * Begins with what is known of the two files.
     *
     * @param postings how many the first file has
     */
    public SharedPostings(Documents one, Documents other, long postings) {
        this(one, other, postings, MOST_NOTED);
    }

    SharedPostings(Documents one, Documents other, long postings, long mostNoted) {
        this.one = one;
        this.other = other;
        this.oneIn = Math.max(1, (postings + mostNoted - 1) / mostNoted);
    }

    /** A posting of the first file. */
    public void note(Posting posting) {
        if (isLookedAt(posting)) {
            int number = prints.numberOf(posting.print());
            counts = Fingerprints.fitted(counts, number);
            counts[number]++;
            documents.numberOf(posting.place().value());
        }
    }

    /** A posting of the other file: each finds one of the first, and none is found twice. */
    public void find(Posting posting) {
        if (!isLookedAt(posting)) {
            return;
        }
        long print = posting.print();
        int number = prints.contains(print) ? prints.numberOf(print) : -1;
        if (number >= 0 && counts[number] > 0) {
            counts[number]--;
            found(posting);
        } else if (documents.contains(posting.place().value())) {
            others++;
        }
    }

    private void found(Posting posting) {
        shared.computeIfAbsent(posting.period(), absent -> new RunningSum()).add(posting.amount());
        DocumentRange only = DocumentRange.of(DocumentReference.of(posting.document()));
        range = Optional.of(range.map(before -> before.with(only)).orElse(only));
    }

    private boolean isLookedAt(Posting posting) {
        if (!DocumentReference.isNumbered(posting.document())
                || Math.floorMod(Fingerprint.of(posting.document()), oneIn) != 0) {
            return false;
        }
        DocumentReference document = DocumentReference.of(posting.document());
        return one.mayContain(document) && other.mayContain(document);
    }

    /** Empty where no posting was found in both. */
    public Optional<Found> result() {
        SortedMap<AccountingPeriod, Tally> byPeriod = new TreeMap<>();
        for (Map.Entry<AccountingPeriod, RunningSum> period : shared.entrySet()) {
            byPeriod.put(period.getKey(), period.getValue().tally());
        }
        return range.map(documentsOf -> new Found(byPeriod, documentsOf, others, oneIn));
    }
}
