package org.outturn.core.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.outturn.core.forecast.UnusualPosting.Kind;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/** What the postings of one coding have in common: their size, their sign and whether they are round sums. */
final class CodingHabits {

    /** Postings are more uneven than months: only what is further than this is not by chance. */
    private static final double FAR = 10;

    private static final double TO_DEVIATION = 1.4826;

    /** A sum divisible by this looks typed, not invoiced. */
    private static final Money ROUND = Money.ofPounds(1_000);

    private static final Money SMALLEST_ROUND = Money.ofPounds(5_000);

    /** What more than one posting in twenty does is a habit, and what fewer do breaks one. */
    private static final int ONE_IN = 20;

    private final List<LedgerPosting> postings;
    private final long median;
    private final double bound;
    private final int expenditure;
    private final int income;
    private final int round;

    private CodingHabits(List<LedgerPosting> postings) {
        this.postings = postings;
        this.median = median(pence());
        double deviation = TO_DEVIATION * median(pence().map(amount -> Math.abs(amount - median)));
        this.bound = Math.max(FAR * deviation, (double) Math.abs(median));
        this.expenditure = (int) pence().filter(amount -> amount > 0).count();
        this.income = (int) pence().filter(amount -> amount < 0).count();
        this.round = (int) postings.stream().filter(CodingHabits::isRound).count();
    }

    /** The postings of each coding that has a habit and that break it. */
    static List<UnusualPosting> broken(List<LedgerPosting> postings) {
        List<UnusualPosting> unusual = new ArrayList<>();
        for (List<LedgerPosting> coded : byCoding(postings)) {
            if (coded.size() >= PostingFinder.FEWEST_POSTINGS) {
                CodingHabits habits = new CodingHabits(coded);
                coded.forEach(posting -> habits.judge(posting, unusual));
            }
        }
        return unusual;
    }

    private static Collection<List<LedgerPosting>> byCoding(List<LedgerPosting> postings) {
        Map<Coding, List<LedgerPosting>> byCoding = new LinkedHashMap<>();
        postings.forEach(posting -> byCoding.computeIfAbsent(posting.coding(), coding -> new ArrayList<>())
                .add(posting));
        return byCoding.values();
    }

    private void judge(LedgerPosting posting, List<UnusualPosting> unusual) {
        Money amount = posting.amount();
        Money apart = Money.ofPence(amount.pence() - median).abs();
        boolean breaksSign = isRare(amount.isPositive() ? expenditure : income) && !amount.isZero();
        if (breaksSign) {
            unusual.add(UnusualPosting.ofItsSize(Kind.OPPOSITE_SIGN, posting, signReason(amount)));
        } else if (apart.pence() > bound) {
            unusual.add(new UnusualPosting(Kind.FAR_FROM_USUAL, posting, apart, sizeReason()));
        }
        if (isRound(posting) && isRare(round)) {
            unusual.add(UnusualPosting.ofItsSize(Kind.ROUND_SUM, posting, roundReason()));
        }
    }

    private boolean isRare(int number) {
        return number * ONE_IN <= postings.size();
    }

    private static boolean isRound(LedgerPosting posting) {
        Money amount = posting.amount().abs();
        return amount.compareTo(SMALLEST_ROUND) >= 0 && amount.pence() % ROUND.pence() == 0;
    }

    private String signReason(Money amount) {
        return amount.isPositive()
                ? "It is expenditure, and %d of the %d postings to this coding are income."
                        .formatted(income, postings.size())
                : "It is income or a credit, and %d of the %d postings to this coding are expenditure."
                        .formatted(expenditure, postings.size());
    }

    private String sizeReason() {
        return "The median of the %d postings to this coding is %s."
                .formatted(postings.size(), Money.ofPence(median).inPounds());
    }

    private String roundReason() {
        return "It is a round sum, as %d of the %d postings to this coding are.".formatted(round, postings.size());
    }

    private LongStream pence() {
        return postings.stream().mapToLong(posting -> posting.amount().pence());
    }

    private static long median(LongStream values) {
        long[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
