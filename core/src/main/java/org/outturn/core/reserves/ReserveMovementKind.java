package org.outturn.core.reserves;

/** What a reserve movement is; opening + contributions - uses +/- transfers = closing. */
public enum ReserveMovementKind {
    OPENING("Opening"),
    CONTRIBUTION("Contribution"),
    USE("Use"),
    TRANSFER("Transfer");

    private final String label;

    ReserveMovementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
