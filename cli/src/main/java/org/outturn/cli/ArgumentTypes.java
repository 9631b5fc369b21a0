package org.outturn.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How arguments are read, each refused with a sentence that says what would do. */
final class ArgumentTypes {

    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern POUNDS = Pattern.compile("-?£?([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,2})?");

    private ArgumentTypes() {}

    static final class PathType implements ITypeConverter<Path> {
        @Override
        public Path convert(String given) {
            try {
                return Path.of(given);
            } catch (InvalidPathException e) {
                throw new TypeConversionException(
                        "'%s' cannot be the name of a file here; where it has accents, set LC_ALL=C.UTF-8"
                                .formatted(given));
            }
        }
    }

    static final class PeriodType implements ITypeConverter<AccountingPeriod> {
        @Override
        public AccountingPeriod convert(String given) {
            if (SHORT_NUMBER.matcher(given).matches() && AccountingPeriod.isValid(Long.parseLong(given))) {
                return new AccountingPeriod(Integer.parseInt(given));
            }
            throw new TypeConversionException("'%s' is not a period; give 1 to %d, 1 being the first month"
                    .formatted(given, AccountingPeriod.LAST));
        }
    }

    static final class DayType implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String given) {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'%s' is not a day; give one such as 2021-04-30".formatted(given));
            }
        }
    }

    static final class YearType implements ITypeConverter<FinancialYear> {
        @Override
        public FinancialYear convert(String given) {
            return FinancialYear.parse(given, Month.APRIL)
                    .orElseThrow(() -> new TypeConversionException(
                            "'%s' is not a financial year; give one such as 2020-21".formatted(given)));
        }
    }

    static final class MoneyType implements ITypeConverter<Money> {
        @Override
        public Money convert(String given) {
            if (POUNDS.matcher(given).matches()) {
                return Money.of(given.replace("£", "").replace(",", ""));
            }
            throw new TypeConversionException(
                    "'%s' is not an amount; give pounds and pence such as -1234.56".formatted(given));
        }
    }

    static final class RowsType implements ITypeConverter<Long> {
        @Override
        public Long convert(String given) {
            String digits = given.replace(",", "");
            if (SHORT_NUMBER.matcher(digits).matches()) {
                return Long.valueOf(digits);
            }
            throw new TypeConversionException("'%s' is not a number of rows".formatted(given));
        }
    }

    static final class EncodingType implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String given) {
            try {
                return Charset.forName(given);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException(
                        "'%s' is not an encoding; give one such as UTF-8 or windows-1252".formatted(given));
            }
        }
    }
}
