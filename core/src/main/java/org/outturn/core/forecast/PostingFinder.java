package org.outturn.core.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.UnusualPosting.Kind;
import org.outturn.core.money.Money;

/**
 * Single postings that are unlike the others of their coding, supplier or ledger. What is the habit of a
 * coding, a supplier or a ledger is not unusual there, and is not listed.
 */
public final class PostingFinder {

    /** A list that nobody reads to its end helps nobody. */
    public static final int MOST_OF_A_KIND = 20;

    /** A coding with fewer postings than this has no habit. */
    public static final int FEWEST_POSTINGS = 12;

    private PostingFinder() {}

    /**
     * The largest of each kind, and of them all the largest first; those alike in the order they stand in.
     * A posting that stands out in two ways is there twice.
     *
     * @param floor a smaller posting is not worth a look
     */
    public static List<UnusualPosting> find(List<LedgerPosting> postings, FinancialYear year, Money floor) {
        List<UnusualPosting> ranked = Stream.of(
                        CodingHabits.broken(postings),
                        OddDates.in(postings, year),
                        NearDuplicates.in(worthALook(postings, floor)))
                .flatMap(List::stream)
                .filter(unusual -> isWorthALook(unusual.posting(), floor))
                .sorted(Comparator.comparing(UnusualPosting::weight).reversed())
                .toList();
        return largestOfEach(ranked);
    }

    private static List<UnusualPosting> largestOfEach(List<UnusualPosting> ranked) {
        Map<Kind, Integer> listed = new EnumMap<>(Kind.class);
        List<UnusualPosting> largest = new ArrayList<>();
        for (UnusualPosting unusual : ranked) {
            if (listed.merge(unusual.kind(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                largest.add(unusual);
            }
        }
        return List.copyOf(largest);
    }

    private static List<LedgerPosting> worthALook(List<LedgerPosting> postings, Money floor) {
        return postings.stream().filter(posting -> isWorthALook(posting, floor)).toList();
    }

    private static boolean isWorthALook(LedgerPosting posting, Money floor) {
        return posting.amount().abs().compareTo(floor) >= 0;
    }
}
