package org.outturn.core.monitoring;

import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;

/**
 * What one run asks for.
 *
 * @param period the last period to count; empty for every period supplied
 * @param portfolio the portfolio to report out of a ledger that holds several; empty for all items
 * @param expected control totals given with the run
 */
public record MonitoringRequest(
        Optional<AccountingPeriod> period, Optional<String> portfolio, List<ControlTotal> expected) {

    public MonitoringRequest {
        expected = List.copyOf(expected);
    }

    /** Every period supplied and every item listed. */
    public static MonitoringRequest everything() {
        return new MonitoringRequest(Optional.empty(), Optional.empty(), List.of());
    }

    public static MonitoringRequest upTo(AccountingPeriod period) {
        return new MonitoringRequest(Optional.of(period), Optional.empty(), List.of());
    }
}
