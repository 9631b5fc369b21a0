package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.Rag;
import org.outturn.core.outturn.Variance;
import org.outturn.core.reserves.ReservePosition;

/** The sentences a report opens with. Sizes carry no sign; a word, taken from the figure, says which way. */
public final class Headlines {

    private final MonitoringPosition position;
    private final Unit unit;

    private Headlines(MonitoringPosition position) {
        this.position = position;
        this.unit = position.settings().unit();
    }

    public static List<Headline> of(MonitoringPosition position) {
        Headlines headlines = new Headlines(position);
        List<Headline> all = new ArrayList<>();
        all.add(new Headline("Budget", headlines.budget()));
        all.add(new Headline("Overall position", headlines.outturn()));
        headlines.toDate().map(about("Position to date")).ifPresent(all::add);
        headlines.reserves().map(about("After use of reserves")).ifPresent(all::add);
        headlines.largest().map(about("Largest variances")).ifPresent(all::add);
        all.add(new Headline("Ratings", headlines.ratings()));
        all.addAll(headlines.otherFunds());
        all.addAll(ScheduleHeadlines.of(position));
        all.addAll(ForecastHeadlines.of(position));
        headlines.notYetCoded().map(about("Not yet coded")).ifPresent(all::add);
        return List.copyOf(all);
    }

    static Function<String, Headline> about(String topic) {
        return sentence -> new Headline(topic, sentence);
    }

    private String budget() {
        return "The net controllable budget for the %s portfolio is %s."
                .formatted(position.portfolio(), signed(total().figures().controllableBudget()));
    }

    private String outturn() {
        String what = position.stage().isYearEnd()
                ? "The revenue outturn for %s is".formatted(position.settings().year())
                : "At %s the forecast outturn for %s is"
                        .formatted(position.period(), position.settings().year());
        return "%s %s, %s%s."
                .formatted(
                        what,
                        signed(total().figures().forecast()),
                        says(total().variance()),
                        share(total().variance()));
    }

    private Optional<String> toDate() {
        if (position.stage().isYearEnd()) {
            return Optional.empty();
        }
        return Optional.of("Actual spending to date is %s against a profiled budget of %s, %s."
                .formatted(
                        signed(total().figures().actual()),
                        signed(total().figures().budgetToDate()),
                        says(total().varianceToDate())));
    }

    private Optional<String> reserves() {
        ReservePosition reserves = position.reserves();
        if (reserves.released().isZero() && reserves.contributed().isZero()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (!reserves.released().isZero()) {
            parts.add("the release of %s from earmarked reserves".formatted(unit.sizeInWords(reserves.released())));
        }
        if (!reserves.contributed().isZero()) {
            parts.add("a contribution of %s to them".formatted(unit.sizeInWords(reserves.contributed())));
        }
        return Optional.of(
                "After %s the position is %s.".formatted(String.join(" and ", parts), says(reserves.after())));
    }

    private Optional<String> largest() {
        Optional<BudgetItem> over = largest(Direction.OVERSPEND);
        Optional<BudgetItem> under = largest(Direction.UNDERSPEND);
        List<String> parts = new ArrayList<>();
        over.ifPresent(item -> parts.add("the largest overspend is on " + named(item)));
        under.ifPresent(item -> parts.add("the largest underspend is on " + named(item)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(capital(String.join("; ", parts)) + ".");
    }

    private Optional<BudgetItem> largest(Direction direction) {
        return position.statement().itemsOf(total().fund()).stream()
                .filter(item -> item.variance().direction() == direction)
                .max(Comparator.comparing(item -> item.variance().amount().abs()));
    }

    private String named(BudgetItem item) {
        return "%s (%s)".formatted(item.name(), unit.sizeInWords(item.variance().amount()));
    }

    private String ratings() {
        return "Ratings of %d budget items: %d red, %d amber and %d green; the total is %s."
                .formatted(
                        position.statement().items().size(),
                        count(item -> item.rag() == Rag.RED),
                        count(item -> item.rag() == Rag.AMBER),
                        count(item -> item.rag() == Rag.GREEN),
                        total().rag().word().toLowerCase(Locale.ROOT));
    }

    private long count(Predicate<BudgetItem> wanted) {
        return position.statement().items().stream().filter(wanted).count();
    }

    private List<Headline> otherFunds() {
        return position.statement().funds().stream()
                .skip(1)
                .map(fund -> new Headline(fund.fund().toString(), besides(fund)))
                .toList();
    }

    private String besides(GroupTotal fund) {
        return "Outside this total, the %s is %s against a budget of %s, %s."
                .formatted(
                        fund.fund(),
                        signed(fund.figures().forecast()),
                        signed(fund.figures().controllableBudget()),
                        says(fund.variance()));
    }

    private Optional<String> notYetCoded() {
        return position.notYetCoded()
                .map(amount -> "Postings of %s net are not yet coded to an item; they are inside the total."
                        .formatted(signed(amount)));
    }

    private GroupTotal total() {
        return position.statement().total();
    }

    private String says(Variance variance) {
        return variance.inSentence(unit);
    }

    private static String share(Variance variance) {
        return variance.percentage()
                .filter(share -> variance.direction() != Direction.ON_BUDGET)
                .map(Percentage::value)
                .map(value -> " (%s%%)".formatted(value.abs().toPlainString()))
                .orElse("");
    }

    /** A budget or an outturn keeps its sign: no word stands beside it. */
    private String signed(Money amount) {
        return unit.inSentence(amount);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
