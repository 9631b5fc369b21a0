/**
 * Where the year will end, how sure that is, and what if not: methods, ranges, their test against the
 * past, and risk.
 *
 * <p>{@link org.outturn.core.forecast.Forecaster} takes what is known of each item and gives an
 * {@link org.outturn.core.forecast.ItemForecast} for each; {@link org.outturn.core.forecast.RiskAnalysis}
 * draws the total. Pence go in and come out; only inside this package is anything a binary fraction,
 * and only here is commons-math3 used.
 */
package org.outturn.core.forecast;
