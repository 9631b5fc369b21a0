package org.outturn.core.drivers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.outturn.core.money.Money;

/**
 * What the drivers of a period say of the position. Without support is not the same as underlying:
 * the first takes out named one-off support only, the second every one-off cost, income and
 * underspend, and so needs every driver marked and all of the variance explained.
 *
 * @param variance the variance reported, before any use of reserves below the line
 * @param drivers the drivers of the reported period
 */
public record DriverAnalysis(Money variance, List<Driver> drivers) {

    public DriverAnalysis {
        drivers = List.copyOf(drivers);
    }

    /** Support that the variance rests on; negative where it reduces an overspend. */
    public Money support() {
        return sum(driver -> driver.support().isPresent());
    }

    /** The variance as it would be without the named one-off support. */
    public Money varianceWithoutSupport() {
        return variance.minus(support());
    }

    /** Whether every driver is marked one-off or ongoing. */
    public boolean isFullyMarked() {
        return !drivers.isEmpty()
                && drivers.stream().allMatch(driver -> driver.recurrence().isPresent());
    }

    /** The variance without anything one-off; none unless every driver is marked and they explain all of it. */
    public Optional<Money> underlying() {
        boolean explained = sum(driver -> true).equals(variance);
        return isFullyMarked() && explained ? Optional.of(variance.minus(sum(Driver::isOneOff))) : Optional.empty();
    }

    private Money sum(Predicate<Driver> wanted) {
        return drivers.stream().filter(wanted).map(Driver::amount).reduce(Money.ZERO, Money::plus);
    }
}
