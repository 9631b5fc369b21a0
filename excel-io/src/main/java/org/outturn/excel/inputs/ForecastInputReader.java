package org.outturn.excel.inputs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.ForecastInputs;
import org.outturn.core.forecast.ForecastSettings;
import org.outturn.core.forecast.PriorForecast;
import org.outturn.core.forecast.PriorYear;

/** Reads what earlier years hold to forecast from. */
final class ForecastInputReader {

    private final Function<InputSheet, List<InputRow>> rows;
    private final FinancialYear reported;
    private final ForecastSettings settings;

    ForecastInputReader(Function<InputSheet, List<InputRow>> rows, FinancialYear reported, ForecastSettings settings) {
        this.rows = rows;
        this.reported = reported;
        this.settings = settings;
    }

    ForecastInputs read() {
        return new ForecastInputs(
                rows.apply(ScheduleSheets.PRIOR_YEARS).stream().map(this::year).toList(),
                rows.apply(ScheduleSheets.PRIOR_FORECASTS).stream()
                        .map(this::forecast)
                        .toList(),
                settings);
    }

    private PriorYear year(InputRow row) {
        return new PriorYear(
                financialYear(row),
                row.neededText("Item"),
                row.money("Budget"),
                IntStream.rangeClosed(1, AccountingPeriod.MONTHS)
                        .mapToObj(month -> row.moneyOrNil("P" + month))
                        .toList(),
                row.moneyOrNil("Closing"),
                row.place("Item"));
    }

    private PriorForecast forecast(InputRow row) {
        return new PriorForecast(
                financialYear(row),
                row.neededText("Item"),
                row.neededPeriod("Period"),
                row.neededMoney("Forecast"),
                row.place("Item"));
    }

    /** The year before stands in for one that could not be read. */
    private FinancialYear financialYear(InputRow row) {
        String typed = row.neededText("Year");
        Optional<FinancialYear> year = FinancialYear.parse(typed, reported.firstMonth());
        if (year.isEmpty() && !typed.isEmpty()) {
            row.refuse(
                    "Year",
                    "PRIOR_YEAR",
                    "\"%s\" is not a financial year.".formatted(typed),
                    "Write it as 2019-20 or 2019/20.");
        }
        return year.orElse(new FinancialYear(reported.startYear() - 1, reported.firstMonth()));
    }
}
