package org.outturn.core.debt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ages that debt is sorted by, without gap or overlap: each band ends where the next begins.
 * Ages run by the calendar, and an anniversary day belongs to the younger band.
 */
public record DebtBands(List<Limit> limits) {

    /** 30 days, then each year up to four, as many councils report. */
    public static final DebtBands STANDARD =
            parse("30 days; 1 year; 2 years; 3 years; 4 years").orElseThrow();

    private static final int DAYS_IN_YEAR = 365;

    /** The oldest age in a band. */
    public record Limit(int count, boolean years) {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\s*(day|year)s?");

        static Optional<Limit> parse(String text) {
            Matcher matcher = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int count = Integer.parseInt(matcher.group(1));
            return count == 0
                    ? Optional.empty()
                    : Optional.of(new Limit(count, matcher.group(2).equals("year")));
        }

        /** The last day on which a debt of that date is still in the band. */
        LocalDate lastDay(LocalDate date) {
            return years ? date.plusYears(count) : date.plusDays(count);
        }

        /** How old in days a debt is at most that is still in the band on the day reported. */
        private long oldest(LocalDate reportedAt) {
            LocalDate date = years ? reportedAt.minusYears(count) : reportedAt.minusDays(count);
            // An invoice of 28 February is a year old on the 28th, also where the year has a 29th.
            return ChronoUnit.DAYS.between(lastDay(date).isBefore(reportedAt) ? date.plusDays(1) : date, reportedAt);
        }

        private int days() {
            return years ? count * DAYS_IN_YEAR : count;
        }
    }

    public DebtBands {
        limits = List.copyOf(limits);
        for (int i = 1; i < limits.size(); i++) {
            if (limits.get(i).days() <= limits.get(i - 1).days()) {
                throw new IllegalArgumentException("Debt bands go from young to old: " + limits);
            }
        }
    }

    /** Reads limits such as "30 days; 1 year; 2 years"; empty where one cannot be read or they do not rise. */
    public static Optional<DebtBands> parse(String text) {
        List<Limit> limits = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Optional<Limit> limit = Limit.parse(part);
            if (limit.isEmpty()
                    || (!limits.isEmpty()
                            && limit.get().days()
                                    <= limits.get(limits.size() - 1).days())) {
                return Optional.empty();
            }
            limits.add(limit.get());
        }
        return Optional.of(new DebtBands(limits));
    }

    /** What the bands are called, youngest first: "0 - 30 Days" to "Over 4 Years". */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            names.add(nameOf(i));
        }
        Limit last = limits.get(limits.size() - 1);
        names.add("Over " + last.count() + " " + unitOf(last));
        return names;
    }

    private String nameOf(int index) {
        Limit limit = limits.get(index);
        if (index == 0) {
            return "0 - " + limit.count() + " " + unitOf(limit);
        }
        Limit younger = limits.get(index - 1);
        if (younger.years()) {
            return younger.count() + " - " + limit.count() + " Years";
        }
        return (younger.count() + 1) + " - " + limit.days() + " Days";
    }

    private static String unitOf(Limit limit) {
        if (limit.years()) {
            return limit.count() == 1 ? "Year" : "Years";
        }
        return "Days";
    }

    /**
     * How old in days a debt is at most in each band but the last, on the day reported: years are longer
     * or shorter by the calendar.
     */
    public List<Long> oldestDays(LocalDate reportedAt) {
        return limits.stream().map(limit -> limit.oldest(reportedAt)).toList();
    }

    /** The band of a debt, by the date it runs from. */
    public String bandOf(LocalDate runsFrom, LocalDate reportedAt) {
        List<String> names = names();
        for (int i = 0; i < limits.size(); i++) {
            if (!reportedAt.isAfter(limits.get(i).lastDay(runsFrom))) {
                return names.get(i);
            }
        }
        return names.get(names.size() - 1);
    }
}
