package org.outturn.core.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.UnusualPosting.Kind;

/**
 * Postings dated on a weekend, or after their period was over, in a ledger where few are. Closing periods
 * are made for postings after the year, and are left alone.
 */
final class OddDates {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A ledger in which more than one posting in twenty has such a date is kept that way. */
    private static final int ONE_IN = 20;

    private OddDates() {}

    static List<UnusualPosting> in(List<LedgerPosting> postings, FinancialYear year) {
        List<LedgerPosting> dated =
                postings.stream().filter(posting -> posting.date().isPresent()).toList();
        List<UnusualPosting> unusual = new ArrayList<>();
        rare(dated, posting -> isWeekend(dateOf(posting)))
                .forEach(posting ->
                        unusual.add(UnusualPosting.ofItsSize(Kind.WEEKEND, posting, weekend(dateOf(posting)))));
        rare(dated, posting -> isLate(posting, year))
                .forEach(posting ->
                        unusual.add(UnusualPosting.ofItsSize(Kind.AFTER_CLOSE, posting, late(posting, year))));
        return unusual;
    }

    /** Those of the kind; none where there are too many for them to be unusual. */
    private static List<LedgerPosting> rare(List<LedgerPosting> dated, Predicate<LedgerPosting> kind) {
        List<LedgerPosting> found = dated.stream().filter(kind).toList();
        return (long) found.size() * ONE_IN <= dated.size() ? found : List.of();
    }

    private static LocalDate dateOf(LedgerPosting posting) {
        return posting.date().orElseThrow();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isLate(LedgerPosting posting, FinancialYear year) {
        return !posting.period().isClosing() && dateOf(posting).isAfter(year.endOf(posting.period()));
    }

    private static String weekend(LocalDate date) {
        String day = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        return "It is dated %s, a %s.".formatted(DAY.format(date), day);
    }

    private static String late(LedgerPosting posting, FinancialYear year) {
        return "It is dated %s, and period %d ended on %s."
                .formatted(
                        DAY.format(dateOf(posting)),
                        posting.period().number(),
                        DAY.format(year.endOf(posting.period())));
    }
}
