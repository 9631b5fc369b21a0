package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.KeyVariance;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Severity;

/**
 * Reads people's commentary against the figures it is about. A word that contradicts a figure is an
 * error; what only needs a look is a warning or information. Each finding quotes the sentence and
 * gives the right figure.
 */
public final class CommentaryLint {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*(?:\\.\\d[^.!?\\n]*)*[.!?]?");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\s*[-/]\\s*(\\d{2}|\\d{4})\\b");
    private static final Pattern ABOUT_THE_ITEM = Pattern.compile(
            "^\\W*(?:the|this|its)\\s+(?:net\\s+|overall\\s+|total\\s+)?(over|under)[- ]?spen(?:d|t|ding)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN_BESIDE_WORD = Pattern.compile(
            "\\b((?:over|under)[- ]?spend(?:s)?|use|release|shortfall)\\s+(?:of\\s+)?(£\\s*[-−–]\\s*\\d|[-−–]\\s*£\\s*\\d|\\(\\s*£)[\\d,.]*",
            Pattern.CASE_INSENSITIVE);

    private final MonitoringPosition position;
    private final Unit unit;
    private final KnownAmounts known;

    private CommentaryLint(MonitoringPosition position) {
        this.position = position;
        this.unit = position.settings().unit();
        this.known = KnownAmounts.of(position);
    }

    /** What is wrong with the commentary of the reported period, in the order of the key variances. */
    public static List<Finding> of(MonitoringPosition position) {
        CommentaryLint lint = new CommentaryLint(position);
        List<Finding> findings = new ArrayList<>();
        for (KeyVariance key : position.keyVariances()) {
            key.commentary().forEach(text -> findings.addAll(lint.findings(key, text)));
        }
        return findings;
    }

    private List<Finding> findings(KeyVariance key, Commentary commentary) {
        List<Finding> findings = new ArrayList<>();
        if (!key.reachesThreshold()) {
            findings.add(Finding.info(
                    "COMMENTARY_BELOW_THRESHOLD",
                    commentary.source(),
                    "commentary on %s, whose variance does not reach the threshold for commentary."
                            .formatted(key.heading(unit))));
        }
        for (String sentence : sentences(commentary.text())) {
            signBesideWord(sentence, commentary).ifPresent(findings::add);
            direction(sentence, key.item(), commentary).ifPresent(findings::add);
            findings.addAll(unknownAmounts(sentence, key.item(), commentary));
            staleYear(sentence, commentary).ifPresent(findings::add);
        }
        return findings;
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            String sentence = matcher.group().strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private Optional<Finding> signBesideWord(String sentence, Commentary commentary) {
        Matcher matcher = SIGN_BESIDE_WORD.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(error(
                "COMMENTARY_SIGN_AND_WORD",
                commentary,
                sentence,
                "has a sign and a word together (\"%s\"); the word says which way, so write the size alone."
                        .formatted(matcher.group())));
    }

    /** A direction word with the size of the item's variance beside it, or one that opens a sentence about the item. */
    private Optional<Finding> direction(String sentence, BudgetItem item, Commentary commentary) {
        Direction right = item.variance().direction();
        Optional<Direction> said = WordedAmount.in(sentence).stream()
                .filter(worded -> worded.isSizeOf(item.variance().amount()))
                .map(WordedAmount::direction)
                .findFirst()
                .or(() -> openingWord(sentence));
        if (said.isEmpty() || said.get() == right) {
            return Optional.empty();
        }
        return Optional.of(error(
                "COMMENTARY_DIRECTION",
                commentary,
                sentence,
                "says %s, and the figures say %s: %s.".formatted(said.get().word(), right.word(), heading(item))));
    }

    private static Optional<Direction> openingWord(String sentence) {
        Matcher matcher = ABOUT_THE_ITEM.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1).equalsIgnoreCase("over") ? Direction.OVERSPEND : Direction.UNDERSPEND);
    }

    private List<Finding> unknownAmounts(String sentence, BudgetItem item, Commentary commentary) {
        List<Finding> findings = new ArrayList<>();
        for (WrittenAmount amount : WrittenAmount.in(sentence)) {
            if (!known.contain(amount)) {
                findings.add(Finding.info(
                        "COMMENTARY_UNKNOWN_AMOUNT",
                        commentary.source(),
                        "\"%s\" names %s, which stands in no table and no driver; the nearest for %s is %s."
                                .formatted(sentence, amount.text(), item.name(), nearest(amount, item))));
            }
        }
        return findings;
    }

    private String nearest(WrittenAmount amount, BudgetItem item) {
        Money nearest = known.ofItem(item).stream()
                .min(Comparator.comparing(
                        (Money money) -> money.abs().minus(amount.size()).abs()))
                .orElse(item.variance().amount());
        return unit.sizeInWords(nearest);
    }

    private Optional<Finding> staleYear(String sentence, Commentary commentary) {
        FinancialYear now = position.settings().year();
        Matcher matcher = YEAR.matcher(sentence);
        boolean namesNow = false;
        Optional<String> earlier = Optional.empty();
        while (matcher.find()) {
            Optional<FinancialYear> named = FinancialYear.parse(matcher.group(), now.firstMonth());
            namesNow |= named.filter(now::equals).isPresent();
            if (named.filter(year -> year.startYear() < now.startYear()).isPresent()) {
                earlier = Optional.of(matcher.group());
            }
        }
        boolean onlyEarlier = earlier.isPresent() && !namesNow;
        return onlyEarlier
                ? Optional.of(Finding.warning(
                        "COMMENTARY_STALE_YEAR",
                        commentary.source(),
                        "\"%s\" speaks of %s, and the report is of %s.".formatted(sentence, earlier.get(), now),
                        "See that the commentary is this year's."))
                : Optional.empty();
    }

    private String heading(BudgetItem item) {
        return item.name() + ", " + item.variance().inWords(unit);
    }

    private static Finding error(String code, Commentary commentary, String sentence, String says) {
        return new Finding(code, Severity.ERROR, commentary.source(), "\"%s\" %s".formatted(sentence, says), "");
    }
}
