package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestInputs.period;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Fund;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.reserves.ReserveMovementKind;
import org.outturn.core.testing.TestInputs;

/** Reporting one portfolio out of a ledger that holds several. */
class PortfolioTest {

    private static final LedgerExtract LEDGER = ledger().post("1000", 12, "1300.00")
            .post("2000", 12, "500.00")
            .post("2000", 13, "60.00")
            .extract();

    @Test
    void other_portfolios_are_excluded_by_name() {
        MonitoringPosition position = report(inputs(), "young people ").get();

        assertThat(position.statement().items()).extracting(BudgetItem::name).containsExactly("Transport");
        assertThat(position.statement().total().figures().actual()).isEqualTo(Money.ofPounds(1_300));
        assertThat(position.ledger().exceptions())
                .extracting(LedgerException::reason)
                .containsExactly("portfolio Highways", "after period 12");
        assertThat(position.ledger().files().get(0).excluded())
                .isEqualTo(new Tally(2, Money.ofPounds(560), Money.ZERO));
    }

    @Test
    void without_a_portfolio_every_item_is_reported() {
        MonitoringPosition position = report(inputs(), Optional.empty()).get();

        assertThat(position.statement().items()).hasSize(2);
        assertThat(position.portfolio()).isEqualTo(TestInputs.PORTFOLIO);
    }

    @Test
    void an_unknown_portfolio_is_refused_with_the_names_that_would_have_done() {
        Reading<MonitoringPosition> reading = report(inputs(), "Young Poeple");

        assertThat(reading.isRefused()).isTrue();
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly("monitoring.xlsx: no item of the Items sheet belongs to portfolio \"Young Poeple\"."
                        + " The portfolios there are \"Young People\", \"Highways\".");
    }

    @Test
    void a_release_for_no_item_in_particular_counts() {
        TestInputs inputs = inputs().belowTheLine(ReserveMovementKind.USE, 12, 40);

        MonitoringPosition position = report(inputs, TestInputs.PORTFOLIO).get();

        assertThat(position.reserves().after().amount()).isEqualTo(Money.ofPounds(60));
    }

    @Test
    void a_release_for_an_item_of_another_portfolio_leaves_this_ones_position_alone() {
        TestInputs inputs = inputs().reserve(ReserveMovementKind.USE, 12, 40, Optional.of("Potholes"), true);

        MonitoringPosition position = report(inputs, TestInputs.PORTFOLIO).get();

        assertThat(position.reserves().after()).isEqualTo(position.reserves().before());
    }

    private static TestInputs inputs() {
        return new TestInputs()
                .line("Transport", "1000", 1_200)
                .item("Potholes", Fund.GENERAL, "Highways", "", "")
                .code("2000", "", "Potholes")
                .budget("Potholes", 400);
    }

    private static Reading<MonitoringPosition> report(TestInputs inputs, String portfolio) {
        return report(inputs, Optional.of(portfolio));
    }

    private static Reading<MonitoringPosition> report(TestInputs inputs, Optional<String> portfolio) {
        MonitoringRequest request = new MonitoringRequest(Optional.of(period(12)), portfolio, List.of());
        return BudgetMonitor.monitor(inputs.build(), List.of(LEDGER), request);
    }
}
