package org.outturn.core.forecast;

import java.math.BigDecimal;
import java.util.List;
import org.outturn.core.money.Money;

/**
 * How forecasts are judged and drawn.
 *
 * @param level the percentage of outturns that a range is to hold, above 0 and below 100
 * @param correlation how far items go over or under together, as a percentage: 0 for not at all
 * @param seed where chance starts: the same seed gives the same figures
 * @param overspends amounts whose chance of being overspent is given; shares of the budget where empty
 */
public record ForecastSettings(BigDecimal level, BigDecimal correlation, long seed, List<Money> overspends) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final ForecastSettings STANDARD =
            new ForecastSettings(BigDecimal.valueOf(80), BigDecimal.valueOf(20), 1, List.of());

    public ForecastSettings {
        overspends = List.copyOf(overspends);
        if (!isLevel(level)) {
            throw new IllegalArgumentException("The level of a range is between 0 and 100, not " + level);
        }
        if (!isCorrelation(correlation)) {
            throw new IllegalArgumentException("A correlation is 0 to 100, not " + correlation);
        }
    }

    public static boolean isLevel(BigDecimal percent) {
        return percent.signum() > 0 && percent.compareTo(HUNDRED) < 0;
    }

    public static boolean isCorrelation(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    /** The level as a sentence writes it, such as 80%. */
    public String levelInWords() {
        return level.stripTrailingZeros().toPlainString() + "%";
    }
}
