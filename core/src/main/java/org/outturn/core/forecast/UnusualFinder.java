package org.outturn.core.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /** In what way a month is unlike the others. */
    public enum Oddity {
        NOTHING_POSTED,
        SELDOM_POSTED,
        THE_OTHER_WAY,
        FAR_OFF
    }

    /**
     * A month to look at.
     *
     * @param usual the median of the months
     * @param times how many times the usual month it is, negative where it goes the other way
     */
    public record Unusual(Series series, int period, Money amount, Money usual, Oddity oddity, double times) {

        /** How far it is from the usual month, whichever way. */
        public Money apart() {
            return Money.ofPence(penceApart());
        }

        private long penceApart() {
            return Math.abs(Math.subtractExact(amount.pence(), usual.pence()));
        }

        /** Why it stands out, as a sentence. */
        public String reason() {
            return switch (oddity) {
                case NOTHING_POSTED -> "Nothing is posted, and there is in most months.";
                case SELDOM_POSTED -> "Nothing is posted in most months.";
                case THE_OTHER_WAY -> "It goes the other way than every other month.";
                case FAR_OFF ->
                    (times < 0
                                    ? "It goes the other way, at %.1f times the usual month."
                                    : "It is %.1f times the usual month.")
                            .formatted(Math.round(Math.abs(times) * HUNDRED) / HUNDRED);
            };
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
        found.sort(Comparator.comparingLong(Unusual::penceApart).reversed());
        return List.copyOf(found);
    }

    private static List<Unusual> of(Series series, Money floor) {
        double[] months = new double[series.months().size()];
        int posted = 0;
        for (int i = 0; i < months.length; i++) {
            months[i] = Course.pounds(series.months().get(i));
            posted += months[i] == 0 ? 0 : 1;
        }
        return posted < FEWEST_MONTHS ? List.of() : of(series, months, floor);
    }

    private static List<Unusual> of(Series series, double[] months, Money floor) {
        double median = median(months);
        double[] distances = new double[months.length];
        for (int i = 0; i < months.length; i++) {
            distances[i] = Math.abs(months[i] - median);
        }
        double deviation = TO_DEVIATION * median(distances);
        double bound = Math.max(FAR * deviation, Math.max(SMALLEST_SHARE * Math.abs(median), Course.pounds(floor)));
        List<Unusual> unusual = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            if (distances[i] >= bound) {
                unusual.add(new Unusual(
                        series,
                        i + 1,
                        series.months().get(i),
                        Pounds.toMoney(median),
                        oddity(months, i, median),
                        median == 0 ? 0 : months[i] / median));
            }
        }
        return unusual;
    }

    private static Oddity oddity(double[] months, int at, double median) {
        if (months[at] == 0) {
            return Oddity.NOTHING_POSTED;
        }
        if (months[at] * median < 0 && isAlone(months, at)) {
            return Oddity.THE_OTHER_WAY;
        }
        return median == 0 ? Oddity.SELDOM_POSTED : Oddity.FAR_OFF;
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
