package org.outturn.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

class TrialBalancesTest {

    private static LedgerLine balance(String costCentre, int period, long pounds) {
        return new LedgerLine(
                new Coding(costCentre, "4100"), new AccountingPeriod(period), Tally.of(Money.ofPounds(pounds)), 2, 2);
    }

    private static LedgerExtract file(String name, LedgerLine... lines) {
        return new LedgerExtract(
                SourceReference.ofFile(name),
                "0".repeat(64),
                lines.length,
                List.of(lines),
                List.of(),
                Tally.NONE,
                Map.of());
    }

    private static List<String> movements(LedgerExtract... files) {
        return TrialBalances.asMovements(List.of(files)).stream()
                .flatMap(file -> file.lines().stream())
                .map(line -> line.coding().costCentre() + " " + line.period() + ": "
                        + line.tally().sum())
                .toList();
    }

    @Test
    void the_first_balance_is_what_moved_up_to_then() {
        assertThat(movements(file("p6", balance("C1", 6, 60)))).containsExactly("C1 period 6: 60.00");
    }

    @Test
    void a_later_balance_is_less_the_one_before_it_in_whatever_file() {
        assertThat(movements(
                        file("p3", balance("C1", 3, 70), balance("C2", 3, 5)),
                        file("p1-2", balance("C1", 1, 10), balance("C1", 2, 30), balance("C2", 2, 5))))
                .containsExactly(
                        "C1 period 3: 40.00",
                        "C2 period 3: 0.00",
                        "C1 period 1: 10.00",
                        "C1 period 2: 20.00",
                        "C2 period 2: 5.00");
    }

    @Test
    void a_coding_that_is_left_out_has_no_balance_any_more() {
        assertThat(movements(file("p1", balance("C1", 1, 10), balance("C2", 1, 1)), file("p2", balance("C2", 2, 4))))
                .containsExactly("C1 period 1: 10.00", "C2 period 1: 1.00", "C2 period 2: 3.00", "C1 period 2: -10.00");
    }

    @Test
    void all_that_moved_is_the_last_balance_and_every_row_stays_accounted_for() {
        List<LedgerExtract> moved = TrialBalances.asMovements(
                List.of(file("p1", balance("C1", 1, 10), balance("C2", 1, -3)), file("p2", balance("C1", 2, 4))));

        assertThat(Tally.sum(moved.stream().map(LedgerExtract::posted).toList()).sum())
                .isEqualTo(Money.ofPounds(4));
        assertThat(moved).allSatisfy(file -> {
            assertThat(file.posted().rows()).isEqualTo(file.rows());
            assertThat(file.amounts()).isEqualTo(file.posted());
        });
    }
}
