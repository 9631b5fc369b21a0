package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.forecast.ForecastSettings;
import org.outturn.core.money.Money;

/** Reads how forecasts are judged and drawn; what is left blank is as usual. */
final class ForecastSettingsReader {

    private static final String VALUE = "Value";

    private final Function<String, Optional<InputRow>> rows;

    ForecastSettingsReader(Function<String, Optional<InputRow>> rows) {
        this.rows = rows;
    }

    ForecastSettings read() {
        ForecastSettings usual = ForecastSettings.STANDARD;
        return new ForecastSettings(
                percent(Settings.FORECAST_RANGE, usual.level(), ForecastSettings::isLevel, "above 0 and below 100"),
                percent(
                        Settings.FORECAST_CORRELATION,
                        usual.correlation(),
                        ForecastSettings::isCorrelation,
                        "0 to 100"),
                rows.apply(Settings.FORECAST_SEED)
                        .flatMap(row -> row.wholeNumber(VALUE))
                        .map(Integer::longValue)
                        .orElse(usual.seed()),
                overspends());
    }

    private BigDecimal percent(String name, BigDecimal usual, Function<BigDecimal, Boolean> isGood, String bounds) {
        Optional<InputRow> row = rows.apply(name);
        Optional<BigDecimal> typed = row.flatMap(found -> found.number(VALUE));
        if (typed.filter(percent -> !isGood.apply(percent)).isPresent()) {
            row.orElseThrow()
                    .refuse(
                            VALUE,
                            "SETTING_FORECAST",
                            "%s is not %s."
                                    .formatted(typed.get().stripTrailingZeros().toPlainString(), bounds),
                            "Enter a percentage, such as %s, or leave the cell blank.".formatted(usual));
            return usual;
        }
        return typed.orElse(usual);
    }

    /** Amounts in pounds, a semicolon between them. */
    private List<Money> overspends() {
        List<Money> amounts = new ArrayList<>();
        Optional<InputRow> row = rows.apply(Settings.OVERSPENDS);
        String typed = row.map(found -> found.text(VALUE)).orElse("");
        for (String amount : typed.split(";", -1)) {
            String plain = amount.strip().replace(",", "").replace("£", "");
            if (plain.matches("\\d{1,15}(\\.\\d{1,2})?")) {
                amounts.add(Money.of(plain));
            } else if (!plain.isEmpty()) {
                row.orElseThrow()
                        .refuse(
                                VALUE,
                                "SETTING_OVERSPENDS",
                                "\"%s\" is not an amount.".formatted(amount.strip()),
                                "Write pounds with a semicolon between them, such as 0; 500,000; 1,000,000.");
            }
        }
        return amounts;
    }
}
