package org.outturn.core.forecast;

import org.outturn.core.money.Money;

/** Where an outturn may lie: the lower bound is never above the higher one. */
public record ForecastRange(Money low, Money high, Basis basis) {

    /** What a range is known from. */
    public enum Basis {
        PAST_ERRORS("errors of past forecasts"),
        MONTHS_SO_FAR("spread of the months so far"),
        REGRESSION("prediction interval of the regression"),
        OTHER_ITEMS("errors of the other items' forecasts"),
        DRAWS("draws of the items' ranges");

        private final String inWords;

        Basis(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public ForecastRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("A range from %s to %s".formatted(low, high));
        }
    }

    /** The range stretched, where need be, so that it holds the figure. */
    public ForecastRange holding(Money figure) {
        return new ForecastRange(
                figure.compareTo(low) < 0 ? figure : low, figure.compareTo(high) > 0 ? figure : high, basis);
    }

    public boolean holds(Money figure) {
        return figure.compareTo(low) >= 0 && figure.compareTo(high) <= 0;
    }
}
