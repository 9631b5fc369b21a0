package org.outturn.core.forecast;

import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/**
 * What an item spent in a year before this one: a row of the Prior years sheet. Income is negative.
 *
 * @param budget that year's annual budget, where it is known
 * @param months net spending of each of the twelve months
 * @param closing what periods 13 and later added
 */
public record PriorYear(
        FinancialYear year,
        String item,
        Optional<Money> budget,
        List<Money> months,
        Money closing,
        SourceReference source) {

    public PriorYear {
        months = List.copyOf(months);
        if (months.size() != AccountingPeriod.MONTHS) {
            throw new IllegalArgumentException("A prior year has twelve months, not " + months.size());
        }
    }

    public Money outturn() {
        return Money.sum(months).plus(closing);
    }
}
