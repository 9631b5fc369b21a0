package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.forecast.ForecastMethod;
import org.outturn.core.monitoring.ForecastReport;

/** What the table of forecasts claims, tried on fewer councils than the table itself. */
class ForecastClaimsTest {

    private static final int LEDGERS = 200;

    @Test
    void eighty_per_cent_ranges_hold_about_eighty_per_cent_of_outturns() {
        ForecastCoverage coverage = ForecastCoverage.of(LEDGERS);

        assertThat(coverage.items().ranges()).isGreaterThan(1500);
        assertThat(coverage.items().percent()).isBetween(75.0, 85.0);
        assertThat(coverage.totals().percent()).isBetween(75.0, 85.0);
        assertThat(coverage.chosenError()).isLessThan(coverage.straightLineError() / 2);
    }

    @Test
    void chosen_methods_beat_the_straight_line_over_items_with_a_season() throws IOException {
        ExampleForecasts forecasts = ExampleForecasts.in(DerbyshireExample.folder());

        double chosen = 0;
        double straight = 0;
        for (int period : ExampleForecasts.PERIODS) {
            chosen += forecasts.meanError(period, Optional.empty());
            straight += forecasts.meanError(period, Optional.of(ForecastMethod.STRAIGHT_LINE));
        }

        assertThat(chosen).isLessThan(straight);
    }

    @Test
    void the_models_find_the_examples_outturn_within_their_range_from_half_year_on() throws IOException {
        ExampleForecasts forecasts = ExampleForecasts.in(DerbyshireExample.folder());

        for (int period : new int[] {6, 9, 11}) {
            ForecastReport forecast = forecasts.at(period);
            assertThat(forecast.alone().orElseThrow().range().holds(forecasts.outturn()))
                    .as("period %d", period)
                    .isTrue();
        }
    }

    @Test
    void the_table_in_the_repository_is_what_the_example_gives() throws IOException {
        String written = Files.readString(DerbyshireExample.folder().resolve(MakeForecastTables.FILE));

        assertThat(written).startsWith(String.join("\n", MakeForecastTables.example(DerbyshireExample.folder())));
    }
}
