package org.outturn.excel.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.excel.tabular.Cell;

/** Reads what a cell of the period column says. */
final class PeriodText {

    private static final int REMEMBERED = 1_000;

    private static final String YEAR_LABEL = "([0-9]{4})[-/]([0-9]{4}|[0-9]{2})";
    private static final String WORD = "(?:PERIOD|PER|PD|P)\\.? *";

    private record Form(Pattern pattern, Function<Matcher, Optional<PeriodCode>> meaning) {

        static Form of(String regex, Function<Matcher, Optional<PeriodCode>> meaning) {
            return new Form(Pattern.compile(regex), meaning);
        }

        Optional<PeriodCode> read(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches() ? meaning.apply(matcher) : Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("([0-9]{1,2})", code -> either(Optional.empty(), code.group(1))),
            Form.of("(?:PERIOD|PER|PD|P)\\.? *0*([0-9]{1,2})", code -> financial(Optional.empty(), code.group(1))),
            Form.of("([12][0-9]{3})[-/.]?([0-9]{2})", code -> either(number(code.group(1)), code.group(2))),
            Form.of("([0-9]{1,2})[-/.]([12][0-9]{3})", code -> either(number(code.group(2)), code.group(1))),
            Form.of("([12][0-9]{3})[-/.]?0([0-9]{2})", code -> financial(number(code.group(1)), code.group(2))),
            Form.of("0([0-9]{2})[-/.]([12][0-9]{3})", code -> financial(number(code.group(2)), code.group(1))),
            Form.of("(?:" + WORD + ")?([0-9]{1,2})[-/ ]+" + YEAR_LABEL, code -> labelled(code, 1, 2, 3)),
            Form.of(YEAR_LABEL + "[-/ ]+(?:" + WORD + ")?([0-9]{1,2})", code -> labelled(code, 3, 1, 2)),
            Form.of("(\\p{L}{3,9})", code -> calendar(Optional.empty(), code.group(1))),
            Form.of(
                    "(\\p{L}{3,9})[-/' ]*([0-9]{4}|[0-9]{2})",
                    code -> calendar(Optional.of(Months.year(code.group(2))), code.group(1))),
            Form.of("([12][0-9]{3})[-/ ]*(\\p{L}{3,9})", code -> calendar(number(code.group(1)), code.group(2))));

    private final Map<String, Optional<PeriodCode>> remembered = new HashMap<>();

    /** Empty where the cell says nothing that is known as a period. */
    Optional<PeriodCode> read(Cell cell) {
        Optional<LocalDate> date = cell.date();
        if (date.isPresent()) {
            return Optional.of(new PeriodCode.Calendar(
                    Optional.of(date.get().getYear()), date.get().getMonthValue()));
        }
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(cell.text(), PeriodText::parse);
    }

    private static Optional<PeriodCode> parse(String text) {
        String upper = CodeText.clean(text).toUpperCase(Locale.ROOT);
        for (Form form : FORMS) {
            Optional<PeriodCode> code = form.read(upper);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(Integer.parseInt(digits));
    }

    private static Optional<PeriodCode> either(Optional<Integer> year, String number) {
        return Optional.of(new PeriodCode.Either(year, Integer.parseInt(number)));
    }

    private static Optional<PeriodCode> financial(Optional<Integer> startYear, String number) {
        return Optional.of(new PeriodCode.Financial(startYear, Integer.parseInt(number)));
    }

    private static Optional<PeriodCode> calendar(Optional<Integer> year, String month) {
        return Months.of(month).map(found -> new PeriodCode.Calendar(year, found.getValue()));
    }

    private static Optional<PeriodCode> labelled(Matcher code, int period, int start, int end) {
        int startYear = Integer.parseInt(code.group(start));
        int modulus = code.group(end).length() == 2 ? 100 : 10_000;
        boolean follows = (startYear + 1) % modulus == Integer.parseInt(code.group(end));
        return follows ? financial(Optional.of(startYear), code.group(period)) : Optional.empty();
    }
}
