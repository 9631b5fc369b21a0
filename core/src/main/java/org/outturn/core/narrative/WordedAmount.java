package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Direction;

/**
 * A direction word with the amount that belongs to it: "overspend of £0.465m", "£1.707m overspent".
 *
 * @param start, end where word and amount together stand in the sentence
 */
record WordedAmount(Direction direction, WrittenAmount amount, int start, int end) {

    private static final Pattern BEFORE_AMOUNT = Pattern.compile(
            "[\\s,:(–-]*(?:(?:of|by|is|was|at|totals|totalling|about|around|approximately|some|just|nearly)\\s+)*[-−–]?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_AMOUNT =
            Pattern.compile("\\s*(?:(?:net|overall|total|outturn|forecast)\\s+)*", Pattern.CASE_INSENSITIVE);

    static List<WordedAmount> in(String sentence) {
        List<WrittenAmount> amounts = WrittenAmount.in(sentence);
        List<WordedAmount> worded = new ArrayList<>();
        for (DirectionWord word : DirectionWord.in(sentence)) {
            after(word, amounts, sentence)
                    .or(() -> before(word, amounts, sentence))
                    .ifPresent(worded::add);
        }
        return worded;
    }

    private static Optional<WordedAmount> after(DirectionWord word, List<WrittenAmount> amounts, String sentence) {
        return amounts.stream()
                .filter(amount -> amount.start() >= word.end())
                .filter(amount -> joins(BEFORE_AMOUNT, sentence, word.end(), amount.start()))
                .map(amount -> new WordedAmount(word.direction(), amount, word.start(), amount.end()))
                .findFirst();
    }

    private static Optional<WordedAmount> before(DirectionWord word, List<WrittenAmount> amounts, String sentence) {
        return amounts.stream()
                .filter(amount -> amount.end() <= word.start())
                .filter(amount -> joins(AFTER_AMOUNT, sentence, amount.end(), word.start()))
                .map(amount -> new WordedAmount(word.direction(), amount, amount.start(), word.end()))
                .findFirst();
    }

    private static boolean joins(Pattern between, String sentence, int from, int to) {
        return between.matcher(sentence).region(from, to).matches();
    }

    /** Whether the amount is the size of a variance, as precisely as it is written. */
    boolean isSizeOf(Money variance) {
        return amount.isSizeOf(variance);
    }
}
