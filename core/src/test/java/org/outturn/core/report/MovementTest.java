package org.outturn.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.history.BalanceChange;
import org.outturn.core.history.BalanceChange.Kind;
import org.outturn.core.history.FileChange;
import org.outturn.core.history.History;
import org.outturn.core.history.ItemMovement;
import org.outturn.core.history.ItemMovement.State;
import org.outturn.core.history.Movement;
import org.outturn.core.history.ReportNumber;
import org.outturn.core.history.ReportedBalance;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ItemBalance;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.Rag;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

class MovementTest {

    @Test
    void the_first_report_of_a_year_has_nothing_to_be_compared_with() {
        assertThat(MonitoringReport.of(placements().at(5, TestLedger.ledger().postMonthly("K1", 1, 5, "100")))
                        .movement())
                .isEmpty();
    }

    @Test
    void an_item_shows_then_now_and_the_change() {
        MonitoringReport may =
                report(placements(), History.NONE, 5, TestLedger.ledger().postMonthly("K1", 1, 5, "100"));
        TestInputs more = placements().virement("V1", 6, Optional.of("Placements"), 300);

        Movement movement = movement(
                more.forecast("Placements", 6, "250000"),
                may,
                6,
                TestLedger.ledger().postMonthly("K1", 1, 6, "100").post("K1", 3, "7.50"));

        ItemMovement item = movement.items().get(0);
        assertThat(item.budgetChange()).isEqualTo(Money.of("300"));
        assertThat(item.actualChange()).isEqualTo(Money.of("107.50"));
        assertThat(item.latePostings()).isEqualTo(Money.of("7.50"));
        assertThat(item.varianceChange()).isEqualTo(Money.of("248500"));
        assertThat(item.then().orElseThrow().rag()).isEqualTo(Rag.GREEN);
        assertThat(item.now().orElseThrow().rag()).isEqualTo(Rag.RED);
        assertThat(item.state()).isEqualTo(State.CONTINUED);
    }

    @Test
    void a_late_posting_is_named_with_its_coding_period_and_rows() {
        MonitoringReport may =
                report(placements(), History.NONE, 5, TestLedger.ledger().postMonthly("K1", 1, 5, "100"));

        Movement movement = movement(
                placements(),
                may,
                6,
                TestLedger.ledger().postMonthly("K1", 1, 6, "100").post("K1", 3, "7.50"));

        assertThat(movement.late())
                .containsExactly(new BalanceChange(
                        Kind.LATE_POSTING,
                        "Placements",
                        new Coding("K1", "4100"),
                        3,
                        Money.of("100"),
                        Money.of("107.50"),
                        "ledger.csv, rows 4 to 8"));
    }

    @Test
    void a_posting_that_is_gone_is_a_change_without_a_place() {
        MonitoringReport may = report(
                placements(),
                History.NONE,
                5,
                TestLedger.ledger().postMonthly("K1", 1, 5, "100").post("K2", 2, "9"));

        Movement movement = movement(placements(), may, 6, TestLedger.ledger().postMonthly("K1", 1, 6, "100"));

        assertThat(movement.late())
                .extracting(BalanceChange::period, BalanceChange::change, BalanceChange::place)
                .containsExactly(tuple(2, Money.of("-9"), ""));
    }

    @Test
    void postings_that_coding_gives_to_another_item_show_on_both_sides() {
        TestLedger ledger = TestLedger.ledger().postMonthly("K1", 1, 5, "100").post("K2", 2, "9");
        MonitoringReport may = report(placements(), History.NONE, 5, ledger);
        TestInputs recoded = new TestInputs().line("Placements", "K1", 1200).line("Fostering", "K2", 0);

        Movement movement = movement(
                recoded,
                may,
                6,
                TestLedger.ledger().postMonthly("K1", 1, 5, "100").post("K2", 2, "9"));

        assertThat(movement.late())
                .extracting(BalanceChange::item, BalanceChange::kind, BalanceChange::change)
                .containsExactly(
                        tuple("Fostering", Kind.RECODED_IN, Money.of("9")),
                        tuple("Placements", Kind.RECODED_OUT, Money.of("-9")));
        assertThat(movement.items())
                .extracting(ItemMovement::name, ItemMovement::state)
                .containsExactly(tuple("Placements", State.CONTINUED), tuple("Fostering", State.NEW));
    }

