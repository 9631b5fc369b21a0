package org.outturn.core.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.Backtest.Finished;
import org.outturn.core.forecast.Backtest.Window;
import org.outturn.core.forecast.ForecastRange.Basis;
import org.outturn.core.forecast.ItemForecast.Evidence;
import org.outturn.core.forecast.ItemForecast.State;
import org.outturn.core.money.Money;

/** One item at the end of a period: its methods, their backtest, the choice among them and its range. */
final class ItemModel {

    /** Without prior years, fewer months than this are no history. */
    private static final int FEWEST_MONTHS = 3;

    private static final int FEWEST_TRIALS = 3;

    /** What is taken while nothing has been tried, the first that can be. */
    private static final List<ForecastMethod> UNTESTED = List.of(
            ForecastMethod.REMAINING_PROFILE,
            ForecastMethod.SEASONAL,
            ForecastMethod.PROFILED_RATE,
            ForecastMethod.STRAIGHT_LINE);

    private final ItemHistory history;
    private final int at;
    private final boolean yearIsOver;
    private final RangeLevel level;
    private final Methods methods;
    private final Seasons seasons;
    private final Backtest backtest;
    private final Window window;
    private final Optional<Choice> choice;

    private record Choice(ForecastMethod method, Evidence evidence) {}

    ItemModel(ItemHistory history, AccountingPeriod period, RangeLevel level) {
        this.history = history;
        this.at = Math.min(period.number(), Course.YEAR_END);
        this.yearIsOver = at == Course.YEAR_END;
        this.level = level;
        List<Finished> finished = finished(history, yearIsOver);
        this.seasons = Seasons.of(
                finished(history, false).stream().map(Finished::course).toList());
        this.methods = new Methods(Course.of(history.usual()), seasons);
        this.backtest = Backtest.of(finished, history.holders(), level);
        this.window = Window.about(at);
        this.choice = yearIsOver ? Optional.empty() : choose();
    }

    private static List<Finished> finished(ItemHistory history, boolean withThisYear) {
        List<SpendingYear> years = new ArrayList<>(history.priorYears());
        if (withThisYear) {
            years.add(history.year());
        }
        return years.stream()
                .filter(SpendingYear::hasSpending)
                .map(year -> new Finished(year.year(), Course.of(year)))
                .toList();
    }

    private Optional<Choice> choose() {
        if (state() != State.MODELLED) {
            return Optional.empty();
        }
        Optional<Choice> tested = backtest.best(window)
                .filter(this::isAvailable)
                .map(method -> new Choice(method, Evidence.PRIOR_YEARS))
                .or(() -> bestThisYear().map(method -> new Choice(method, Evidence.THIS_YEAR)));
        return tested.or(() -> firstAvailable().map(method -> new Choice(method, Evidence.UNTESTED)));
    }

    private State state() {
        if (yearIsOver) {
            return State.OUTTURN;
        }
        if (!methods.year().hasSpendingBy(at)) {
            return State.NO_DATA;
        }
        return at >= FEWEST_MONTHS || seasons.isKnown() ? State.MODELLED : State.TOO_LITTLE_HISTORY;
    }

    private boolean isAvailable(ForecastMethod method) {
        return methods.outturn(method, at).isPresent();
    }

    private Optional<ForecastMethod> firstAvailable() {
        return UNTESTED.stream().filter(this::isAvailable).findFirst();
    }

    /**
     * The model that would have come nearest to spending to date, had it been asked in the months
     * before. A few months prove little: another than the usual one must have halved its error.
     */
    private Optional<ForecastMethod> bestThisYear() {
        Optional<ForecastMethod> best = Arrays.stream(ForecastMethod.values())
                .filter(ForecastMethod::isModel)
                .filter(this::isAvailable)
                .filter(method -> errorThisYear(method).isPresent())
                .min(Comparator.comparingDouble(this::triedError));
        Optional<ForecastMethod> usual =
                firstAvailable().filter(method -> errorThisYear(method).isPresent());
        return usual.filter(method -> best.map(this::triedError).orElseThrow() * 2 >= triedError(method))
                .or(() -> best);
    }

    private double triedError(ForecastMethod method) {
        return errorThisYear(method).orElseThrow();
    }

