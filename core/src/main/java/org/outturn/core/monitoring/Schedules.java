package org.outturn.core.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.drivers.DriverAnalysis;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.growth.GrowthRegister;
import org.outturn.core.outturn.GrossFigures;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.savings.SavingsPosition;

/**
 * The schedules of a report, worked out.
 *
 * @param forecast what the models say of the outturn, and how sure it is
 * @param gross actual spending by item, by the key of its name, in report order
 */
public record Schedules(
        SavingsPosition savings,
        ReservesStatement reserves,
        FundingStatement funding,
        GrowthRegister growth,
        DriverAnalysis drivers,
        DebtStatement debt,
        PerformanceReport performance,
        Map<String, GrossFigures> gross,
        ForecastReport forecast) {

    public Schedules {
        gross = new LinkedHashMap<>(gross);
    }

    /** The split of one item's actual; nil throughout for an item without postings. */
    public GrossFigures grossOf(String item) {
        return gross.getOrDefault(ReportItem.key(item), GrossFigures.NONE);
    }
}
