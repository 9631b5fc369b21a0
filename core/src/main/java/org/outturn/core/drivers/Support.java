package org.outturn.core.drivers;

/** Money from elsewhere, for this year only, that a driver brings into a position. */
public enum Support {
    RESERVE("Reserve"),
    GRANT("Grant"),
    OTHER("Other");

    private final String label;

    Support(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
