package org.outturn.core.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Money;

/**
 * Months unlike the others of the same thing: robust outliers, by the median and the median distance
 * from it, which one odd month cannot move; and months that go the other way than all others. They are
 * for a person to look at and no error.
 */
public final class UnusualFinder {

    /** Fewer months than this have no habit. */
    public static final int FEWEST_MONTHS = 6;

    /** So many robust standard deviations off is not by chance. */
    private static final double FAR = 5;

    /** Turns a median distance into the standard deviation of a normal spread. */
    private static final double TO_DEVIATION = 1.4826;

    /** Months that are all alike but for pennies would make any change look far off. */
    private static final double SMALLEST_SHARE = 0.1;

    private static final double HUNDRED = 100;

    /**
     * Something that is posted to month by month.
     *
     * @param level what kind of thing it is: an item, a cost centre, a coding
     * @param months net spending of each month from period 1
     */
    public record Series(String item, String level, String name, List<Money> months) {
        public Series {
            months = List.copyOf(months);
        }
    }

    /**
     * A month to look at.
     *
     * @param usual the median of the months
     * @param reason why it stands out, as a sentence
     */
    public record Unusual(Series series, int period, Money amount, Money usual, String reason) {

        /** How far it is from the usual month, whichever way. */
        public Money apart() {
            return amount.minus(usual).abs();
        }
    }

    private UnusualFinder() {}

    /**
     * The months that stand out, the furthest apart first.
     *
     * @param floor what is nearer to the usual month than this is not worth a look
     */
    public static List<Unusual> find(List<Series> all, Money floor) {
        List<Unusual> found = new ArrayList<>();
        all.forEach(series -> found.addAll(of(series, floor)));
        found.sort(Comparator.comparing(Unusual::apart).reversed());
        return List.copyOf(found);
    }

    private static List<Unusual> of(Series series, Money floor) {
        double[] months = series.months().stream().mapToDouble(Course::pounds).toArray();
        long posted = Arrays.stream(months).filter(month -> month != 0).count();
        if (posted < FEWEST_MONTHS) {
            return List.of();
        }
        double median = median(months);
        double deviation = TO_DEVIATION
                * median(Arrays.stream(months)
                        .map(month -> Math.abs(month - median))
                        .toArray());
        double bound = Math.max(FAR * deviation, Math.max(SMALLEST_SHARE * Math.abs(median), Course.pounds(floor)));
        List<Unusual> unusual = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            int month = i;
            reason(months, i, median, bound)
                    .ifPresent(reason -> unusual.add(new Unusual(
                            series, month + 1, series.months().get(month), Pounds.toMoney(median), reason)));
        }
        return unusual;
    }

    private static Optional<String> reason(double[] months, int at, double median, double bound) {
        double month = months[at];
        if (Math.abs(month - median) < bound) {
            return Optional.empty();
        }
        if (month == 0) {
            return Optional.of("Nothing is posted, and there is in most months.");
        }
        if (month * median < 0 && isAlone(months, at)) {
            return Optional.of("It goes the other way than every other month.");
        }
        return Optional.of(
                median == 0
                        ? "Nothing is posted in most months."
                        : "It is %.1f times the usual month."
                                .formatted(Math.round(month / median * HUNDRED) / HUNDRED));
    }

    private static boolean isAlone(double[] months, int at) {
        return Arrays.stream(months).filter(month -> month * months[at] > 0).count() == 1;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
