package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.forecast.ItemForecast;
import org.outturn.core.forecast.MethodScore;
import org.outturn.core.forecast.RiskAnalysis;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.monitoring.ForecastLine;
import org.outturn.core.monitoring.ForecastReport;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.ForecastOutturn;

/** Where the year will end, as scripts read it. Ranges are null with too little history to say. */
record ForecastJson(
        String method,
        Money outturn,
        Optional<Money> low,
        Optional<Money> high,
        String level,
        Money modelled,
        List<Item> items,
        Optional<Risk> risk) {

    private static final String MIXED = "MIXED";

    static ForecastJson of(MonitoringPosition position) {
        ForecastReport forecast = position.schedules().forecast();
        boolean over = position.stage().isYearEnd();
        List<Item> items =
                forecast.lines().stream().map(line -> Item.of(line, over)).toList();
        List<String> methods = items.stream().map(Item::method).distinct().toList();
        return new ForecastJson(
                methods.size() == 1 ? methods.get(0) : MIXED,
                forecast.reported(),
                over ? Optional.of(forecast.reported()) : forecast.range().map(ForecastRange::low),
                over ? Optional.of(forecast.reported()) : forecast.range().map(ForecastRange::high),
                forecast.settings().level().stripTrailingZeros().toPlainString(),
                forecast.modelled(),
                items,
                forecast.alone().map(alone -> Risk.of(alone, forecast)));
    }

    /** An item: the figure reported and its range, and the model's beside it. */
    record Item(
            String name,
            Money outturn,
            Optional<Money> low,
            Optional<Money> high,
            String method,
            Optional<Model> model,
            List<Score> backtest) {

        static Item of(ForecastLine line, boolean yearIsOver) {
            Optional<Money> certain = yearIsOver ? Optional.of(line.reported()) : Optional.empty();
            return new Item(
                    line.item().name(),
                    line.reported(),
                    certain.or(() -> line.range().map(ForecastRange::low)),
                    certain.or(() -> line.range().map(ForecastRange::high)),
                    methodOf(line.item().forecast()),
                    Model.of(line.model()),
                    line.model().scores().stream().map(Score::of).toList());
        }

        private static String methodOf(ForecastOutturn forecast) {
            return forecast.method()
                    .map(ForecastMethod::name)
                    .orElse(forecast.basis().name());
        }
    }

    /** What the models say: the one that stands, why, its own range, and every method's figure. */
    record Model(
            ForecastMethod method,
            Money outturn,
            Optional<Money> low,
            Optional<Money> high,
            ItemForecast.Evidence evidence,
            List<Said> byMethod) {

        static Optional<Model> of(ItemForecast model) {
            return model.chosen()
                    .map(chosen -> new Model(
                            chosen,
                            model.byMethod().get(chosen),
                            model.range().map(ForecastRange::low),
                            model.range().map(ForecastRange::high),
                            model.evidence(),
                            model.byMethod().entrySet().stream()
                                    .map(said -> new Said(said.getKey(), said.getValue()))
                                    .toList()));
        }
    }

    record Said(ForecastMethod method, Money outturn) {}

    record Score(
            ForecastMethod method,
            int forecasts,
            Percentage meanAbsoluteErrorPercent,
            Percentage biasPercent,
            Optional<Percentage> heldPercent) {

        static Score of(MethodScore score) {
            return new Score(score.method(), score.forecasts(), score.meanAbsoluteError(), score.bias(), score.held());
        }
    }

    /** What the draws say of the total. */
    record Risk(long seed, Draws independent, Draws correlated, List<Cover> reserves) {

        static Risk of(RiskAnalysis alone, ForecastReport forecast) {
            return new Risk(
                    forecast.settings().seed(),
                    Draws.of(alone),
                    Draws.of(forecast.together().orElseThrow()),
                    forecast.cover().stream()
                            .map(cover -> new Cover(
                                    cover.percent(),
                                    cover.overspend(),
                                    cover.general(),
                                    cover.earmarked(),
                                    cover.isCovered()))
                            .toList());
        }
    }

    record Draws(String correlationPercent, Money low, Money high, List<Level> outturns, List<Chance> overspends) {

        static Draws of(RiskAnalysis risk) {
            return new Draws(
                    risk.correlation().stripTrailingZeros().toPlainString(),
                    risk.range().low(),
                    risk.range().high(),
                    risk.outturns().stream()
                            .map(level -> new Level(level.percent(), level.outturn()))
                            .toList(),
                    risk.overspends().stream()
                            .map(overspend -> new Chance(overspend.moreThan(), overspend.chance()))
                            .toList());
        }
    }

    record Level(int percent, Money outturn) {}

    record Chance(Money moreThan, Percentage chancePercent) {}

    record Cover(int percent, Money overspend, Money generalReserve, Money otherReserves, boolean covered) {}
}
