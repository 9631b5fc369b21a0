package org.outturn.core.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a measure stood at in one year or period.
 *
 * @param when as people write it, such as 2019/2020
 * @param value empty where nothing was entered, which is not nought
 * @param asAt when it was measured
 */
public record MeasureValue(String when, Optional<BigDecimal> value, Optional<LocalDate> asAt) {}
