package org.outturn.core.reserves;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

/** All earmarked reserves, in the order they are first listed, and their total. */
public record ReservesStatement(List<EarmarkedReserve> reserves) {

    private static final int QUARTER = 3;

    public ReservesStatement {
        reserves = List.copyOf(reserves);
    }

    /**
     * Groups movements by reserve.
     *
     * @param since the period to compare with; the last quarter's end before the period where empty, or where it
     *     has not come yet
     */
    public static ReservesStatement of(
            List<ReserveMovement> movements, Optional<AccountingPeriod> since, AccountingPeriod period) {
        Optional<AccountingPeriod> compared =
                since.filter(earlier -> earlier.compareTo(period) < 0).or(() -> quarterBefore(period));
        Map<String, List<ReserveMovement>> byReserve = new LinkedHashMap<>();
        movements.forEach(movement -> byReserve
                .computeIfAbsent(key(movement.reserve()), name -> new ArrayList<>())
                .add(movement));
        return new ReservesStatement(byReserve.values().stream()
                .map(entries ->
                        new EarmarkedReserve(entries.get(0).reserve(), purposeOf(entries), entries, compared, period))
                .toList());
    }

    /** Names that differ in case or padding only are one reserve. */
    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The last quarter's end before the period; none in the first quarter, which compares with the opening. */
    private static Optional<AccountingPeriod> quarterBefore(AccountingPeriod period) {
        int month = Math.min(period.number(), AccountingPeriod.MONTHS);
        int ended = (month - 1) / QUARTER * QUARTER;
        return ended == 0 ? Optional.empty() : Optional.of(new AccountingPeriod(ended));
    }

    private static String purposeOf(List<ReserveMovement> movements) {
        return movements.stream()
                .map(ReserveMovement::purpose)
                .filter(purpose -> !purpose.isBlank())
                .findFirst()
                .orElse("");
    }

    public Money closing() {
        return Money.sum(reserves.stream().map(EarmarkedReserve::closing).toList());
    }

    /** The total it is compared with; empty where no reserve existed by then. */
    public Optional<Money> previous() {
        return reserves.stream()
                .map(EarmarkedReserve::previous)
                .flatMap(Optional::stream)
                .reduce(Money::plus);
    }

    public Trend trend(Unit unit) {
        return Trend.between(previous(), closing(), unit);
    }
}
