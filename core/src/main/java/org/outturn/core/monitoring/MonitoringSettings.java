package org.outturn.core.monitoring;

import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.outturn.Threshold;

/**
 * What the Settings sheet says: whose report it is, for which year, and how it is shown.
 *
 * @param periodNow the period to report where the run names none
 * @param unit the unit that report sheets print
 * @param keyVariance the bound from which a variance is explained
 * @param approvedBudget the original budget that Council approved, to compare with the Budget sheet
 */
public record MonitoringSettings(
        String organisation,
        String portfolio,
        FinancialYear year,
        Optional<AccountingPeriod> periodNow,
        Unit unit,
        Threshold keyVariance,
        Optional<Money> approvedBudget,
        ScheduleSettings schedules) {

    /** Settings with the standard way of working out the schedules. */
    public MonitoringSettings(
            String organisation,
            String portfolio,
            FinancialYear year,
            Optional<AccountingPeriod> periodNow,
            Unit unit,
            Threshold keyVariance,
            Optional<Money> approvedBudget) {
        this(organisation, portfolio, year, periodNow, unit, keyVariance, approvedBudget, ScheduleSettings.STANDARD);
    }
}
