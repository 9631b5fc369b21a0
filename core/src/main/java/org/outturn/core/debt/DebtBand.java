package org.outturn.core.debt;

import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.money.Percentage;
import org.outturn.core.reserves.Trend;

/**
 * One band of the aged debt.
 *
 * @param share of the whole; shares are footed, so that as printed they add to 100.0%
 * @param trend against the quarter before; empty where nobody has given its balances
 */
public record DebtBand(String name, Money amount, Percentage share, Optional<Trend> trend) {}
