package org.outturn.excel.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.Row;

/**
 * Which period a row belongs to: what its period column says, or somebody of all rows, else its date. A date beside a period
 * never overrules it (late postings are dated after their period); it only shows what the codes mean.
 */
final class PeriodColumns {

    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(?:\\.0+)?");

    private static final int DAYS_OF_FOUR_WEEKS = 28;
    private static final int FOUR_WEEKS_OF_A_YEAR = 13;

    /** A leap day moves no end of four weeks into another month. */
    private static final int COMMON_YEAR = 2021;

    private final LedgerReadOptions options;
    private final Headings headings;
    private final Conventions conventions;
    private final Evidence evidence;
    private final DateText dates;
    private final PeriodText codes = new PeriodText();
    private final Month firstMonth;

    /** What somebody has said of a file without a column for it: dates of invoices are no periods. */
    private final Optional<AccountingPeriod> given;

    PeriodColumns(LedgerReadOptions options, Headings headings, Conventions conventions, Evidence evidence) {
        this.options = options;
        this.headings = headings;
        this.conventions = conventions;
        this.evidence = evidence;
        this.dates = new DateText(conventions.dateOrder(), evidence.dates());
        this.firstMonth = options.year().map(FinancialYear::firstMonth).orElse(Month.APRIL);
        this.given = headings.has(LedgerField.PERIOD)
                ? Optional.empty()
                : options.layout().period();
    }

    PeriodReading read(Row row) {
        if (options.fixedPeriod().isPresent()) {
            return new PeriodReading.Read(
                    Optional.empty(), options.fixedPeriod().get());
        }
        Optional<Cell> stated = filled(row, LedgerField.PERIOD);
        Optional<Cell> dated = filled(row, LedgerField.DATE);
        if (stated.isPresent()) {
            return fromCode(row, stated.get(), dated.flatMap(dates::read));
        }
        if (given.isPresent()) {
            dated.ifPresent(dates::read);
            return new PeriodReading.Read(Optional.empty(), given.get());
        }
        return dated.map(this::fromDate).orElseGet(this::nothing);
    }

    private Optional<Cell> filled(Row row, LedgerField field) {
        OptionalInt column = headings.column(field);
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(row.cell(column.getAsInt())).filter(cell -> !cell.isBlank());
    }

    private PeriodReading nothing() {
        OptionalInt column = headings.has(LedgerField.PERIOD)
                ? headings.column(LedgerField.PERIOD)
                : headings.column(LedgerField.DATE);
        return column.isEmpty()
                ? new PeriodReading.None()
                : new PeriodReading.Faulty(column.getAsInt(), "There is no period and no date.");
    }

    private PeriodReading fromDate(Cell cell) {
        Optional<LocalDate> date = dates.read(cell);
        return date.isEmpty()
                ? new PeriodReading.Faulty(cell.column(), Quote.of(cell.text()) + " is not a date.")
                : inYear(cell, startYearOf(date.get()), periodOf(date.get()));
    }

    private PeriodReading fromCode(Row row, Cell cell, Optional<LocalDate> date) {
        Optional<PeriodCode> code = codes.read(cell).flatMap(read -> withYearColumn(row, read));
        if (code.isEmpty()) {
            return notAPeriod(cell);
        }
        if (code.get() instanceof PeriodCode.Either either) {
            weigh(either, date);
        }
        PeriodCode known = code.get() instanceof PeriodCode.Either either ? decided(either) : code.get();
        return known instanceof PeriodCode.Calendar month
                ? fromMonth(cell, month, date)
                : fromNumber(cell, (PeriodCode.Financial) known, date);
    }

    /** A year column speaks for period codes without one. */
    private Optional<PeriodCode> withYearColumn(Row row, PeriodCode code) {
        Optional<Cell> year = filled(row, LedgerField.YEAR);
        if (year.isEmpty()
                || !(code instanceof PeriodCode.Either bare)
                || bare.year().isPresent()) {
            return Optional.of(code);
        }
        String text = CodeText.clean(year.get().text());
        Optional<FinancialYear> labelled = FinancialYear.parse(text, firstMonth);
        if (labelled.isPresent()) {
            return Optional.of(new PeriodCode.Financial(labelled.map(FinancialYear::startYear), bare.number()));
        }
        Matcher number = YEAR.matcher(text);
        return number.matches()
                ? Optional.of(new PeriodCode.Either(Optional.of(Integer.valueOf(number.group(1))), bare.number()))
                : Optional.empty();
    }

    private void weigh(PeriodCode.Either code, Optional<LocalDate> date) {
        CodeVotes votes = evidence.votes(code);
        votes.code(code);
        if (date.isEmpty()) {
            return;
        }
        int startYear = startYearOf(date.get());
        boolean samePeriod = periodOf(date.get()) == code.number();
        if (samePeriod && code.year().orElse(startYear) == startYear) {
            votes.vote(PeriodCodes.FINANCIAL);
        }
        if (samePeriod && code.year().orElse(startYear) == startYear + 1) {
            votes.vote(PeriodCodes.FINANCIAL_BY_END_YEAR);
        }
        boolean sameMonth = date.get().getMonthValue() == code.number();
        if (sameMonth && code.year().orElse(date.get().getYear()) == date.get().getYear()) {
            votes.vote(PeriodCodes.CALENDAR);
        }
    }

