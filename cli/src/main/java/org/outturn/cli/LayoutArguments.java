package org.outturn.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.excel.ledger.LedgerField;
import org.outturn.excel.ledger.LedgerLayout;
import org.outturn.excel.ledger.PeriodCodes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How arguments about the layout of a ledger are read. */
final class LayoutArguments {

    private static final Map<String, PeriodCodes> PERIOD_CODES = Map.of(
            "start-year", PeriodCodes.FINANCIAL,
            "end-year", PeriodCodes.FINANCIAL_BY_END_YEAR,
            "calendar", PeriodCodes.CALENDAR,
            "four-weeks", PeriodCodes.FOUR_WEEKS);

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

    static final class FieldType implements ITypeConverter<LedgerField> {
        @Override
        public LedgerField convert(String given) {
            return fieldOf(given);
        }
    }

    static final class HeadingType implements ITypeConverter<Assignment> {
        @Override
        public Assignment convert(String given) {
            return Assignment.of(given);
        }
    }

    static final class ValueType implements ITypeConverter<Assignment> {
        @Override
        public Assignment convert(String given) {
            Assignment value = Assignment.of(given);
            LedgerLayout.problemOf(value.field(), value.value()).ifPresent(remedy -> {
                throw new TypeConversionException("'%s' cannot be the %s of every row. %s"
                        .formatted(value.value(), value.field().label(), remedy));
            });
            return value;
        }
    }

    static final class PeriodCodesType implements ITypeConverter<PeriodCodes> {
        @Override
        public PeriodCodes convert(String given) {
            return Optional.ofNullable(PERIOD_CODES.get(given))
                    .orElseThrow(() -> new TypeConversionException(
                            "'%s' is not a kind of period codes; give start-year, end-year, calendar or four-weeks"
                                    .formatted(given)));
        }
    }
}
