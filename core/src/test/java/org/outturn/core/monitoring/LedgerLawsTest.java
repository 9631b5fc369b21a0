package org.outturn.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.Checks;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.Direction;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.Variance;
import org.outturn.core.provenance.Severity;
import org.outturn.core.testing.RandomLedgers;
import org.outturn.core.testing.RandomLedgers.Row;
import org.outturn.core.testing.RandomLedgers.Sort;
import org.outturn.core.testing.TestInputs;

/** What holds for every ledger, tried on ledgers made up from a seed. */
class LedgerLawsTest {

    private static final int YEAR_END = 12;

    static LongStream seeds() {
        return RandomLedgers.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_total_of_the_variances_is_the_variance_of_the_totals(long seed) {
        OutturnStatement statement = at(6, seed, RandomLedgers.from(seed)).statement();

        for (GroupTotal fund : statement.funds()) {
            List<BudgetItem> items = statement.itemsOf(fund.fund());
            assertThat(sum(items.stream().map(BudgetItem::variance)))
                    .isEqualTo(fund.variance().amount());
            assertThat(sum(items.stream().map(BudgetItem::varianceToDate)))
                    .isEqualTo(fund.varianceToDate().amount());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void portfolios_directorates_and_services_add_to_their_fund(long seed) {
        OutturnStatement statement =
                at(YEAR_END, seed, coded(RandomLedgers.from(seed))).statement();

        for (GroupTotal fund : statement.funds()) {
            for (GroupTotal.Level level :
                    List.of(GroupTotal.Level.PORTFOLIO, GroupTotal.Level.DIRECTORATE, GroupTotal.Level.SERVICE)) {
                Stream<Variance> groups = statement.groups().stream()
                        .filter(group -> group.level() == level && group.fund().equals(fund.fund()))
                        .map(GroupTotal::variance);
                assertThat(sum(groups)).isEqualTo(fund.variance().amount());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_rows_changes_no_figure(long seed) {
        List<Row> rows = RandomLedgers.from(seed);

        MonitoringPosition asWritten = at(YEAR_END, seed, rows);
        MonitoringPosition shuffled = at(YEAR_END, seed, RandomLedgers.shuffled(rows, seed));

        assertThat(shuffled.statement()).isEqualTo(asWritten.statement());
        assertThat(shuffled.ledger().byPeriod()).isEqualTo(asWritten.ledger().byPeriod());
        assertThat(verdicts(shuffled)).isEqualTo(verdicts(asWritten));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_ledger_split_in_two_files_changes_no_figure(long seed) {
        List<Row> rows = RandomLedgers.from(seed);
        int middle = (int) (seed * 7 % rows.size());
        MonitoringPosition whole = at(YEAR_END, seed, rows);

        MonitoringPosition halves = RandomLedgers.inputs(seed, 1)
                .at(
                        YEAR_END,
                        RandomLedgers.file("first.csv", rows.subList(0, middle)),
                        RandomLedgers.file("second.csv", rows.subList(middle, rows.size())));

        assertThat(halves.statement()).isEqualTo(whole.statement());
        assertThat(halves.ledger().actuals()).isEqualTo(whole.ledger().actuals());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void read_is_used_and_excluded_and_not_yet_coded_and_set_aside_and_skipped(long seed) {
        List<Row> rows = RandomLedgers.from(seed);

        FileAccount account = at(9, seed, rows).ledger().files().get(0);

        assertThat(account.accounted().rows()).isEqualTo(rows.size());
        assertThat(account.accounted().sum()).isEqualTo(carried(rows.stream()));
        assertThat(account.accounted().debits())
                .isEqualTo(carried(rows.stream().filter(row -> row.amount().isPositive())));
        assertThat(account.setAside().sum())
                .isEqualTo(carried(rows.stream().filter(row -> row.sort() == Sort.SET_ASIDE)));
        assertThat(account.skipped())
                .isEqualTo(
                        rows.stream().filter(row -> row.sort() == Sort.SKIPPED).count());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_items_hold_every_reported_penny_of_the_ledger(long seed) {
        List<Row> rows = RandomLedgers.from(seed);

        MonitoringPosition position = at(9, seed, rows);

        Money reported = carried(rows.stream()
                .filter(row -> row.sort() == Sort.POSTING && row.period() <= 9)
                .filter(row -> !row.coding().subjective().startsWith("91")
                        && !row.coding().costCentre().equals("8001")));
        assertThat(Money.sum(position.statement().items().stream()
                        .map(item -> item.figures().actual())
                        .toList()))
                .isEqualTo(reported);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void arithmetic_checks_pass_whatever_the_ledger_holds(long seed) {
        List<CheckResult> results = Checks.run(at(YEAR_END, seed, RandomLedgers.from(seed)));

        assertThat(results)
                .filteredOn(result -> !result.passed() && result.severity() == Severity.ERROR)
                .extracting(CheckResult::code)
                .containsOnly("LEDGER_CODED");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reversing_every_sign_turns_overspends_to_underspends(long seed) {
        List<Row> rows = RandomLedgers.from(seed);
        TestInputs mirrored = RandomLedgers.inputs(seed, -1);
        List<BudgetItem> items = at(6, seed, rows).statement().items();

        List<BudgetItem> reversed = mirrored.at(6, RandomLedgers.file("ledger.csv", RandomLedgers.reversed(rows)))
                .statement()
                .items();

        assertThat(reversed).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertMirrored(reversed.get(i).variance(), items.get(i).variance());
            assertThat(reversed.get(i).figures().actual())
                    .isEqualTo(items.get(i).figures().actual().negated());
        }
    }

    private static void assertMirrored(Variance reversed, Variance variance) {
        Direction expected = switch (variance.direction()) {
            case OVERSPEND -> Direction.UNDERSPEND;
            case UNDERSPEND -> Direction.OVERSPEND;
            case ON_BUDGET -> Direction.ON_BUDGET;
        };
        assertThat(reversed.direction()).isEqualTo(expected);
        assertThat(reversed.amount()).isEqualTo(variance.amount().negated());
    }

    private static MonitoringPosition at(int period, long seed, List<Row> rows) {
        return RandomLedgers.inputs(seed, 1).at(period, RandomLedgers.file("ledger.csv", rows));
    }

    private static List<Row> coded(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.coding().costCentre().equals("9001"))
                .toList();
    }

    private static Money carried(Stream<Row> rows) {
        return Money.sum(
                rows.filter(row -> row.sort() != Sort.SKIPPED).map(Row::amount).toList());
    }

    private static Money sum(Stream<Variance> variances) {
        return Money.sum(variances.map(Variance::amount).toList());
    }

    private static List<String> verdicts(MonitoringPosition position) {
        return Checks.run(position).stream().map(CheckResult::toString).toList();
    }
}
