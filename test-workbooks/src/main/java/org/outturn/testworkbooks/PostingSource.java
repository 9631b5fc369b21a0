package org.outturn.testworkbooks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;

/** Where a posting comes from, which decides its day, the form of its document number, and how steady its amounts are. */
enum PostingSource {
    PAYROLL("PY", 3),
    WEEKLY_INVOICE("AP", 8),
    INVOICE("AP", 45),
    INCOME("AR", 10),
    JOURNAL("JN", 5);

    static final FinancialYear YEAR = FinancialYear.startingApril(2020);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ENGLISH);
    private static final int FRIDAYS_OF_EVERY_MONTH = 4;

    private final String prefix;
    private final int unsteadiness;

    PostingSource(String prefix, int unsteadiness) {
        this.prefix = prefix;
        this.unsteadiness = unsteadiness;
    }

    /** The letters its document numbers start with. */
    String prefix() {
        return prefix;
    }

    /** By how many per cent the amount of the same thing goes up or down from time to time. */
    int unsteadiness() {
        return unsteadiness;
    }

    LocalDate date(AccountingPeriod period, Random random) {
        LocalDate end = YEAR.endOf(period);
        if (period.isClosing()) {
            return end;
        }
        List<LocalDate> days = workingDays(end);
        return switch (this) {
            case PAYROLL -> days.get(days.size() - 1);
            case WEEKLY_INVOICE -> firstFriday(end).plusWeeks(random.nextInt(FRIDAYS_OF_EVERY_MONTH));
            case INVOICE, INCOME -> days.get(random.nextInt(days.size()));
            case JOURNAL -> end;
        };
    }

    /** What a posting of the day is called. */
    String describe(String what, LocalDate date) {
        return switch (this) {
            case PAYROLL -> what + ", " + MONTH.format(date);
            case WEEKLY_INVOICE -> what + ", week ending " + DAY.format(date);
            case INVOICE, INCOME, JOURNAL -> what;
        };
    }

    private static LocalDate firstFriday(LocalDate month) {
        return month.with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY));
    }

    private static List<LocalDate> workingDays(LocalDate monthEnd) {
        return YearMonth.from(monthEnd)
                .atDay(1)
                .datesUntil(monthEnd.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }
}
