package org.outturn.core.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

class DriverAnalysisTest {

    private static final Money VARIANCE = Money.ofPounds(3_592);
    private static final Driver CARE = driver(6_000, Optional.of(Recurrence.ONGOING), Optional.empty());
    private static final Driver GRANT = driver(-1_390, Optional.of(Recurrence.ONE_OFF), Optional.of(Support.GRANT));
    private static final Driver VACANCIES = driver(-1_018, Optional.of(Recurrence.ONE_OFF), Optional.empty());

    @Test
    void without_support_takes_out_the_named_support_and_nothing_else() {
        DriverAnalysis analysis = new DriverAnalysis(VARIANCE, List.of(CARE, GRANT, VACANCIES));

        assertThat(analysis.support()).isEqualTo(Money.ofPounds(-1_390));
        assertThat(analysis.varianceWithoutSupport()).isEqualTo(Money.ofPounds(4_982));
    }

    @Test
    void the_underlying_variance_takes_out_everything_one_off() {
        DriverAnalysis analysis = new DriverAnalysis(VARIANCE, List.of(CARE, GRANT, VACANCIES));

        assertThat(analysis.underlying()).contains(Money.ofPounds(6_000));
    }

    @Test
    void there_is_no_underlying_variance_unless_all_of_it_is_explained_and_marked() {
        Driver unmarked = driver(-1_018, Optional.empty(), Optional.empty());

        assertThat(new DriverAnalysis(VARIANCE, List.of(CARE, GRANT)).underlying())
                .isEmpty();
        assertThat(new DriverAnalysis(VARIANCE, List.of(CARE, GRANT, unmarked)).underlying())
                .isEmpty();
        assertThat(new DriverAnalysis(Money.ZERO, List.of()).underlying()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} placements, {2} to {3} each: volume {4}, price {5}")
    @CsvSource({
        "100, 110, 1000.00, 1050.00, 10000.00, 5500.00",
        "100, 90, 1000.00, 1050.00, -10000.00, 4500.00",
        "10.5, 12.25, 33.33, 33.33, 58.33, 0.00"
    })
    void volume_and_price_add_to_the_whole(
            BigDecimal planned,
            BigDecimal current,
            String plannedCost,
            String currentCost,
            String volume,
            String price) {
        VolumeBridge bridge = new VolumeBridge(planned, current, Money.of(plannedCost), Money.of(currentCost));

        assertThat(bridge.volumeEffect()).isEqualTo(Money.of(volume));
        assertThat(bridge.volumeEffect().plus(bridge.priceEffect())).isEqualTo(bridge.total());
        assertThat(bridge.priceEffect().minus(Money.of(price)).abs()).isLessThanOrEqualTo(Money.ofPence(1));
    }

    private static Driver driver(long pounds, Optional<Recurrence> recurrence, Optional<Support> support) {
        return new Driver(
                "Placements",
                new AccountingPeriod(12),
                "Cause",
                Money.ofPounds(pounds),
                recurrence,
                support,
                Optional.empty(),
                SourceReference.ofFile("inputs.xlsx"));
    }
}
