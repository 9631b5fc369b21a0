package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.forecast.MethodScore;
import org.outturn.core.forecast.RiskAnalysis;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.monitoring.ForecastLine;
import org.outturn.core.monitoring.ForecastReport;
import org.outturn.core.monitoring.ForecastReport.CoursePoint;
import org.outturn.core.monitoring.ForecastReport.ReserveCover;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TextLayout;

/** The tables beside the forecast of each item: the total's course, risk, reserves, backtest, methods. */
final class ForecastTables {

    static final String COURSE = "tblForecastCourse";
    static final String MONTH = "Up to";
    static final String BUDGET_BY_THEN = "Profiled budget";
    static final String SPENT_BY_THEN = "Spent";
    static final String FORECAST_BY_THEN = "Forecast";
    static final String LOW = "Low";
    static final String SPENT_OVER = "Spent less budget";
    static final String FORECAST_OVER = "Forecast less budget";
    static final String LOW_OVER = "Low less budget";
    static final String WIDTH = "Width of the range";
    private static final String HIGH = "High";

    private record Risk(Money moreThan, Percentage alone, Percentage together) {}

    private record Scored(ForecastLine line, MethodScore score) {}

    private final ReportContext report;
    private final ForecastReport forecast;

    ForecastTables(ReportContext report) {
        this.report = report;
        this.forecast = ForecastSheet.forecast(report);
    }

    TableLayout<CoursePoint> course() {
        List<Column<CoursePoint>> columns = List.of(
                Column.text(MONTH, 44, ForecastTables::monthOf),
                amount(BUDGET_BY_THEN, point -> Optional.of(point.budget())),
                amount(SPENT_BY_THEN, CoursePoint::actual),
                amount(FORECAST_BY_THEN, CoursePoint::forecast),
                amount(LOW, point -> point.range().map(ForecastRange::low)),
                amount(HIGH, point -> point.range().map(ForecastRange::high)),
                over(SPENT_OVER, CoursePoint::actual),
                over(FORECAST_OVER, CoursePoint::forecast),
                over(LOW_OVER, point -> point.range().map(ForecastRange::low)),
                amount(WIDTH, point -> point.range().map(range -> range.high().minus(range.low()))));
        return TableLayout.of(COURSE, "The total by month: budgeted, spent and expected.", columns, forecast.course());
    }

    /** What was or will be spent, less the budget by then. */
    private Column<CoursePoint> over(String heading, Function<CoursePoint, Optional<Money>> figure) {
        return amount(heading, point -> figure.apply(point).map(amount -> amount.minus(point.budget())));
    }

    private static String monthOf(CoursePoint point) {
        return point.month() > AccountingPeriod.MONTHS ? "Year end" : "Period " + point.month();
    }

    private <R> Column<R> amount(String heading, Function<R, Optional<Money>> figure) {
        return Column.of(
                report.in(heading),
                CellFormat.AMOUNT,
                16,
                row -> figure.apply(row).map(report::amount).orElse(CellValue.NOTHING));
    }

    TableLayout<Risk> risk() {
        RiskAnalysis alone = forecast.alone().orElseThrow();
        RiskAnalysis together = forecast.together().orElseThrow();
        List<Risk> rows = new ArrayList<>();
        for (int i = 0; i < alone.overspends().size(); i++) {
            rows.add(new Risk(
                    alone.overspends().get(i).moreThan(),
                    alone.overspends().get(i).chance(),
                    together.overspends().get(i).chance()));
        }
        List<Column<Risk>> columns = List.of(
                amount("Overspend of more than", row -> Optional.of(row.moreThan())),
                percent("Chance, items on their own", row -> Optional.of(row.alone())),
                percent(
                        "Chance, items moving together by %s%%"
                                .formatted(forecast.settings()
                                        .correlation()
                                        .stripTrailingZeros()
                                        .toPlainString()),
                        row -> Optional.of(row.together())));
        return TableLayout.of(
                "tblForecastRisk",
                "The chance of overspending the budget by more than each amount, in 10,000 draws about the models' figures.",
                columns,
                rows);
    }

    private static <R> Column<R> percent(String heading, Function<R, Optional<Percentage>> share) {
        return Column.of(
                heading,
                CellFormat.PERCENT,
                16,
                row -> share.apply(row)
                        .map(value -> ReportContext.share(Optional.of(value)))
                        .orElse(CellValue.NOTHING));
    }

    TableLayout<ReserveCover> cover() {
        List<Column<ReserveCover>> columns = List.of(
                Column.text("Not exceeded in", 44, ForecastTables::verdict),
                amount("Outturn not exceeded", level -> Optional.of(level.outturn())),
                amount("Overspend", level -> Optional.of(level.overspend())),
                amount("General reserve above minimum", level -> Optional.of(level.general())),
                amount("Other reserves", level -> Optional.of(level.earmarked())));
        return TableLayout.of(
                "tblForecastCover",
                "Whether reserves meet the overspend that draws of items moving together do not exceed.",
                columns,
                forecast.cover());
    }

    private static String verdict(ReserveCover level) {
        return "%d of 100 draws. %s".formatted(level.percent(), level.inWords());
    }

    TableLayout<Scored> backtest() {
        List<Scored> rows = new ArrayList<>();
        for (ForecastLine line : forecast.lines()) {
            line.model().scores().forEach(score -> rows.add(new Scored(line, score)));
        }
        List<Column<Scored>> columns = new ArrayList<>(List.of(
                Column.text("Item", 44, row -> row.line().item().name()),
                Column.text("Method", 20, row -> row.score().method().label()),
                Column.of(
                        "Forecasts tried",
                        CellFormat.COUNT,
                        12,
                        row -> CellValue.of(row.score().forecasts())),
                percent("Mean error", row -> Optional.of(row.score().meanAbsoluteError())),
                percent("Bias", row -> Optional.of(row.score().bias())),
                percent(
                        "Held by the %s range".formatted(forecast.settings().levelInWords()),
                        row -> row.score().held())));
        if (!report.stage().isYearEnd()) {
            columns.add(Column.text("Chosen", 12, ForecastTables::chosen));
        }
        return TableLayout.of("tblBacktest", backtestSummary(), columns, rows);
    }

    private static String chosen(Scored row) {
        Optional<ForecastMethod> chosen = row.line().model().chosen();
        return chosen.equals(Optional.of(row.score().method())) ? "Yes" : "No";
    }

    private String backtestSummary() {
        return report.stage().isYearEnd()
                ? "Forecasts of every period of this year and of prior years against what happened, as shares of the budget."
                : "Forecasts made about this period in prior years against what happened, as shares of the budget.";
    }

    TextLayout methods() {
        return new TextLayout(
                "The methods in words",
                Arrays.stream(ForecastMethod.values())
                        .map(method -> "%s: %s".formatted(method.label(), method.inWords()))
                        .toList());
    }
}
