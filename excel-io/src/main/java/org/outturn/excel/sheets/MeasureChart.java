package org.outturn.excel.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.excel.layout.ChartLayout;

/**
 * Measures beside each other whatever their units: each as the ratio to target that it is rated by, so that a longer
 * bar is better for every one of them.
 */
final class MeasureChart {

    private static final BigDecimal MET = BigDecimal.valueOf(100);

    /** A measure whose bar can be drawn. */
    private record Bar(String measure, BigDecimal percent) {}

    private final List<PerformanceMeasure> measures;
    private final FinancialYear year;

    MeasureChart(ReportContext report) {
        this.measures = report.position().schedules().performance().measures();
        this.year = report.position().settings().year();
    }

    /** Empty where no measure has both a value and a target to hold it to. */
    Optional<ChartLayout> drawn() {
        List<Bar> bars = measures.stream()
                .flatMap(measure ->
                        measure.percentOfTarget(year).stream().map(percent -> new Bar(measure.name(), percent)))
                .toList();
        return bars.stream().min(Comparator.comparing(Bar::percent)).map(least -> chart(bars, least));
    }

    private ChartLayout chart(List<Bar> bars, Bar least) {
        long met =
                bars.stream().filter(bar -> bar.percent().compareTo(MET) >= 0).count();
        return new ChartLayout(
                "Measures: % of target, where 100 meets it and more is better",
                "Bar chart of the ratio to target that each measure is rated by. %d of %d reach their target; the least is %s, at %s%% of its target.%s"
                        .formatted(
                                met,
                                bars.size(),
                                least.measure(),
                                least.percent().setScale(1, RoundingMode.HALF_UP),
                                withoutBar(measures.size() - bars.size())),
                MeasureTable.NAME,
                MeasureTable.MEASURE,
                List.of(new ChartLayout.Series(MeasureTable.REACHED, "% of target", ChartLayout.Colour.BUDGET)),
                true);
    }

    private static String withoutBar(int measures) {
        return measures == 0
                ? ""
                : " Measures without a bar, %d in all, have no ratio to a target.".formatted(measures);
    }
}
