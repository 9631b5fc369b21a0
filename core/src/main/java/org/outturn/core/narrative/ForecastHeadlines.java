package org.outturn.core.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.forecast.RiskAnalysis.Overspend;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.ForecastLine;
import org.outturn.core.monitoring.ForecastReport;
import org.outturn.core.monitoring.ForecastReport.ReserveCover;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.ForecastOutturn.Basis;

/** What is said of the year end until it is there. */
final class ForecastHeadlines {

    private final ForecastReport forecast;
    private final Unit unit;

    private ForecastHeadlines(MonitoringPosition position) {
        this.forecast = position.schedules().forecast();
        this.unit = position.settings().unit();
    }

    static List<Headline> of(MonitoringPosition position) {
        if (position.stage().isYearEnd()) {
            return List.of();
        }
        ForecastHeadlines headlines = new ForecastHeadlines(position);
        List<Headline> all = new ArrayList<>();
        headlines.range().map(Headlines.about("Forecast range")).ifPresent(all::add);
        headlines.risk().map(Headlines.about("Risk of overspending")).ifPresent(all::add);
        headlines.unasked().map(Headlines.about("Forecasts not given")).ifPresent(all::add);
        return all;
    }

    private Optional<String> range() {
        return forecast.range().map(this::range);
    }

    private String range(ForecastRange range) {
        return "Models alone put the outturn at %s; the %s range is %s to %s."
                .formatted(
                        unit.inSentence(forecast.modelled()),
                        forecast.settings().levelInWords(),
                        unit.inSentence(range.low()),
                        unit.inSentence(range.high()));
    }

    private Optional<String> risk() {
        return forecast.together()
                .flatMap(draws -> draws.overspends().stream().findFirst().map(this::chance));
    }

    private String chance(Overspend overspend) {
        String more = overspend.moreThan().isZero() ? "" : " by more than " + unit.sizeInWords(overspend.moreThan());
        return "The chance that the budget is overspent%s is %s%%%s."
                .formatted(more, overspend.chance(), cover().orElse(""));
    }

    /** Of the surest level drawn, where reserves have anything to meet. */
    private Optional<String> cover() {
        return forecast.cover().stream()
                .reduce((lower, surer) -> surer)
                .filter(surest -> !surest.overspend().isZero())
                .map(surest -> "; with %d%% certainty an overspend is at most %s, which %s"
                        .formatted(surest.percent(), unit.sizeInWords(surest.overspend()), reserves(surest)));
    }

    private static String reserves(ReserveCover cover) {
        return cover.isCovered() ? "reserves would meet" : "reserves would not meet";
    }

    private Optional<String> unasked() {
        long models = count(line -> line.item().forecast().basis() == Basis.MODEL);
        long budgets = count(line -> line.item().forecast().basis() == Basis.ANNUAL_BUDGET
                && !line.item().item().isNotYetCoded());
        if (models + budgets == 0) {
            return Optional.empty();
        }
        List<String> stand = new ArrayList<>();
        if (models > 0) {
            stand.add("a model stands for %d".formatted(models));
        }
        if (budgets > 0) {
            stand.add("the annual budget stands for %d, where too little is known to forecast".formatted(budgets));
        }
        return Optional.of("Budget holders gave no forecast for %d of %d items: %s."
                .formatted(models + budgets, forecast.lines().size(), String.join(" and ", stand)));
    }

    private long count(Predicate<ForecastLine> wanted) {
        return forecast.lines().stream().filter(wanted).count();
    }
}
