package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private final Unit unit;
    private final KnownAmounts known;
    private final ReportedTime time;

    private CommentaryLint(MonitoringPosition position) {
        this.unit = position.settings().unit();
        this.known = KnownAmounts.of(position);
        this.time = new ReportedTime(position.settings().year(), position.period());
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
        SaidDirection said = new SaidDirection(key.item(), known.driversOf(key.item()), time);
        for (String sentence : Sentences.of(commentary.text())) {
            signBesideWord(sentence, commentary).ifPresent(findings::add);
            said.next(sentence)
                    .filter(way -> contradicts(way, key.item()))
                    .ifPresent(way -> findings.add(direction(sentence, way, key.item(), commentary)));
            findings.addAll(unknownAmounts(sentence, key.item(), commentary));
            staleYear(sentence, commentary).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> signBesideWord(String sentence, Commentary commentary) {
        return SignBesideWord.in(sentence)
                .map(found -> error(
                        "COMMENTARY_SIGN_AND_WORD",
                        commentary,
                        sentence,
                        "has a sign and a word together (\"%s\"); the word says which way, so write %s."
                                .formatted(found.text(), found.unsigned())));
    }

    /** A variance too small to print still has a side, and the word for it contradicts nothing. */
    private static boolean contradicts(Direction said, BudgetItem item) {
        Money amount = item.variance().amount();
        return said == Direction.OVERSPEND ? !amount.isPositive() : !amount.isNegative();
    }

    private Finding direction(String sentence, Direction said, BudgetItem item, Commentary commentary) {
        return error(
                "COMMENTARY_DIRECTION",
                commentary,
                sentence,
                "says %s, and the figures say %s: %s, %s."
                        .formatted(
                                said.word(),
                                item.variance().direction().word(),
                                item.name(),
                                item.variance().inWords(unit)));
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

    /** An earlier year in a commentary that never names the reported one. */
    private Optional<Finding> staleYear(String sentence, Commentary commentary) {
        return time.staleYearIn(sentence)
                .filter(stale -> !time.isNamedIn(commentary.text()))
                .map(stale -> Finding.warning(
                        "COMMENTARY_STALE_YEAR",
                        commentary.source(),
                        "\"%s\" speaks of %s, and the report is of %s.".formatted(sentence, stale, time.year()),
                        "See that the commentary is this year's."));
    }

    private static Finding error(String code, Commentary commentary, String sentence, String says) {
        return new Finding(code, Severity.ERROR, commentary.source(), "\"%s\" %s".formatted(sentence, says), "");
    }
}
