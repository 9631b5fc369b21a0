package org.outturn.core.forecast;

import java.util.List;

/** What people have typed of earlier years, and how they want forecasts judged. */
public record ForecastInputs(
        List<PriorYear> priorYears, List<PriorForecast> priorForecasts, ForecastSettings settings) {

    public static final ForecastInputs NONE = new ForecastInputs(List.of(), List.of(), ForecastSettings.STANDARD);

    public ForecastInputs {
        priorYears = List.copyOf(priorYears);
        priorForecasts = List.copyOf(priorForecasts);
    }
}
