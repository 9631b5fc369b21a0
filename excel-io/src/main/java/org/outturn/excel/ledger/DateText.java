package org.outturn.excel.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;

/**
 * Reads the date in one cell. Written out, it may be in figures (in the file's order, or year
 * first), or have its month in letters; a time of day after it is left out.
 */
final class DateText {

    private static final Pattern TIME =
            Pattern.compile("(?<=[0-9])[T ,]+[0-9]{1,2}:[0-9:.]+( ?[AP]M)?( ?Z|[+-][0-9]{2}:?[0-9]{2})?$");
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{2}|[0-9]{4})");
    private static final Pattern JOINED = Pattern.compile("([12][0-9]{3})([01][0-9])([0-3][0-9])");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:\\p{L}+,? +)?([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]*(\\p{L}{3,9})\\.?[-/., ]*([0-9]{4}|[0-9]{2})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?:\\p{L}+,? +)?(\\p{L}{3,9})\\.? +([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})");

    private static final int REMEMBERED = 10_000;

    private final DateOrder order;
    private final DateEvidence evidence;
    private final Map<String, Optional<LocalDate>> remembered = new HashMap<>();

    DateText(DateOrder order, DateEvidence evidence) {
        this.order = order;
        this.evidence = evidence;
    }

    Optional<LocalDate> read(Cell cell) {
        Optional<LocalDate> date = cell.kind() == CellKind.DATE ? cell.date() : remembered(cell.text());
        if (date.isPresent()) {
            evidence.read(date.get());
        } else {
            evidence.unread();
        }
        return date;
    }

    /** The same few dates stand in all the rows of a ledger. */
    private Optional<LocalDate> remembered(String text) {
        Optional<LocalDate> known = remembered.get(text);
        if (known != null) {
            return known;
        }
        Optional<LocalDate> date = parse(CodeText.clean(text));
        if (remembered.size() < REMEMBERED) {
            remembered.put(text, date);
        }
        return date;
    }

    private Optional<LocalDate> parse(String text) {
        String day = TIME.matcher(text).replaceFirst("").strip();
        try {
            return inFigures(day).or(() -> inLetters(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> inFigures(String text) {
        Matcher joined = JOINED.matcher(text);
        if (joined.matches()) {
            return Optional.of(date(joined.group(1), joined.group(2), joined.group(3)));
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.matches() ? Optional.of(inOrder(text, figures)) : Optional.empty();
    }

    private LocalDate inOrder(String text, Matcher figures) {
        String first = figures.group(1);
        String second = figures.group(2);
        String third = figures.group(3);
        if (first.length() == 4 || (first.length() <= 2 && third.length() == 2 && order == DateOrder.YMD)) {
            return date(first, second, third);
        }
        if (first.length() > 2) {
            throw new DateTimeException("A day or month has one or two figures");
        }
        evidence.note(text, Integer.parseInt(first), Integer.parseInt(second));
        return order == DateOrder.MDY ? date(third, first, second) : date(third, second, first);
    }

    private static Optional<LocalDate> inLetters(String text) {
        Matcher dayFirst = DAY_MONTH.matcher(text);
        if (dayFirst.matches()) {
            return inLetters(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_DAY.matcher(text);
        return monthFirst.matches()
                ? inLetters(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> inLetters(String year, String monthName, String day) {
        return Months.of(monthName)
                .map(Month::getValue)
                .map(month -> LocalDate.of(Months.year(year), month, Integer.parseInt(day)));
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Months.year(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
