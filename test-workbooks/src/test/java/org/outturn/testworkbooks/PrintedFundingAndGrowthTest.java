package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.core.funding.FundedPressure;
import org.outturn.core.funding.FundingStatement;
import org.outturn.core.growth.GrowthItem;
import org.outturn.core.growth.GrowthRegister;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.monitoring.Schedules;

class PrintedFundingAndGrowthTest {

    private static final List<Function<FundedPressure, Money>> PARTS = List.of(
            FundedPressure::additionalCosts,
            FundedPressure::savingsSlippage,
            FundedPressure::lossOfIncome,
            FundedPressure::offsettingIncome);

    private static Schedules schedules;

    @BeforeAll
    static void monitor() throws IOException {
        schedules = CommittedExample.position(MonitoringRequest.everything()).schedules();
    }

    @Test
    void funded_pressures_and_their_totals_are_as_the_council_printed_them() throws IOException {
        FundingStatement funding = schedules.funding();
        List<List<String>> rows = new ArrayList<>();
        for (FundedPressure pressure : funding.pressures()) {
            rows.add(row(pressure.title(), part -> part.apply(pressure)));
        }
        rows.add(row("Total", funding::total));

        assertThat(rows).containsExactlyElementsOf(PrintedTable.rows("covid-funding.csv"));
    }

    private static List<String> row(String title, Function<Function<FundedPressure, Money>, Money> figures) {
        List<String> row = new ArrayList<>();
        row.add(title);
        PARTS.forEach(part -> row.add(PrintedTable.millionsOrBlank(figures.apply(part))));
        row.add(PrintedTable.millions(figures.apply(FundedPressure::applied)));
        return row;
    }

    @Test
    void one_grant_pays_for_every_pressure_in_full() {
        assertThat(schedules.funding().grants()).containsExactly("Corporate Covid-19 grant");
        assertThat(schedules.funding().pressures())
                .allMatch(pressure -> pressure.unfunded().isZero());
    }

    @Test
    void growth_items_are_as_the_council_printed_them() throws IOException {
        List<List<String>> rows = schedules.growth().items().stream()
                .map(PrintedFundingAndGrowthTest::row)
                .toList();

        assertThat(rows).containsExactlyElementsOf(PrintedTable.rows("growth.csv"));
    }

    private static List<String> row(GrowthItem item) {
        return List.of(
                item.reference(),
                item.title(),
                PrintedTable.millionsOrBlank(item.ongoing()),
                PrintedTable.millionsOrBlank(item.oneOff()));
    }

    /** Figures that the report never states. */
    @Test
    void growth_has_totals() {
        GrowthRegister growth = schedules.growth();

        assertThat(growth.ongoing()).isEqualTo(Money.ofPounds(14_836_000));
        assertThat(growth.oneOff()).isEqualTo(Money.ofPounds(5_836_000));
        assertThat(growth.total()).isEqualTo(Money.ofPounds(20_672_000));
    }

    @Test
    void growth_that_the_original_budget_holds_is_its_one_off_part() throws IOException {
        Money oneOff = Money.sum(CommittedExample.inputs().budget().stream()
                .map(line -> line.oneOff())
                .toList());

        assertThat(schedules.growth().items()).allMatch(GrowthItem::inOriginal);
        assertThat(oneOff).isEqualTo(schedules.growth().oneOff());
    }
}
