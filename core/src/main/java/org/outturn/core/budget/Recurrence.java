package org.outturn.core.budget;

/** Whether an amount stays in the base for later years. */
public enum Recurrence {
    ONGOING("Ongoing"),
    ONE_OFF("One-off");

    private final String label;

    Recurrence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
