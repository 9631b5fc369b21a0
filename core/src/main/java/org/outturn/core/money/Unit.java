package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The unit a report is printed in, with the number of decimals that goes with it. Only showing an
 * amount uses it: sums are always taken in pence first.
 */
public enum Unit {
    POUNDS("£", 0, 0),
    THOUSANDS("£000", 3, 0),
    MILLIONS("£m", 6, 3);

    private final String label;
    private final int zeros;
    private final int decimals;

    Unit(String label, int zeros, int decimals) {
        this.label = label;
        this.zeros = zeros;
        this.decimals = decimals;
    }

    /** The unit of a label as printed in a heading: £, £000 or £m. */
    public static Optional<Unit> ofLabel(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }

    /** How many decimals the printed figure has. */
    public int decimals() {
        return decimals;
    }

    /** How many decimals the unrounded figure can have: the pence. */
    public int exactDecimals() {
        return zeros + 2;
    }

    /** Pounds in one of this unit. */
    public long pounds() {
        return BigDecimal.TEN.pow(zeros).longValueExact();
    }

    /** The amount in this unit, not rounded. */
    public BigDecimal exact(Money amount) {
        return amount.pounds().movePointLeft(zeros);
    }

    /** The amount in this unit as printed, rounded half away from zero. */
    public BigDecimal rounded(Money amount) {
        return exact(amount).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The smallest amount that does not print as nought: half of the last printed digit. */
    public Money halfLastDigit() {
        return Money.of(BigDecimal.valueOf(5).movePointRight(zeros - decimals - 1));
    }

    /** An amount that has a sign of its own, such as a budget or an outturn: -£4.023m for income. */
    public String inSentence(Money amount) {
        return (rounded(amount).signum() < 0 ? "-" : "") + sizeInWords(amount);
    }

    /**
     * The size of an amount for a sentence, such as £7.875m. It never carries a sign: a word says
     * which way it goes.
     */
    public String sizeInWords(Money amount) {
        BigDecimal size = rounded(amount.abs());
        return this == MILLIONS
                ? String.format(Locale.ROOT, "£%,.3fm", size)
                : String.format(Locale.ROOT, "£%,.0f", size.movePointRight(zeros));
    }
}
