package org.outturn.core.savings;

import org.outturn.core.money.Money;

/** How a savings initiative stands. */
public enum SavingsStatus {
    DELIVERED("Delivered", "●"),
    PARTLY_DELIVERED("Partly delivered", "▲"),
    ON_TRACK("On track", "●"),
    AT_RISK("At risk", "▲"),
    UNDELIVERABLE("Undeliverable", "■");

    private final String label;
    private final String symbol;

    SavingsStatus(String label, String symbol) {
        this.label = label;
        this.symbol = symbol;
    }

    public String label() {
        return label;
    }

    public String symbol() {
        return symbol;
    }

    /** The status that amounts alone give at year end, where nobody has stated one. */
    static SavingsStatus of(Money reduction, Money achieved) {
        if (achieved.compareTo(reduction) >= 0) {
            return DELIVERED;
        }
        return achieved.isPositive() ? PARTLY_DELIVERED : AT_RISK;
    }
}
