package org.outturn.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year of account: twelve months from the first month, April for a UK council. */
public record FinancialYear(int startYear, Month firstMonth) {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})\\s*[-/–]\\s*(\\d{2}|\\d{4})");

    public FinancialYear {
        Objects.requireNonNull(firstMonth, "firstMonth");
        if (!isValid(startYear)) {
            throw new IllegalArgumentException("A financial year starts in 1900 to 9998, not " + startYear);
        }
    }

    private static boolean isValid(int startYear) {
        return startYear >= 1900 && startYear <= 9998;
    }

    public static FinancialYear startingApril(int startYear) {
        return new FinancialYear(startYear, Month.APRIL);
    }

    /** Reads 2020-21, 2020/21 or 2020-2021; empty where the second year does not follow the first. */
    public static Optional<FinancialYear> parse(String label, Month firstMonth) {
        Matcher years = LABEL.matcher(label.strip());
        if (!years.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(years.group(1));
        int end = Integer.parseInt(years.group(2));
        int modulus = years.group(2).length() == 2 ? 100 : 10_000;
        boolean follows = (start + 1) % modulus == end;
        return follows && isValid(start) ? Optional.of(new FinancialYear(start, firstMonth)) : Optional.empty();
    }

    /** Written out, as those of a record by itself are slow to begin with. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FinancialYear year && startYear == year.startYear && firstMonth == year.firstMonth;
    }

    @Override
    public int hashCode() {
        return 31 * startYear + firstMonth.getValue();
    }

    /** The year as councils write it, such as 2020-21. */
    public String label() {
        return labelOf(startYear);
    }

    /** The same for years that no budget has too, as a date may say 0024. */
    public static String labelOf(int startYear) {
        return padded(startYear, 4) + "-" + padded((startYear + 1) % 100, 2);
    }

    private static String padded(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }

    public LocalDate start() {
        return LocalDate.of(startYear, firstMonth, 1);
    }

    public LocalDate end() {
        return start().plusYears(1).minusDays(1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /** The month's period; empty for a date outside the year. */
    public Optional<AccountingPeriod> periodOf(LocalDate date) {
        if (!contains(date)) {
            return Optional.empty();
        }
        long monthsIn = ChronoUnit.MONTHS.between(YearMonth.from(start()), YearMonth.from(date));
        return Optional.of(new AccountingPeriod((int) monthsIn + 1));
    }

    /** The last day the period's postings are dated; a closing period ends with the year. */
    public LocalDate endOf(AccountingPeriod period) {
        int months = Math.min(period.number(), AccountingPeriod.MONTHS);
        return start().plusMonths(months).minusDays(1);
    }

    @Override
    public String toString() {
        return label();
    }
}
