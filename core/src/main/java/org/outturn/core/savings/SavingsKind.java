package org.outturn.core.savings;

/** What a saving does to the budget. */
public enum SavingsKind {
    /** Reduces a budget. */
    CASHABLE("Cashable"),
    /** Stops a rise that would have come. */
    COST_AVOIDANCE("Cost avoidance"),
    /** Earns more. */
    INCOME("Income");

    private final String label;

    SavingsKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