    private OptionalDouble errorThisYear(ForecastMethod method) {
        double errors = 0;
        int asked = 0;
        for (int earlier = Math.max(2, at / 3); earlier < at; earlier++) {
            OptionalDouble said = methods.spentBy(method, earlier, at);
            if (said.isPresent()) {
                errors += Math.abs(methods.year().spentBy(at) - said.getAsDouble());
                asked++;
            }
        }
        return asked < FEWEST_TRIALS ? OptionalDouble.empty() : OptionalDouble.of(errors / asked);
    }

    /** What choosing was off by at this month of prior years; nothing where fewer than two tell it. */
    Optional<Spread> pastErrors() {
        if (choice.isEmpty() || choice.get().evidence() != Evidence.PRIOR_YEARS) {
            return Optional.empty();
        }
        double[] errors = backtest.errorsOfChoosing(window, at);
        return errors.length < 2 ? Optional.empty() : Optional.of(Spread.ofErrors(errors));
    }

    ItemForecast forecast(Optional<Spread> common) {
        List<MethodScore> scores = backtest.scores(window);
        if (choice.isEmpty()) {
            return ItemForecast.without(history.item(), unmodelled(), scores);
        }
        ForecastMethod chosen = choice.get().method();
        Map<ForecastMethod, Money> byMethod = byMethod();
        return new ItemForecast(
                history.item(),
                State.MODELLED,
                Optional.of(chosen),
                choice.get().evidence(),
                byMethod,
                range(chosen, byMethod.get(chosen), common),
                scores,
                seasons.isKnown() ? Optional.of(BigDecimal.valueOf(seasons.shareBy(at))) : Optional.empty(),
                path(chosen, byMethod.get(chosen)));
    }

    private State unmodelled() {
        State state = state();
        return state == State.MODELLED ? State.TOO_LITTLE_HISTORY : state;
    }

    private Map<ForecastMethod, Money> byMethod() {
        Map<ForecastMethod, Money> byMethod = new EnumMap<>(ForecastMethod.class);
        for (ForecastMethod method : ForecastMethod.values()) {
            methods.outturn(method, at).ifPresent(outturn -> byMethod.put(method, complete(outturn)));
        }
        return byMethod;
    }

    /** Puts back what was taken out before the method looked: one-offs spent, and what is ordered already. */
    private Money complete(double outturn) {
        Money rest = money(outturn).minus(money(methods.year().spentBy(at)));
        return history.spentToDate().plus(withCommitments(rest, history.commitments()));
    }

    /** The rest of the year is at least what is ordered; what goes the other way comes on top. */
    private static Money withCommitments(Money rest, Money commitments) {
        if (Long.signum(rest.pence()) * Long.signum(commitments.pence()) < 0) {
            return rest.plus(commitments);
        }
        return rest.abs().compareTo(commitments.abs()) >= 0 ? rest : commitments;
    }

    private Optional<ForecastRange> range(ForecastMethod chosen, Money outturn, Optional<Spread> common) {
        return pastErrors()
                .map(own -> RangeFinder.pastErrors(own, common, scale(outturn)))
                .or(() -> new RangeFinder(methods, chosen, at).spread(common, scale(outturn), usual()))
                .map(found -> range(outturn, found.spread().halfWidth(level), found.basis()));
    }

    private double usual() {
        return firstAvailable()
                .map(method -> methods.outturn(method, at).orElseThrow())
                .orElseThrow();
    }

    private double scale(Money outturn) {
        double budget = Math.abs(Course.pounds(history.year().budget()));
        return budget > 0 ? budget : Math.abs(Course.pounds(outturn));
    }

    private static ForecastRange range(Money outturn, double halfWidth, Basis basis) {
        Money half = money(halfWidth);
        return new ForecastRange(outturn.minus(half), outturn.plus(half), basis);
    }

    /** The rest of the year spread over its months as the method has it. */
    private List<Money> path(ForecastMethod chosen, Money outturn) {
        double from = methods.year().spentBy(at);
        double whole = methods.outturn(chosen, at).orElseThrow() - from;
        Money rest = outturn.minus(history.spentToDate());
        List<Money> path = new ArrayList<>();
        for (int month = at + 1; month <= Course.YEAR_END; month++) {
            double by = methods.spentBy(chosen, at, month).orElseThrow() - from;
            double share = whole == 0 ? 0 : by / whole;
            path.add(history.spentToDate().plus(money(Course.pounds(rest) * share)));
        }
        path.add(outturn);
        return path;
    }

    private static Money money(double pounds) {
        return Pounds.toMoney(pounds);
    }
}
