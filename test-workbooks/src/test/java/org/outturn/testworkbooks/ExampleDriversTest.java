package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.drivers.Driver;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.GrossFigures;

class ExampleDriversTest {

    private static MonitoringPosition position;

    @BeforeAll
    static void monitor() throws IOException {
        position = CommittedExample.position(MonitoringRequest.everything());
    }

    private static List<Driver> drivers() {
        return position.schedules().drivers().drivers();
    }

    @Test
    void drivers_of_each_item_add_to_its_variance_to_the_penny() {
        Map<String, Money> variances = position.statement().items().stream()
                .collect(Collectors.toMap(
                        BudgetItem::name, item -> item.variance().amount()));

        Map<String, Money> explained =
                drivers().stream().collect(Collectors.toMap(Driver::item, Driver::amount, Money::plus));

        assertThat(variances).containsAllEntriesOf(explained);
    }

    @Test
    void volume_and_price_of_each_driver_add_to_it_to_the_penny() {
        assertThat(drivers())
                .filteredOn(driver -> driver.bridge().isPresent())
                .hasSize(3)
                .allMatch(driver -> driver.bridge().orElseThrow().total().equals(driver.amount()));
    }

    /** The report says nothing of Business Services and too little of the rest to go further. */
    @Test
    void the_drivers_leave_part_of_the_variance_unexplained() {
        assertThat(position.schedules().drivers().isFullyMarked()).isTrue();
        assertThat(position.schedules().drivers().underlying()).isEmpty();
    }

    @Test
    void income_and_expenditure_are_told_apart_and_add_to_each_actual() {
        Function<BudgetItem, GrossFigures> gross = item -> position.schedules().grossOf(item.name());

        assertThat(position.statement().items())
                .allMatch(item -> gross.apply(item)
                        .expenditure()
                        .plus(gross.apply(item).income())
                        .equals(item.figures().actual()));
        assertThat(position.statement().items())
                .filteredOn(item -> gross.apply(item).income().isZero())
                .extracting(BudgetItem::name)
                .containsExactlyInAnyOrder(
                        "Pensions payable to former teachers and other staff",
                        "Redundancy",
                        "Unallocated budget",
                        "Specific Covid 19 costs");
    }

    @ParameterizedTest(name = "period {0}")
    @CsvSource({"3, 0.00, 0.00", "6, 149730.40, 128000.00", "9, 237645.50, 436850.00", "13, 0.00, 0.00"})
    void accruals_and_commitments_count_in_their_own_period_only(int period, String accruals, String commitments)
            throws IOException {
        List<GrossFigures> gross =
                List.copyOf(CommittedExample.position(MonitoringRequest.upTo(new AccountingPeriod(period)))
                        .schedules()
                        .gross()
                        .values());

        assertThat(Money.sum(gross.stream().map(GrossFigures::accruals).toList()))
                .isEqualTo(Money.of(accruals));
        assertThat(Money.sum(gross.stream().map(GrossFigures::commitments).toList()))
                .isEqualTo(Money.of(commitments));
    }
}
