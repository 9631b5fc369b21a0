package org.outturn.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.outturn.examples.Example.Failure;

/** The good example is broken in one place at a time, and exactly the checks that guard the place fail. */
class BrokenExampleTest {

    private static Example good;

    @BeforeAll
    static void read() throws IOException {
        good = Example.read();
    }

    static Stream<Break> breaks() {
        return Stream.of(Breaks.ofBudgets(), Breaks.ofLedger(), ScheduleBreaks.ofMoney(), ScheduleBreaks.ofWords())
                .flatMap(breaks -> breaks);
    }

    @Test
    void there_are_forty_ways_at_least() {
        assertThat(breaks().map(Break::name).distinct()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(breaks().map(Break::name)).doesNotHaveDuplicates();
    }

    @Test
    void the_good_example_is_reported_without_an_error_of_its_own_making() {
        assertThat(good.failures())
                .extracting(Failure::code)
                .containsOnly(
                        "KEY_VARIANCE_EXPLAINED",
                        "COMMENTARY_BELOW_THRESHOLD",
                        "SAVINGS_REASONS",
                        "SLIPPAGE_FUNDED",
                        "MEASURE_CURRENT");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void exactly_the_checks_that_guard_it_fail_where(Break broken) {
        Example before = good.at(broken.period());
        Set<Failure> failures = broken.change().apply(before).failures();

        failures.removeAll(before.failures());

        assertThat(failures.stream().map(Failure::code).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(broken.noticedBy());
    }
}
