package org.outturn.core.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ForecastReport.CoursePoint;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Stage;

/** The total of some items by month: what was spent, and what will have been. */
final class CourseBuilder {

    private static final int YEAR_END = AccountingPeriod.MONTHS + 1;

    private final List<ForecastLine> lines;
    private final SortedMap<Integer, Money> posted;
    private final AccountingPeriod now;
    private final Money reported;
    private final Optional<ForecastRange> range;

    private CourseBuilder(
            List<ForecastLine> lines, CodedLedger ledger, AccountingPeriod now, Optional<ForecastRange> range) {
        this.lines = lines;
        this.posted = posted(lines, ledger);
        this.now = now;
        this.reported = sum(ForecastLine::reported);
        this.range = range;
    }

    /** Nothing once the year is posted. */
    static List<CoursePoint> course(
            List<ForecastLine> lines, CodedLedger ledger, AccountingPeriod now, Optional<ForecastRange> range) {
        if (Stage.at(now).isYearEnd()) {
            return List.of();
        }
        CourseBuilder builder = new CourseBuilder(lines, ledger, now, range);
        return IntStream.rangeClosed(1, YEAR_END).mapToObj(builder::point).toList();
    }

    private static SortedMap<Integer, Money> posted(List<ForecastLine> lines, CodedLedger ledger) {
        Set<String> keys =
                lines.stream().map(line -> ReportItem.key(line.item().name())).collect(Collectors.toSet());
        SortedMap<Integer, Money> posted = new TreeMap<>();
        ledger.lines().stream()
                .filter(line -> CodedLedger.itemOf(line)
                        .map(ReportItem::key)
                        .filter(keys::contains)
                        .isPresent())
                .forEach(line -> posted.merge(
                        line.line().period().number(), line.line().tally().sum(), Money::plus));
        return posted;
    }

    private Money sum(Function<ForecastLine, Money> figure) {
        return Money.sum(lines.stream().map(figure).toList());
    }

    private CoursePoint point(int month) {
        AccountingPeriod end = new AccountingPeriod(Math.min(month, AccountingPeriod.MONTHS));
        Money budget = sum(line -> line.item().budget().toDate(end));
        Optional<Money> actual = month <= now.number()
                ? Optional.of(Money.sum(posted.headMap(month + 1).values()))
                : Optional.empty();
        Optional<Money> forecast = month < now.number() ? Optional.empty() : Optional.of(expectedBy(month));
        return new CoursePoint(
                month,
                budget,
                actual,
                forecast,
                forecast.flatMap(expected -> range.map(atEnd -> fanned(atEnd, expected, month))));
    }

    private Money expectedBy(int month) {
        return month == now.number()
                ? sum(line -> line.item().figures().actual())
                : sum(line -> line.expectedBy(month, now));
    }

    /** The range opens evenly from nothing now to its width at year end. */
    private ForecastRange fanned(ForecastRange atEnd, Money expected, int month) {
        BigDecimal part = BigDecimal.valueOf(month - now.number());
        BigDecimal whole = BigDecimal.valueOf(YEAR_END - now.number());
        return new ForecastRange(
                expected.minus(reported.minus(atEnd.low()).share(part, whole)),
                expected.plus(atEnd.high().minus(reported).share(part, whole)),
                atEnd.basis());
    }
}
