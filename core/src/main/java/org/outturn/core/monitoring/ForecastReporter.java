package org.outturn.core.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.forecast.ForecastSettings;
import org.outturn.core.forecast.RiskAnalysis;
import org.outturn.core.forecast.RiskAnalysis.Uncertain;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ForecastReport.ReserveCover;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReservesStatement;

/** Puts the items' forecasts together: the total, how sure it is, and whether reserves meet what may come. */
final class ForecastReporter {

    private final MonitoringInputs inputs;
    private final AccountingPeriod period;
    private final ForecastSettings settings;

    ForecastReporter(MonitoringInputs inputs, AccountingPeriod period) {
        this.inputs = inputs;
        this.period = period;
        this.settings = inputs.schedules().forecasting().settings();
    }

    ForecastReport report(OutturnStatement statement, CodedLedger ledger, ReservesStatement reserves) {
        List<ForecastLine> lines =
                statement.items().stream().map(ForecastReporter::line).toList();
        List<ForecastLine> totalled = lines.stream()
                .filter(line ->
                        line.item().item().fund().equals(statement.total().fund()))
                .toList();
        boolean drawn = totalled.stream().anyMatch(line -> line.range().isPresent());
        Money budget = statement.total().figures().controllableBudget();
        Money reported = statement.total().figures().forecast();
        List<RiskAnalysis> draws = drawn ? draws(totalled, budget) : List.of();
        Optional<RiskAnalysis> alone = draws.stream().findFirst();
        Optional<RiskAnalysis> together = draws.stream().skip(1).findFirst();
        Optional<ForecastRange> range = alone.map(risk -> risk.range().holding(reported));
        return new ForecastReport(
                settings,
                lines,
                reported,
                Money.sum(totalled.stream().map(ForecastLine::standing).toList()),
                range,
                alone,
                together,
                certain(totalled),
                CourseBuilder.course(totalled, ledger, period, range),
                together.map(risk -> cover(risk, budget, reserves)).orElse(List.of()));
    }

    private static ForecastLine line(BudgetItem item) {
        return new ForecastLine(item, item.forecast().model().orElseThrow());
    }

    /** Each item on its own, and then together with the others as far as the settings say. */
    private List<RiskAnalysis> draws(List<ForecastLine> lines, Money budget) {
        List<Uncertain> uncertain = lines.stream().map(ForecastLine::drawn).toList();
        List<Money> amounts =
                settings.overspends().isEmpty() ? RiskAnalysis.usualAmounts(budget) : settings.overspends();
        return RiskAnalysis.ofEach(
                uncertain, settings, List.of(BigDecimal.ZERO, settings.correlation()), budget, amounts);
    }

    private static List<String> certain(List<ForecastLine> lines) {
        return lines.stream()
                .filter(line -> line.range().isEmpty() && !line.reported().isZero())
                .map(line -> line.item().name())
                .toList();
    }

    private List<ReserveCover> cover(RiskAnalysis draws, Money budget, ReservesStatement reserves) {
        Optional<String> general = inputs.settings().schedules().generalReserve();
        Money minimum = inputs.settings().schedules().generalReserveMinimum().orElse(Money.ZERO);
        Money inGeneral = Money.sum(reserves.reserves().stream()
                .filter(reserve -> general.map(ReportItem::key)
                        .filter(ReportItem.key(reserve.name())::equals)
                        .isPresent())
                .map(EarmarkedReserve::closing)
                .toList());
        Money headroom = atLeastNil(inGeneral.minus(minimum));
        Money earmarked = atLeastNil(reserves.closing().minus(inGeneral));
        List<ReserveCover> cover = new ArrayList<>();
        draws.outturns()
                .forEach(level -> cover.add(new ReserveCover(
                        level.percent(),
                        level.outturn(),
                        atLeastNil(level.outturn().minus(budget)),
                        headroom,
                        earmarked)));
        return cover;
    }

    private static Money atLeastNil(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }
}
