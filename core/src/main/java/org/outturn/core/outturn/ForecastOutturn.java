package org.outturn.core.outturn;

import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.forecast.ItemForecast;
import org.outturn.core.money.Money;

/**
 * The year-end figure reported for an item, and what it rests on.
 *
 * @param from the budget holder's forecast it is; empty where it is not a budget holder's
 * @param model what the models say of the item, whether it is reported or not; empty where nobody asked them
 */
public record ForecastOutturn(Money amount, Basis basis, Optional<HolderForecast> from, Optional<ItemForecast> model) {

    /** What a forecast outturn rests on. */
    public enum Basis {
        /** The year is posted: nothing is left to forecast. */
        OUTTURN,
        /** The budget holder's own figure, with any adjustment by finance. */
        HOLDER,
        /** No budget holder has given a figure, so the model that did best stands for it. */
        MODEL,
        /** There is too little to forecast from, so the annual budget stands for it. */
        ANNUAL_BUDGET
    }

    /** A figure that no model was asked about. */
    public ForecastOutturn(Money amount, Basis basis, Optional<HolderForecast> from) {
        this(amount, basis, from, Optional.empty());
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
            case MODEL -> model.flatMap(ItemForecast::chosen).orElseThrow().label();
            case ANNUAL_BUDGET ->
                "Annual budget: "
                        + model.map(said -> said.state().reason())
                                .filter(reason -> !reason.isEmpty())
                                .orElse("no forecast given");
        };
    }

    /** The method behind the figure; empty for an outturn and for an annual budget. */
    public Optional<ForecastMethod> method() {
        return switch (basis) {
            case HOLDER -> Optional.of(ForecastMethod.HOLDER);
            case MODEL -> model.flatMap(ItemForecast::chosen);
            case OUTTURN, ANNUAL_BUDGET -> Optional.empty();
        };
    }
}
