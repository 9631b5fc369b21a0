package org.outturn.testworkbooks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.forecast.ForecastSettings;
import org.outturn.core.forecast.Forecaster;
import org.outturn.core.forecast.ItemForecast;
import org.outturn.core.forecast.RiskAnalysis;
import org.outturn.core.forecast.RiskAnalysis.Uncertain;
import org.outturn.core.money.Money;
import org.outturn.testworkbooks.SyntheticLedgers.Council;
import org.outturn.testworkbooks.SyntheticLedgers.Item;

/** How many outturns of made-up councils the 80% ranges hold, and how far off the chosen methods are. */
final class ForecastCoverage {

    /** How many ranges there were, and how many held the outturn. */
    static final class Count {
        private int ranges;
        private int held;

        private void add(boolean isHeld) {
            ranges++;
            held += isHeld ? 1 : 0;
        }

        double percent() {
            return 100.0 * held / ranges;
        }

        int ranges() {
            return ranges;
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private double chosenErrors;
    private double straightErrors;
    private int compared;

    private ForecastCoverage() {}

    /** Tries the councils of the seeds from 1 to as many as asked. */
    static ForecastCoverage of(int ledgers) {
        ForecastCoverage coverage = new ForecastCoverage();
        LongStream.rangeClosed(1, ledgers).mapToObj(SyntheticLedgers::of).forEach(coverage::count);
        return coverage;
    }

    Count items() {
        return counts.get("All items");
    }

    Count totals() {
        return counts.get("Totals");
    }

    /** The mean error of the chosen methods, as a percentage of the budget. */
    double chosenError() {
        return 100 * chosenErrors / compared;
    }

    double straightLineError() {
        return 100 * straightErrors / compared;
    }

    private void count(Council council) {
        List<ItemForecast> forecasts = Forecaster.forecast(
                council.items().stream().map(Item::history).toList(), council.period(), ForecastSettings.STANDARD);
        List<Uncertain> drawn = new ArrayList<>();
        Money outturn = Money.ZERO;
        for (int i = 0; i < forecasts.size(); i++) {
            ItemForecast forecast = forecasts.get(i);
            Item item = council.items().get(i);
            if (forecast.range().isPresent()) {
                count(council, forecast.range().get().holds(item.outturn()));
                compare(forecast, item);
                drawn.add(new Uncertain(
                        forecast.outturn().orElseThrow(), forecast.range().get()));
                outturn = outturn.plus(item.outturn());
            }
        }
        if (!drawn.isEmpty()) {
            ForecastRange total = RiskAnalysis.of(drawn, ForecastSettings.STANDARD, BigDecimal.ZERO, outturn, List.of())
                    .range();
            counted("Totals").add(total.holds(outturn));
        }
    }

    private void count(Council council, boolean held) {
        counted("All items").add(held);
        counted("Items at period %2d".formatted(council.period().number())).add(held);
        counted("Items with %d prior years".formatted(council.priorYears())).add(held);
    }

    private Count counted(String what) {
        return counts.computeIfAbsent(what, key -> new Count());
    }

    private void compare(ItemForecast forecast, Item item) {
        double budget = Math.abs(item.history().year().budget().pence());
        chosenErrors += error(forecast.outturn().orElseThrow(), item) / budget;
        straightErrors += error(forecast.byMethod().get(ForecastMethod.STRAIGHT_LINE), item) / budget;
        compared++;
    }

    private static double error(Money forecast, Item item) {
        return Math.abs(forecast.minus(item.outturn()).pence());
    }

    /** The rows of a table: what was counted, how many ranges, how many of them held the outturn. */
    List<String> rows() {
        return counts.entrySet().stream()
                .map(count -> String.format(
                        Locale.ROOT,
                        "| %s | %,d | %.1f%% |",
                        count.getKey(),
                        count.getValue().ranges,
                        count.getValue().percent()))
                .toList();
    }
}
