package org.outturn.core.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.FinancialYear;

/**
 * An indicator with its target and history.
 *
 * @param target empty where none is set, which leaves it unrated
 * @param tolerance how far off the target still counts as meeting it
 * @param history in the order of the sheet, oldest first
 */
public record PerformanceMeasure(
        String name,
        boolean higherIsBetter,
        Optional<BigDecimal> target,
        Optional<BigDecimal> tolerance,
        List<MeasureValue> history) {

    public PerformanceMeasure {
        history = List.copyOf(history);
    }

    /** The entry of the reported year, or the last one where values are by period. */
    public Optional<MeasureValue> current(FinancialYear year) {
        Optional<MeasureValue> ofYear = history.stream()
                .filter(value -> FinancialYear.parse(value.when(), year.firstMonth())
                        .filter(year::equals)
                        .isPresent())
                .findFirst();
        boolean byYear = history.stream()
                .anyMatch(value ->
                        FinancialYear.parse(value.when(), year.firstMonth()).isPresent());
        return ofYear.isPresent() || byYear || history.isEmpty()
                ? ofYear
                : Optional.of(history.get(history.size() - 1));
    }

    public Optional<BigDecimal> latest(FinancialYear year) {
        return current(year).flatMap(MeasureValue::value);
    }

    /**
     * How far the reported value is on the wrong side of its target, in the measure's own unit;
     * negative where it is on the right one, empty where there is no value or no target.
     */
    public Optional<BigDecimal> missedBy(FinancialYear year) {
        return latest(year).flatMap(value -> target.map(wanted -> RatingBands.miss(value, wanted, higherIsBetter)));
    }

    /**
     * The ratio to target that the measure is rated by, in per cent to six decimals: 100 meets the target, more is
     * better, whichever way the measure counts. Empty without a value or a target, and where there is no ratio.
     */
    public Optional<BigDecimal> percentOfTarget(FinancialYear year) {
        return latest(year)
                .flatMap(value -> target.flatMap(wanted -> RatingBands.ratio(value, wanted, higherIsBetter)));
    }

    public Rating rating(FinancialYear year, RatingBands bands) {
        Optional<BigDecimal> value = latest(year);
        if (value.isEmpty() || target.isEmpty()) {
            return Rating.NO_DATA;
        }
        return bands.rate(value.get(), target.get(), tolerance.orElse(BigDecimal.ZERO), higherIsBetter);
    }

    /** Whether the reported value was measured before its year began: carried forward, not collected. */
    public boolean isStale(FinancialYear year) {
        Optional<LocalDate> asAt =
                current(year).filter(entry -> entry.value().isPresent()).flatMap(MeasureValue::asAt);
        return asAt.filter(date -> date.isBefore(year.start())).isPresent();
    }
}
