package org.outturn.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.testing.TestLedger;

class LedgerExtractTest {

    @Test
    void every_row_is_a_posting_or_set_aside_or_skipped() {
        LedgerExtract extract = TestLedger.ledger()
                .post("1000", 1, "10.00")
                .post("1000", 1, "-4.00")
                .setAside("The period is missing.", Optional.of(Money.of("3.00")))
                .skip("A total")
                .skip("A repeated heading")
                .skip("A total")
                .extract();

        assertThat(extract.rows()).isEqualTo(6);
        assertThat(extract.posted()).isEqualTo(new Tally(2, Money.of("10.00"), Money.of("-4.00")));
        assertThat(extract.setAsideTally()).isEqualTo(Tally.of(Money.of("3.00")));
        assertThat(extract.skippedRows()).isEqualTo(3);
    }

    @Test
    void tallies_add_up_in_any_order() {
        Tally cost = Tally.of(Money.of("5"));
        Tally income = Tally.of(Money.of("-8"));

        assertThat(cost.plus(income))
                .isEqualTo(income.plus(cost))
                .isEqualTo(new Tally(2, Money.of("5"), Money.of("-8")));
        assertThat(Tally.ofRows(3).plus(Tally.NONE).sum()).isEqualTo(Money.ZERO);
    }
}
