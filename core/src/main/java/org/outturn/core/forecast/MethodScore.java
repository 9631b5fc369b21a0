package org.outturn.core.forecast;

import java.util.Optional;
import org.outturn.core.money.Percentage;

/**
 * How a method did where the outturn is known.
 *
 * @param forecasts how many forecasts of finished years it is judged by
 * @param meanAbsoluteError how far off they were on average, whichever way, as a share of the year's budget
 * @param bias how far outturns came out above the forecasts on average, as a share of the year's budget
 * @param held how many outturns the range of the other years held; empty with too few years to say
 */
public record MethodScore(
        ForecastMethod method,
        int forecasts,
        Percentage meanAbsoluteError,
        Percentage bias,
        Optional<Percentage> held) {}
