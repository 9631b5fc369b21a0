package org.outturn.excel.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Digits with separators, which may be readable in one style, in both, or in none. */
record NumberText(Optional<BigDecimal> asPoint, Optional<BigDecimal> asComma, Optional<BigDecimal> asIndian) {

    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}([ '])[0-9]{3}(\\1[0-9]{3})*([.,][0-9]*)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+\\.?[0-9]*|\\.[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]*)?");

    private static final Pattern INDIAN = Pattern.compile("[1-9][0-9]?(,[0-9]{2})*,[0-9]{3}(\\.[0-9]*)?");

    static NumberText of(String number) {
        String joined = SPACED.matcher(number).matches() ? number.replaceAll("[ ']", "") : number;
        return new NumberText(value(joined, GROUPED), value(swapped(joined), GROUPED), value(joined, INDIAN));
    }

    private static String swapped(String number) {
        return number.replace(',', ';').replace('.', ',').replace(';', '.');
    }

    private static Optional<BigDecimal> value(String number, Pattern grouped) {
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.endsWith(".") ? number + "0" : number));
        }
        return grouped.matcher(number).matches() ? value(number.replace(",", ""), grouped) : Optional.empty();
    }

    boolean isReadableIn(AmountStyle style) {
        return asPoint.isPresent() || asComma.isPresent() || in(style).isPresent();
    }

    /** Whether the two styles give different figures. */
    boolean isAmbiguous() {
        return asPoint.isPresent() && asComma.isPresent() && asPoint.get().compareTo(asComma.get()) != 0;
    }

    Optional<BigDecimal> in(AmountStyle style) {
        return switch (style) {
            case POINT -> asPoint;
            case COMMA -> asComma;
            case INDIAN -> asIndian;
            case UNPROVEN -> isAmbiguous() ? Optional.empty() : asPoint.or(() -> asComma);
        };
    }
}
