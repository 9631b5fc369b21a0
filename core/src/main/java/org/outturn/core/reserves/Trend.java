package org.outturn.core.reserves;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

/** Which way a balance went, worked out from two balances as printed and never typed. */
public enum Trend {
    UP("↑", "up"),
    DOWN("↓", "down"),
    SAME("=", "unchanged"),
    NEW("+", "new"),
    CLOSED("×", "closed");

    private final String symbol;
    private final String word;

    Trend(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    /**
     * The way from one balance to another, as a reader of the printed figures sees it.
     *
     * @param before empty where there was none
     */
    public static Trend between(Optional<Money> before, Money now, Unit unit) {
        BigDecimal printedNow = unit.rounded(now);
        if (before.isEmpty()) {
            return NEW;
        }
        BigDecimal printedBefore = unit.rounded(before.get());
        if (printedNow.signum() == 0 && printedBefore.signum() != 0) {
            return CLOSED;
        }
        int way = printedNow.compareTo(printedBefore);
        return way == 0 ? SAME : way > 0 ? UP : DOWN;
    }

    public String symbol() {
        return symbol;
    }

    public String word() {
        return word;
    }

    /** Symbol and word, as a cell shows it. */
    public String label() {
        return symbol + " " + word;
    }
}
