package org.outturn.core.forecast;

import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/** What a budget holder forecast in a year whose outturn is known now: what later forecasts are judged by. */
public record PriorForecast(
        FinancialYear year, String item, AccountingPeriod period, Money outturn, SourceReference source) {}
