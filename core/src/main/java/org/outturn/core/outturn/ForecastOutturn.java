package org.outturn.core.outturn;

import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;

/**
 * The year-end figure reported for an item, and what it rests on.
 *
 * @param from the budget holder's forecast it is; empty where it is the budget, or the outturn itself
 */
public record ForecastOutturn(Money amount, Basis basis, Optional<HolderForecast> from) {

    /** What a forecast outturn rests on. */
    public enum Basis {
        /** The year is posted: nothing is left to forecast. */
        OUTTURN,
        /** The budget holder's own figure, with any adjustment by finance. */
        HOLDER,
        /** Nobody has given a forecast, so the annual budget stands for it. */
        ANNUAL_BUDGET
    }

    /** The basis in words for a cell, such as "Budget holder, period 6". */
    public String basisInWords() {
        return switch (basis) {
            case OUTTURN -> "Outturn";
            case HOLDER ->
                "Budget holder, "
                        + from.map(HolderForecast::period)
                                .map(AccountingPeriod::toString)
                                .orElse("");
            case ANNUAL_BUDGET -> "Annual budget: no forecast given";
        };
    }
}
