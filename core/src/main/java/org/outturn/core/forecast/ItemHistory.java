package org.outturn.core.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.outturn.core.money.Money;

/**
 * All that is known of an item at the end of a period.
 *
 * @param year this year: the months up to the period, and the profiled budget
 * @param priorYears finished years, in any order
 * @param accruals received but not posted: counts as spent
 * @param oneOffs inside what is posted, and not to be repeated: taken out before a method looks, and put back after
 * @param commitments ordered for the rest of the year: the rest is never forecast to be less
 * @param holders the budget holders' forecasts of finished years
 */
public record ItemHistory(
        String item,
        SpendingYear year,
        List<SpendingYear> priorYears,
        Money accruals,
        Money oneOffs,
        Money commitments,
        List<HolderRecord> holders) {

    /** A holder's forecast of a year that is over: made at the end of a period, of the year's outturn. */
    public record HolderRecord(String year, int period, Money outturn) {}

    public ItemHistory {
        priorYears = List.copyOf(priorYears);
        holders = List.copyOf(holders);
    }

    /** An item of which only postings and budget are known. */
    public static ItemHistory of(String item, SpendingYear year, List<SpendingYear> priorYears) {
        return new ItemHistory(item, year, priorYears, Money.ZERO, Money.ZERO, Money.ZERO, List.of());
    }

    public Money spentToDate() {
        return year.total().plus(accruals);
    }

    /** The year as methods see it: accruals count in the last month, one-offs are out of their largest month. */
    SpendingYear usual() {
        List<Money> months = new ArrayList<>(year.months());
        int last = months.size() - 1;
        months.set(last, months.get(last).plus(accruals));
        int sign = Long.signum(oneOffs.pence());
        IntStream.rangeClosed(0, last)
                .boxed()
                .max(Comparator.comparing(month -> months.get(month).pence() * sign))
                .ifPresent(month -> months.set(month, months.get(month).minus(oneOffs)));
        return new SpendingYear(year.year(), months, Money.ZERO, year.profile());
    }
}
