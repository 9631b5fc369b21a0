package org.outturn.core.forecast;

/** A way to say what an item will have cost by year end. The order is that of the report. */
public enum ForecastMethod {
    /** The budget holder's own figure, with any adjustment by finance. */
    HOLDER("Budget holder", "What the budget holder expects, with what finance adds or takes off for a reason."),
    STRAIGHT_LINE("Straight line", "Spent to date ÷ months so far × 12."),
    REMAINING_PROFILE("Remaining profile", "Spent to date + annual budget - profiled budget to date."),
    PROFILED_RATE("Profiled run-rate", "Spent to date × annual budget ÷ profiled budget to date."),
    SEASONAL("Seasonal", "Spent to date ÷ the share of the year's outturn that prior years had seen by this period."),
    TREND("Trend", "Spent to date + the months to come on the straight line fitted to the months so far.");

    private final String label;
    private final String inWords;

    ForecastMethod(String label, String inWords) {
        this.label = label;
        this.inWords = inWords;
    }

    public String label() {
        return label;
    }

    /** Its formula in words. */
    public String inWords() {
        return inWords;
    }

    /** Whether figures alone give it, without anybody's judgement. */
    public boolean isModel() {
        return this != HOLDER;
    }
}