    private PeriodCode decided(PeriodCode.Either code) {
        PeriodCodes meaning = code.year().isPresent() ? conventions.yearCodes() : conventions.bareCodes();
        return switch (meaning) {
            case FINANCIAL -> new PeriodCode.Financial(code.year(), code.number());
            case FINANCIAL_BY_END_YEAR -> new PeriodCode.Financial(code.year().map(year -> year - 1), code.number());
            case CALENDAR -> new PeriodCode.Calendar(code.year(), code.number());
            case FOUR_WEEKS -> new PeriodCode.Financial(code.year(), code.number());
        };
    }

    /** Four weeks count in the month in which they end; the thirteenth of them ends in the last month. */
    private Optional<Integer> periodNumber(int number) {
        if (options.layout()
                .periodCodes()
                .filter(PeriodCodes.FOUR_WEEKS::equals)
                .isEmpty()) {
            return Optional.of(number).filter(AccountingPeriod::isValid);
        }
        int lastDay = number * DAYS_OF_FOUR_WEEKS;
        return number < 1 || number > FOUR_WEEKS_OF_A_YEAR
                ? Optional.empty()
                : Optional.of(periodOf(LocalDate.of(COMMON_YEAR, firstMonth, 1).plusDays(lastDay - 1L)));
    }

    private PeriodReading fromNumber(Cell cell, PeriodCode.Financial code, Optional<LocalDate> date) {
        if (code.number() == 0) {
            return new PeriodReading.Faulty(
                    cell.column(), Quote.of(cell.text()) + " holds opening balances, not postings of the year.");
        }
        Optional<Integer> number = periodNumber(code.number());
        if (number.isEmpty()) {
            return notAPeriod(cell);
        }
        return code.startYear().isEmpty()
                ? withoutYear(cell, number.get(), date)
                : inYear(cell, code.startYear().get(), number.get());
    }

    private PeriodReading fromMonth(Cell cell, PeriodCode.Calendar month, Optional<LocalDate> date) {
        if (month.month() < 1 || month.month() > AccountingPeriod.MONTHS) {
            return notAPeriod(cell);
        }
        if (month.year().isPresent()) {
            LocalDate first = LocalDate.of(month.year().get(), month.month(), 1);
            return inYear(cell, startYearOf(first), periodOf(first));
        }
        return withoutYear(cell, periodOf(Month.of(month.month())), date);
    }

    /**
     * Where the period states no year, the dates can show that the file is another year's, and a date
     * in the same period of another year that the row is.
     */
    private PeriodReading withoutYear(Cell cell, int period, Optional<LocalDate> date) {
        if (date.isEmpty()) {
            evidence.years().unstated();
        } else {
            options.year().ifPresent(wanted -> evidence.years().note(startYearOf(date.get()), wanted.startYear()));
        }
        Optional<String> wrong = date.filter(day -> periodOf(day) == period)
                .flatMap(day -> otherYear(startYearOf(day)).map(years -> "The row is dated " + day + ", " + years));
        return wrong.<PeriodReading>map(reason -> new PeriodReading.Faulty(cell.column(), reason))
                .orElseGet(() -> new PeriodReading.Read(Optional.empty(), new AccountingPeriod(period)));
    }

    private PeriodReading inYear(Cell cell, int startYear, int period) {
        options.year().ifPresent(wanted -> evidence.years().note(startYear, wanted.startYear()));
        return otherYear(startYear)
                .<PeriodReading>map(
                        years -> new PeriodReading.Faulty(cell.column(), Quote.of(cell.text()) + " is " + years))
                .orElseGet(() -> new PeriodReading.Read(Optional.of(startYear), new AccountingPeriod(period)));
    }

    private Optional<String> otherYear(int startYear) {
        return options.year()
                .filter(wanted -> wanted.startYear() != startYear)
                .map(wanted -> "in " + FinancialYear.labelOf(startYear) + ", not in " + wanted + ".");
    }

    private static PeriodReading notAPeriod(Cell cell) {
        return new PeriodReading.Faulty(cell.column(), Quote.of(cell.text()) + " is not a period.");
    }

    private int startYearOf(LocalDate date) {
        return date.getMonth().compareTo(firstMonth) < 0 ? date.getYear() - 1 : date.getYear();
    }

    private int periodOf(LocalDate date) {
        return periodOf(date.getMonth());
    }

    private int periodOf(Month month) {
        return Math.floorMod(month.getValue() - firstMonth.getValue(), AccountingPeriod.MONTHS) + 1;
    }
}
