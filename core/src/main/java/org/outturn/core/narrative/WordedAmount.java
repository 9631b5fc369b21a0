package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Direction;

/** A direction word with an amount that belongs to it: "overspend of £0.465m", "£1.707m overspent". */
record WordedAmount(Direction direction, WrittenAmount amount) {

    private static final Pattern WORD =
            Pattern.compile("\\b(over|under)[- ]?spen(?:d|ds|t|ding)\\b", Pattern.CASE_INSENSITIVE);

    /** A word further from its amount than this is about something else. */
    private static final int REACH = 12;

    static List<WordedAmount> in(String sentence) {
        List<WordedAmount> worded = new ArrayList<>();
        List<WrittenAmount> amounts = WrittenAmount.in(sentence);
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            Direction direction = word.group(1).equalsIgnoreCase("over") ? Direction.OVERSPEND : Direction.UNDERSPEND;
            for (WrittenAmount amount : amounts) {
                boolean after = amount.start() >= word.end() && amount.start() - word.end() <= REACH;
                boolean before = word.start() >= amount.end() && word.start() - amount.end() <= REACH;
                if (after || before) {
                    worded.add(new WordedAmount(direction, amount));
                }
            }
        }
        return worded;
    }

    /** Whether the amount is the size of a variance, as precisely as it is written. */
    boolean isSizeOf(Money variance) {
        return amount.isSizeOf(variance);
    }
}