    @Test
    void an_item_that_is_no_longer_listed_is_closed() {
        MonitoringReport may = report(
                placements().line("Adoption", "A7", 50),
                History.NONE,
                5,
                TestLedger.ledger().post("A7", 1, "5"));

        Movement movement = movement(
                placements().code("A7", "", "Placements"),
                may,
                6,
                TestLedger.ledger().post("A7", 1, "5"));

        assertThat(movement.items())
                .filteredOn(item -> item.state() == State.CLOSED)
                .singleElement()
                .satisfies(item -> assertThat(item.name()).isEqualTo("Adoption"))
                .satisfies(item -> assertThat(item.actualChange()).isEqualTo(Money.of("-5")))
                .satisfies(item -> assertThat(item.budgetChange()).isEqualTo(Money.of("-50")));
    }

    @Test
    void balances_that_no_longer_fit_what_was_reported_tell_nothing() {
        MonitoringReport may =
                report(placements(), History.NONE, 5, TestLedger.ledger().postMonthly("K1", 1, 5, "100"));
        History typedOver = withBalances(
                may,
                List.of(new ReportedBalance(
                        "Placements", new Coding("K1", "4100"), new TreeMap<>(Map.of(1, Money.of("1"))))));

        Movement movement = report(
                        placements(), typedOver, 6, TestLedger.ledger().postMonthly("K1", 1, 6, "101"))
                .movement()
                .orElseThrow();

        assertThat(movement.balancesThen()).isEmpty();
        assertThat(movement.late()).isEmpty();
        assertThat(movement.items().get(0).latePostings()).isEqualTo(Money.of("5"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void late_postings_by_coding_add_to_those_of_their_items(long seed) {
        Random random = new Random(seed);
        TestInputs inputs = placements().line("Fostering", "F*", 900);
        MonitoringReport may = report(inputs, History.NONE, 5, random(random, 5));

        Movement movement = movement(inputs, may, 6, random(random, 6));

        for (ItemMovement item : movement.items()) {
            Money late = Money.sum(movement.late().stream()
                    .filter(change -> change.item().equals(item.name()))
                    .map(BalanceChange::change)
                    .toList());
            assertThat(late).as(item.name()).isEqualTo(item.latePostings());
        }
    }

    private static TestLedger random(Random random, int lastPeriod) {
        TestLedger ledger = TestLedger.ledger();
        for (int i = 0; i < 60; i++) {
            String centre = (random.nextBoolean() ? "K" : "F") + random.nextInt(4);
            ledger.post(
                    new Coding(centre, "4" + random.nextInt(3)),
                    1 + random.nextInt(lastPeriod),
                    Money.ofPence(random.nextInt(20_000) - 8_000));
        }
        return ledger;
    }

    @Test
    void ledger_files_are_told_apart_by_what_they_hold() {
        TestLedger april = TestLedger.named("april.csv").hashed("a").post("K1", 1, "100");
        TestLedger may = TestLedger.named("may.csv").hashed("b").post("K1", 2, "200");
        TestLedger june = TestLedger.named("june.csv").hashed("c").post("K1", 3, "300");
        TestLedger old = TestLedger.named("old.csv").hashed("d").post("K1", 4, "1");
        MonitoringReport before = report(placements(), History.NONE, 5, april, may, june, old);

        Movement movement = movement(
                placements(),
                before,
                6,
                TestLedger.named("april-copy.csv").hashed("a").post("K1", 1, "100"),
                TestLedger.named("may.csv").hashed("bb").post("K1", 2, "200"),
                TestLedger.named("june-corrected.csv").hashed("cc").post("K1", 3, "305"),
                TestLedger.named("september.csv").hashed("e").post("K1", 6, "5"));

        assertThat(movement.files())
                .extracting(FileChange::name, FileChange::kind, FileChange::was)
                .containsExactly(
                        tuple("april-copy.csv", FileChange.Kind.UNCHANGED, "april.csv"),
                        tuple("may.csv", FileChange.Kind.EXPORTED_AGAIN, ""),
                        tuple("june-corrected.csv", FileChange.Kind.CHANGED, "june.csv"),
                        tuple("september.csv", FileChange.Kind.NEW, ""),
                        tuple("old.csv", FileChange.Kind.GONE, ""));
        assertThat(movement.files().get(2).message()).contains("period 3 was £300.00 and is £305.00");
    }

    @Test
    void ledger_files_are_told_apart_by_the_range_of_their_documents() {
        MonitoringReport before = report(
                placements(),
                History.NONE,
                5,
                TestLedger.named("one.csv").hashed("a").documents("JV1 to JV9").post("K1", 1, "100"),
                TestLedger.named("two.csv").hashed("b").documents("AP1 to AP9").post("K1", 1, "200"),
                TestLedger.named("three.csv")
                        .hashed("c")
                        .documents("CR1 to CR9")
                        .post("K1", 1, "300"),
                TestLedger.named("four.csv").hashed("d").documents("DD1 to DD9").post("K1", 1, "400"),
                TestLedger.named("five.csv").hashed("e").documents("EE1 to EE9").post("K1", 5, "500"));

        Movement movement = movement(
                placements(),
                before,
                6,
                TestLedger.named("x.csv").hashed("aa").documents("DD1 to DD12").post("K1", 1, "444"),
                TestLedger.named("y.csv").hashed("bb").documents("AP1 to AP9").post("K1", 1, "200"),
                TestLedger.named("one.csv").hashed("cc").documents("JV2 to JV9").post("K1", 1, "100"),
                TestLedger.named("z.csv")
                        .hashed("dd")
                        .documents("CR1 to CR12")
                        .post("K1", 1, "300")
                        .post("K1", 6, "9"),
                TestLedger.named("new.csv").hashed("ee").documents("FF7").post("K1", 6, "1"));

        assertThat(movement.files())
                .extracting(FileChange::name, FileChange::kind, FileChange::was, FileChange::message)
                .containsExactly(
                        tuple(
                                "x.csv",
                                FileChange.Kind.CHANGED,
                                "four.csv",
                                "other figures than four.csv in periods reported before: period 1 was £400.00 and is £444.00;"
                                        + " its documents were DD1 to DD9 and are DD1 to DD12."),
                        tuple(
                                "y.csv",
                                FileChange.Kind.EXPORTED_AGAIN,
                                "two.csv",
                                "not the same bytes as two.csv, but as many rows (1) and the same sums in every period;"
                                        + " its documents run from AP1 to AP9 as before."),
                        tuple(
                                "one.csv",
                                FileChange.Kind.CHANGED,
                                "",
                                "the same sums in every period as the file of the report before,"
                                        + " but its documents were JV1 to JV9 and are JV2 to JV9."),
                        tuple(
                                "z.csv",
                                FileChange.Kind.CONTINUED,
                                "three.csv",
                                "2 rows where three.csv had 1; the periods that it held are as they were;"
                                        + " its documents were CR1 to CR9 and are CR1 to CR12."),
                        tuple("new.csv", FileChange.Kind.NEW, "", "1 row, £1.00 in all, documents FF7."),
                        tuple(
                                "five.csv",
                                FileChange.Kind.GONE,
                                "",
                                "its 1 row, £500.00 in all, documents EE1 to EE9, are in no file of this run."));
    }

    @Test
    void a_ledger_of_the_year_to_date_carries_on() {
        MonitoringReport may = report(
                placements(),
                History.NONE,
                5,
                TestLedger.named("p5.csv").hashed("a").postMonthly("K1", 1, 5, "100"));

        Movement movement = movement(
                placements(), may, 6, TestLedger.named("p6.csv").hashed("b").postMonthly("K1", 1, 6, "100"));

        assertThat(movement.files()).extracting(FileChange::kind).containsExactly(FileChange.Kind.CONTINUED);
        assertThat(movement.late()).isEmpty();
    }

    private static TestInputs placements() {
        return new TestInputs().line("Placements", "K*", 1200);
    }

    private static MonitoringReport report(TestInputs inputs, History history, int period, TestLedger... ledgers) {
        MonitoringPosition position = inputs.after(history).at(period, ledgers);
        return MonitoringReport.of(position);
    }

    /** The movement of a report that follows another in the same workbook. */
    private static Movement movement(TestInputs inputs, MonitoringReport before, int period, TestLedger... ledgers) {
        List<ReportedBalance> balances = before.position().ledger().balances().stream()
                .map(MovementTest::reported)
                .toList();
        return report(inputs, withBalances(before, balances), period, ledgers)
                .movement()
                .orElseThrow();
    }

    private static ReportedBalance reported(ItemBalance balance) {
        return new ReportedBalance(balance.item(), balance.coding(), balance.byPeriod());
    }

    private static History withBalances(MonitoringReport before, List<ReportedBalance> balances) {
        History history = before.succession().history();
        ReportNumber number = before.succession().report().number();
        return new History(
                history.reports(),
                history.signOffs(),
                history.written(),
                new LinkedHashMap<>(Map.of(number, balances)));
    }
}
