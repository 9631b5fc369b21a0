package org.outturn.core.monitoring;

import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.LedgerExtract;

/**
 * What one run asks for.
 *
 * @param period the last period to count; empty for every period supplied
 * @param portfolio the portfolio to report out of a ledger that holds several; empty for all items
 * @param expected control totals given with the run
 * @param financeBudget the finance system's own budget, coded as the ledger is; empty where none is given
 */
public record MonitoringRequest(
        Optional<AccountingPeriod> period,
        Optional<String> portfolio,
        List<ControlTotal> expected,
        List<LedgerExtract> financeBudget) {

    public MonitoringRequest {
        expected = List.copyOf(expected);
        financeBudget = List.copyOf(financeBudget);
    }

    /** A run without the finance system's budget. */
    public MonitoringRequest(
            Optional<AccountingPeriod> period, Optional<String> portfolio, List<ControlTotal> expected) {
        this(period, portfolio, expected, List.of());
    }

    /** The same run with the finance system's budget to compare with. */
    public MonitoringRequest comparedWith(List<LedgerExtract> budget) {
        return new MonitoringRequest(period, portfolio, expected, budget);
    }

    /** Every period supplied and every item listed. */
    public static MonitoringRequest everything() {
        return new MonitoringRequest(Optional.empty(), Optional.empty(), List.of());
    }

    public static MonitoringRequest upTo(AccountingPeriod period) {
        return new MonitoringRequest(Optional.of(period), Optional.empty(), List.of());
    }
}
