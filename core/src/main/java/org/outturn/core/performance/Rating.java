package org.outturn.core.performance;

/** How a measure or a deliverable stands. No data, or no target, is a state of its own. */
public enum Rating {
    STRONG("Strong", "★"),
    GOOD("Good", "●"),
    REVIEW("Review", "▲"),
    ACTION("Action", "■"),
    NO_DATA("No data or target", "–");

    private final String label;
    private final String symbol;

    Rating(String label, String symbol) {
        this.label = label;
        this.symbol = symbol;
    }

    /** The word people choose it by. */
    public String word() {
        return label;
    }

    /** Symbol and word, as a cell shows it. */
    public String label() {
        return symbol + " " + label;
    }
}
