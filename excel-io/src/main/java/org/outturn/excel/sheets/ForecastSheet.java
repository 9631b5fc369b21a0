package org.outturn.excel.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.monitoring.ForecastReport;
import org.outturn.core.monitoring.ForecastReport.CoursePoint;
import org.outturn.excel.layout.Block;
import org.outturn.excel.layout.FanLayout;
import org.outturn.excel.layout.SheetLayout;

/**
 * Where the year will end by every method, how sure that is, and how near each method came before.
 * Once the year is posted only the last of these is left to say.
 */
final class ForecastSheet implements ReportSheet {

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.stage().isYearEnd()
                || forecast(report).lines().stream()
                        .anyMatch(line -> !line.model().scores().isEmpty());
    }

    static ForecastReport forecast(ReportContext report) {
        return report.position().schedules().forecast();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        return report.stage().isYearEnd() ? lookingBack(report) : lookingAhead(report);
    }

    private static SheetLayout lookingBack(ReportContext report) {
        ForecastTables tables = new ForecastTables(report);
        return SheetLayout.of(
                ReportSheets.FORECAST,
                report.titled("how near forecasts came"),
                List.of(
                        "The year is posted, so nothing is forecast. Every method and every budget holder's forecast is held against what happened.",
                        "Errors are shares of the year's budget; a bias above nought means that outturns came out above the forecasts."),
                List.of(tables.backtest(), tables.methods()));
    }

    private static SheetLayout lookingAhead(ReportContext report) {
        ForecastTables tables = new ForecastTables(report);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ForecastItems(report).table());
        blocks.add(fan(report));
        blocks.add(tables.course().titled("Figures of the chart"));
        if (forecast(report).alone().isPresent()) {
            blocks.add(tables.risk().titled("How likely an overspend is"));
            blocks.add(tables.cover().titled("Whether reserves meet it"));
        }
        blocks.add(tables.backtest().titled("How near each method came before"));
        blocks.add(tables.methods());
        return SheetLayout.of(ReportSheets.FORECAST, report.titled("forecast outturn"), preamble(report), blocks)
                .withSentences()
                .printing(10);
    }

    private static List<String> preamble(ReportContext report) {
        ForecastReport forecast = forecast(report);
        List<String> sentences = new ArrayList<>(report.conventions());
        sentences.add(
                "A budget holder's figure is the one reported, and the model's stands beside it; without one the model that did best before stands, and the annual budget where too little is known.");
        sentences.add(
                "The %s range is where an outturn like this lies %s times in a hundred; it is stretched where a budget holder's figure lies outside it."
                        .formatted(
                                forecast.settings().levelInWords(),
                                forecast.settings().level().stripTrailingZeros().toPlainString()));
        if (!forecast.certain().isEmpty()) {
            sentences.add("Too little is known for a range of %s, so the total's range takes %s as certain."
                    .formatted(
                            String.join("; ", forecast.certain()),
                            forecast.certain().size() == 1 ? "it" : "them"));
        }
        return sentences;
    }

    private static FanLayout fan(ReportContext report) {
        ForecastReport forecast = forecast(report);
        String level = forecast.settings().levelInWords();
        return new FanLayout(
                report.in("Over or under the profiled budget of the total, by period,"),
                "Fan chart of spending less profiled budget by period. %s; forecast outturn %s%s."
                        .formatted(
                                spent(report, forecast.course()),
                                report.unit().inSentence(forecast.reported()),
                                forecast.range()
                                        .map(range -> range(report, range, level))
                                        .orElse(", with too little history for a range")),
                ForecastTables.COURSE,
                ForecastTables.MONTH,
                report.in(ForecastTables.SPENT_OVER),
                report.in(ForecastTables.FORECAST_OVER),
                report.in(ForecastTables.LOW_OVER),
                report.in(ForecastTables.WIDTH),
                level + " range");
    }

    private static String spent(ReportContext report, List<CoursePoint> course) {
        return course.stream()
                .map(CoursePoint::actual)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .map(spent -> "Spent to %s: %s"
                        .formatted(report.position().period(), report.unit().inSentence(spent)))
                .orElse("Nothing is spent");
    }

    private static String range(ReportContext report, ForecastRange range, String level) {
        return ", %s range %s to %s"
                .formatted(
                        level,
                        report.unit().inSentence(range.low()),
                        report.unit().inSentence(range.high()));
    }
}
