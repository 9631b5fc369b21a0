package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

class CodedLedgerTest {

    private static final TestInputs INPUTS =
            new TestInputs().line("Transport", "1000", 1_000).exclude("", "91*", "Recharges");

    @Test
    void a_balance_says_what_an_actual_sums_from_and_where_it_stands() {
        TestLedger april = TestLedger.named("april.csv").post("1000", 1, "10").post("1000", 1, "5");
        TestLedger may = TestLedger.named("may.csv").post("1000", 2, "-3");

        CodedLedger coded = INPUTS.at(2, april, may).ledger();

        assertThat(coded.balances()).hasSize(1);
        ItemBalance balance = coded.balances().get(0);
        assertThat(balance.coding()).isEqualTo(new Coding("1000", "4100"));
        assertThat(balance.in(1)).isEqualTo(Money.ofPounds(15));
        assertThat(balance.in(2)).isEqualTo(Money.ofPounds(-3));
        assertThat(balance.in(3)).isEqualTo(Money.ZERO);
        assertThat(balance.toDate()).isEqualTo(Money.ofPounds(12));
        assertThat(balance.rows()).isEqualTo(3);
        assertThat(balance.place()).isEqualTo("april.csv, rows 2 to 3; may.csv, row 2");
    }

    @Test
    void whatever_is_in_no_item_is_an_exception_and_what_needs_somebody_comes_first() {
        TestLedger file = ledger().skip("A total")
                .post(new Coding("1000", "9100"), 1, Money.ofPounds(40))
                .post("1000", 1, "10")
                .setAside("The amount \"n/a\" cannot be read.", Optional.empty())
                .setAside("The period is missing.", Optional.of(Money.ofPounds(-6)))
                .post("1000", 4, "99")
                .post("7777", 1, "5")
                .post("7777", 1, "6");

        CodedLedger coded = INPUTS.at(3, file).ledger();

        assertThat(coded.exceptions())
                .extracting(exception -> "%s: %s; %s; %s; %s"
                        .formatted(
                                exception.kind().label(),
                                exception.reason(),
                                exception.coding().map(Coding::toString).orElse("-"),
                                exception.place(),
                                exception.tally().sum()))
                .containsExactly(
                        "Not yet coded: No line of Coding claims it; 7777/4100; ledger.csv, rows 8 to 9; 11.00",
                        "Set aside: The amount \"n/a\" cannot be read.; -; ledger.csv, row 5; 0.00",
                        "Set aside: The period is missing.; -; ledger.csv, row 6; -6.00",
                        "Excluded: after period 3; 1000/4100; ledger.csv, row 7; 99.00",
                        "Excluded: Recharges; 1000/9100; ledger.csv, row 3; 40.00",
                        "Skipped: A total; -; ledger.csv; 0.00");
    }

    @Test
    void periods_are_those_of_what_is_reported() {
        TestLedger file = ledger().post("1000", 1, "10")
                .post(new Coding("1000", "9100"), 2, Money.ofPounds(40))
                .post("7777", 3, "5")
                .post("1000", 3, "-1")
                .post("1000", 4, "99");

        CodedLedger coded = INPUTS.at(3, file).ledger();

        assertThat(coded.periods()).containsExactly(1, 3);
        assertThat(coded.byPeriod()).containsEntry(3, Money.ofPounds(4));
    }

    @Test
    void each_file_is_accounted_for_on_its_own() {
        TestLedger april = TestLedger.named("april.csv").post("1000", 1, "10").skip("A total");
        TestLedger may = TestLedger.named("may.csv").post("7777", 2, "-3").setAside("No period.", Optional.empty());

        CodedLedger coded = INPUTS.at(2, april, may).ledger();

        FileAccount first = coded.files().get(0);
        assertThat(first.used()).isEqualTo(Tally.of(Money.ofPounds(10)));
        assertThat(first.skipped()).isEqualTo(1);
        assertThat(first.accounted().rows()).isEqualTo(2);
        FileAccount second = coded.files().get(1);
        assertThat(second.notYetCoded()).isEqualTo(Tally.of(Money.ofPounds(-3)));
        assertThat(second.setAside()).isEqualTo(Tally.ofRows(1));
        assertThat(second.sum()).isEqualTo(Money.ofPounds(-3));
    }

    @Test
    void two_files_of_one_name_from_two_folders_are_accounted_for_apart() {
        TestLedger april = TestLedger.named("ledger.csv").post("1000", 1, "10");
        TestLedger may = TestLedger.named("ledger.csv").post("1000", 2, "5");

        CodedLedger coded = INPUTS.at(2, april, may).ledger();

        assertThat(coded.files())
                .extracting(FileAccount::used)
                .containsExactly(Tally.of(Money.ofPounds(10)), Tally.of(Money.ofPounds(5)));
    }
}
