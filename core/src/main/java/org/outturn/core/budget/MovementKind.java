package org.outturn.core.budget;

/** What kind of approval changed a budget in the year. */
public enum MovementKind {
    /** A transfer between budget heads that leaves the total alone: its legs net to nothing. */
    VIREMENT("Virement"),
    SUPPLEMENTARY("Supplementary allocation"),
    GRANT("Grant"),
    CARRY_FORWARD("Carry-forward");

    private final String label;

    MovementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
