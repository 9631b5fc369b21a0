package org.outturn.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.outturn.excel.ledger.GivenValues;
import org.outturn.excel.ledger.LayoutSubject;
import org.outturn.excel.ledger.LedgerField;
import org.outturn.excel.ledger.LedgerLayout;
import org.outturn.excel.ledger.PeriodCodes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How arguments about the layout of a ledger are read. */
final class LayoutArguments {

    private static final SortedMap<String, PeriodCodes> PERIOD_CODES = new TreeMap<>(Map.of(
            "start-year", PeriodCodes.FINANCIAL,
            "end-year", PeriodCodes.FINANCIAL_BY_END_YEAR,
            "calendar", PeriodCodes.CALENDAR,
            "four-weeks", PeriodCodes.FOUR_WEEKS));

    private LayoutArguments() {}

    /** What is said of one field. */
    record Assignment(LedgerField field, String value) {

        static Assignment of(String given) {
            int equals = given.indexOf('=');
            if (equals < 1 || given.substring(equals + 1).isBlank()) {
                throw new TypeConversionException(
                        "'%s' says nothing of a field; give one such as \"cost centre=CC\"".formatted(given));
            }
            return new Assignment(
                    fieldOf(given.substring(0, equals)),
                    given.substring(equals + 1).strip());
        }
    }

    private static LedgerField fieldOf(String name) {
        return LedgerField.named(name)
                .orElseThrow(() -> new TypeConversionException("'%s' is not a field; give %s"
                        .formatted(
                                name.strip(),
                                Arrays.stream(LedgerField.values())
                                        .map(LedgerField::label)
                                        .collect(Collectors.joining(", ")))));
    }

    /** Goes through the names that a shell can complete, which have no blanks. */
    static final class FieldType implements ITypeConverter<LedgerField>, Iterable<String> {
        @Override
        public LedgerField convert(String given) {
            return fieldOf(given);
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(LedgerField.values()).map(LedgerField::key).iterator();
        }
    }

    static final class HeadingType implements ITypeConverter<Assignment> {
        @Override
        public Assignment convert(String given) {
            return Assignment.of(given);
        }
    }

    /** What is given for all files, or for one: "period=3", or "period of june.csv=3". */
    record Given(LayoutSubject subject, Optional<String> file, String value) {

        private static final Pattern OF_FILE = Pattern.compile("(.+?)\\s+of\\s+([^=]+)", Pattern.CASE_INSENSITIVE);

        static Given of(String given) {
            int equals = given.indexOf('=');
            if (equals < 1 || given.substring(equals + 1).isBlank()) {
                throw new TypeConversionException(
                        "'%s' gives no value; give one such as period=3, or \"period of june.csv=3\"".formatted(given));
            }
            String value = given.substring(equals + 1).strip();
            Matcher ofFile = OF_FILE.matcher(given.substring(0, equals));
            return ofFile.matches()
                    ? new Given(
                            subjectOf(ofFile.group(1)),
                            Optional.of(ofFile.group(2).strip()),
                            value)
                    : new Given(subjectOf(given.substring(0, equals)), Optional.empty(), value);
        }

        LedgerLayout applyTo(LedgerLayout layout) {
            return file.map(name -> layout.withValue(new GivenValues.OfFile(name, subject, value)))
                    .orElseGet(() -> layout.withValue(subject, value));
        }
    }

    private static LayoutSubject subjectOf(String name) {
        return LayoutSubject.named(name)
                .orElseThrow(() -> new TypeConversionException("'%s' is nothing that can be given; give %s"
                        .formatted(
                                name.strip(),
                                LayoutSubject.all()
                                        .filter(subject -> LedgerLayout.isGiven(subject))
                                        .map(LayoutSubject::label)
                                        .collect(Collectors.joining(", ")))));
    }

    static final class ValueType implements ITypeConverter<Given> {
        @Override
        public Given convert(String text) {
            Given given = Given.of(text);
            LedgerLayout.problemOf(given.subject(), given.value()).ifPresent(remedy -> {
                throw new TypeConversionException("'%s' cannot be the %s. %s"
                        .formatted(given.value(), given.subject().given(), remedy));
            });
            return given;
        }
    }

    /** Goes through what can be typed. */
    static final class PeriodCodesType implements ITypeConverter<PeriodCodes>, Iterable<String> {
        @Override
        public PeriodCodes convert(String given) {
            return Optional.ofNullable(PERIOD_CODES.get(given))
                    .orElseThrow(() -> new TypeConversionException(
                            "'%s' is not a kind of period codes; give start-year, end-year, calendar or four-weeks"
                                    .formatted(given)));
        }

        @Override
        public Iterator<String> iterator() {
            return PERIOD_CODES.keySet().iterator();
        }
    }
}
