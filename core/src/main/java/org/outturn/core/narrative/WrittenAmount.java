package org.outturn.core.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

/**
 * An amount as somebody wrote it in a sentence, such as £1.500m, £204,000 or £30k.
 *
 * @param size without its sign
 * @param precision the value of its last written digit: amounts closer than half of it are the same
 * @param start, end where it stands in the sentence
 */
record WrittenAmount(String text, Money size, Money precision, int start, int end) {

    private static final Pattern AMOUNT = Pattern.compile(
            "£\\s*[-−–]?\\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?\\s*(million|m|thousand|k)?(?![0-9a-z])",
            Pattern.CASE_INSENSITIVE);

    private static final long TELLING = 10;

    static List<WrittenAmount> in(String sentence) {
        List<WrittenAmount> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(sentence);
        while (matcher.find()) {
            amounts.add(of(matcher));
        }
        return amounts;
    }

    private static WrittenAmount of(Matcher matcher) {
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal unit = unitOf(matcher.group(3));
        BigDecimal value = new BigDecimal(matcher.group(1).replace(",", "") + fraction).multiply(unit);
        BigDecimal digit = unit.movePointLeft(Math.max(0, fraction.length() - 1));
        return new WrittenAmount(matcher.group().strip(), money(value), money(digit), matcher.start(), matcher.end());
    }

    private static Money money(BigDecimal pounds) {
        return Money.of(pounds.setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal unitOf(String written) {
        if (written == null) {
            return BigDecimal.ONE;
        }
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "million", "m" -> BigDecimal.valueOf(Unit.MILLIONS.pounds());
            default -> BigDecimal.valueOf(Unit.THOUSANDS.pounds());
        };
    }

    /** Whether it is written closely enough to be known by: with two figures at least, or to the penny. */
    boolean isTellingOf(Money amount) {
        return size.pence() >= TELLING * precision.pence() || size.equals(amount.abs());
    }

    /** Whether an amount, rounded as this one is written, is this one. */
    boolean isSizeOf(Money amount) {
        Money difference = amount.abs().minus(size).abs();
        return difference.plus(difference).compareTo(precision) <= 0;
    }
}
