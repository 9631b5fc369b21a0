package org.outturn.core.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.drivers.Driver;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.VarianceKind;

/**
 * Which way one commentary says that its item went, sentence by sentence. A word counts only where it
 * plainly speaks of the whole variance of this report: with its size beside it, or at the head of a
 * sentence such as "The overspend is due to". Of a part, of another time or of what did not happen it
 * says nothing, for a false alarm costs more than a miss.
 */
final class SaidDirection {

    private static final Pattern OPENING = Pattern.compile(
            "\\W*(?:the|this|its)\\s+(?:net\\s+|overall\\s+|total\\s+)?((?:over|under)[- ]?spen(?:d|ding))\\s+"
                    + "(?:(?:is|was)\\s+(?:\\w+ly\\s+(?:on|in)\\b|(?:\\w+ly\\s+)?(?:due(?:\\s+\\w+ly)?\\s+to\\s+(?!be\\b)"
                    + "|caused|driven|because|attributable|the\\s+result|a\\s+result|made\\s+up))"
                    + "|comprises|consists|arises|arose|reflects|relates|represents|results|stems)",
            Pattern.CASE_INSENSITIVE);

    /** What makes an amount that of a part: the overspend of £0.465m on court fees. */
    private static final Pattern PART = Pattern.compile(
            "\\W*(?:on|in|within|for|across|from|against|relating\\s+to|at)\\s+(?!(?:(?:the|this|its)\\s+)?"
                    + "(?:\\d|year|budget|item|service|line|area|total|outturn|period)).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ELSEWHEN = Pattern.compile(
            "\\b(?:last\\s+(?:year|month|quarter|time)|prior|previous(?:ly)?|earlier|next\\s+year|years?\\s+ago|quarter"
                    + "|future|hitherto|brought\\s+forward|elsewhere|initial(?:ly)?|original(?:ly)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SO = Pattern.compile(
            "\\b(?:no|not|never|nor|without|instead|rather|otherwise|unless|if|would|could|might|should|risks?"
                    + "|possib(?:le|ly|ility)|potential(?:ly)?|avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?|prevent(?:s|ed|ing)?"
                    + "|offset(?:s|ting)?|mitigat(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|clear(?:s|ed|ing)?"
                    + "|eliminat(?:e|es|ed|ing)|absorb(?:s|ed|ing)?|turn(?:s|ed|ing)?)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET =
            Pattern.compile("\\b(?:offset|outweighed|mitigated)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORESEEN = Pattern.compile(
            "\\b(?:forecast|expected|predicted|projected|anticipated|reported)\\b", Pattern.CASE_INSENSITIVE);

    /** From here on a sentence gives reasons, whose words are not about the variance. */
    private static final Pattern REASON = Pattern.compile(
            "\\b(?:due\\s+to|because|owing\\s+to|as\\s+a\\s+result|result(?:s|ing)|aris(?:es|ing)|caused|which|reflect(?:s|ing))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final BudgetItem item;
    private final List<Driver> drivers;
    private final ReportedTime time;
    private final Set<Direction> spokenOfParts = EnumSet.noneOf(Direction.class);

    SaidDirection(BudgetItem item, List<Driver> drivers, ReportedTime time) {
        this.item = item;
        this.drivers = List.copyOf(drivers);
        this.time = time;
    }

    /** The way the next sentence says the item went; empty where it does not plainly say. */
    Optional<Direction> next(String sentence) {
        Set<Direction> words = DirectionWord.in(sentence).stream()
                .map(DirectionWord::direction)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Direction.class)));
        Optional<Direction> said = words.size() == 1 ? beside(sentence).or(() -> opening(sentence)) : Optional.empty();
        if (said.isEmpty()) {
            spokenOfParts.addAll(words);
        }
        return said;
    }

    private Optional<Direction> beside(String sentence) {
        return WordedAmount.in(sentence).stream()
                .filter(worded -> isTheVariance(worded, sentence))
                .map(WordedAmount::direction)
                .findFirst();
    }

    private boolean isTheVariance(WordedAmount worded, String sentence) {
        return worded.isSizeOf(item.variance().amount())
                && worded.amount().isTellingOf(item.variance().amount())
                && !isPart(sentence.substring(worded.end()))
                && !isElsewhere(aroundOf(sentence, worded))
                && !isDriver(worded);
    }

    private boolean isPart(String following) {
        return PART.matcher(following).matches() && !startsWithItem(following);
    }

    /** Whether what follows is "on" with the item's own name. */
    private boolean startsWithItem(String following) {
        List<String> own = words(item.name()).limit(2).toList();
        return words(following)
                .skip(1)
                .filter(word -> !word.equals("the"))
                .limit(own.size())
                .toList()
                .equals(own);
    }

    private boolean isDriver(WordedAmount worded) {
        return drivers.stream()
                .map(Driver::amount)
                .filter(amount -> amount.isPositive() == (worded.direction() == Direction.OVERSPEND))
                .anyMatch(worded::isSizeOf);
    }

    /** The sentence up to its reasons, without the words of the item's name. */
    private String aroundOf(String sentence, WordedAmount worded) {
        Matcher reason = REASON.matcher(sentence).region(worded.end(), sentence.length());
        String around = reason.find() ? sentence.substring(0, reason.start()) : sentence;
        Set<String> own = words(item.name()).collect(Collectors.toSet());
        return WORD.matcher(around)
                .replaceAll(word -> own.contains(key(word.group())) ? "" : Matcher.quoteReplacement(word.group()));
    }

    private boolean isElsewhere(String around) {
        boolean foreseen = item.variance().kind() == VarianceKind.OUTTURN
                && FORESEEN.matcher(around).find();
        return foreseen
                || NOT_SO.matcher(around).find()
                || ELSEWHEN.matcher(around).find()
                || time.isOtherNamedIn(around);
    }

    private Optional<Direction> opening(String sentence) {
        Matcher matcher = OPENING.matcher(sentence);
        if (!matcher.lookingAt() || isSaidOfAnother(sentence)) {
            return Optional.empty();
        }
        return Optional.of(DirectionWord.of(matcher.group(1)))
                .filter(said -> !spokenOfParts.contains(said))
                .filter(said -> !isOfSpendingToDate(said));
    }

    private boolean isSaidOfAnother(String sentence) {
        return OFFSET.matcher(sentence).find() || ELSEWHEN.matcher(sentence).find() || time.isOtherNamedIn(sentence);
    }

    /** During the year the word may speak of spending to date, which can go another way than the forecast. */
    private boolean isOfSpendingToDate(Direction said) {
        return item.variance().kind() == VarianceKind.FORECAST
                && item.varianceToDate().direction() == said;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(word -> key(word.group()));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
