package org.outturn.core.outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

/** The outturn table of a council's report for 2020-21, as it was printed. */
class PrintedReportTest {

    private static final Money FLOOR = Unit.MILLIONS.halfLastDigit();

    /** Item; controllable budget, actual, variance in £m; per cent; rating. */
    private static final String PRINTED = """
            Placements for Children in Care,   40.884, 48.759,  7.875,  19.3, RED
            Support for Disabilities,           5.106,  5.084, -0.022,  -0.4, GREEN
            Children's Safeguarding services,  34.371, 34.357, -0.014,   0.0, GREEN
            Early Help & Preventative,          7.264,  4.928, -2.336, -32.2, GREEN
            Home to School Transport,          15.651, 17.358,  1.707,  10.9, RED
            Education support services,         7.589,  6.934, -0.655,  -8.6, GREEN
            Business Services support,         12.950, 12.843, -0.107,  -0.8, GREEN
            Pensions payable,                   4.538,  4.859,  0.321,   7.1, RED
            Redundancy,                         0.107,  0.107,  0.000,   0.0, GREEN
            Grant income,                      -4.023, -4.011,  0.012,   0.3, AMBER
            Unallocated budget,                 3.551,  0.362, -3.189, -89.8, GREEN
            Specific Covid 19 costs,            1.334,  1.334,  0.000,   0.0, GREEN
            Total,                            129.322, 132.914,  3.592,   2.8, RED
            """;

    private record Printed(String item, Money budget, Money actual, Money variance, String percent, Rag rag) {

        static Printed of(String line) {
            List<String> cells =
                    Stream.of(line.split(",", -1)).map(String::strip).toList();
            return new Printed(
                    cells.get(0),
                    millions(cells.get(1)),
                    millions(cells.get(2)),
                    millions(cells.get(3)),
                    cells.get(4),
                    Rag.valueOf(cells.get(5)));
        }

        private static Money millions(String printed) {
            return Money.of(new BigDecimal(printed).movePointRight(6));
        }

        boolean isTotal() {
            return item.equals("Total");
        }

        Figures figures() {
            return new Figures(budget, budget, budget, actual, actual);
        }

        @Override
        public String toString() {
            return item;
        }
    }

    static Stream<Printed> printed() {
        return PRINTED.lines().map(Printed::of);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void every_variance_percentage_and_rating_is_as_printed(Printed row) {
        RagRule rule = RagRule.standard(row.isTotal() ? RagLevel.TOTAL : RagLevel.ITEM, FLOOR);

        Variance variance = row.figures().headline(Stage.OUTTURN, FLOOR);

        assertThat(variance.amount()).isEqualTo(row.variance());
        assertThat(variance.percentage()).hasToString("Optional[" + row.percent() + "]");
        assertThat(rule.rate(variance)).isEqualTo(row.rag());
    }

    @Test
    void the_items_add_to_the_printed_total() {
        List<Figures> items =
                printed().filter(row -> !row.isTotal()).map(Printed::figures).toList();

        Figures total = Figures.sum(items);

        assertThat(items).hasSize(12);
        assertThat(printed().filter(Printed::isTotal).map(Printed::figures)).containsExactly(total);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Children's Safeguarding services, underspend £0.014m",
        "Early Help & Preventative, underspend £2.336m",
        "Education support services, underspend £0.655m",
        "Unallocated budget, underspend £3.189m",
        "Grant income, overspend £0.012m",
        "Redundancy, on budget"
    })
    void the_word_is_the_one_that_the_figures_say(String item, String words) {
        Printed row = printed()
                .filter(printed -> printed.item().equals(item))
                .findFirst()
                .orElseThrow();

        String said = row.figures().headline(Stage.OUTTURN, FLOOR).inWords(Unit.MILLIONS);

        assertThat(said).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void no_sign_ever_stands_beside_a_word(Printed row) {
        Variance variance = row.figures().headline(Stage.OUTTURN, FLOOR);

        String sentence = variance.inSentence(Unit.MILLIONS).toLowerCase(Locale.ROOT);

        assertThat(sentence).doesNotContain("-").doesNotContain("−").doesNotContain("(");
    }
}
