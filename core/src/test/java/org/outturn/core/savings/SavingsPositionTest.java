package org.outturn.core.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

class SavingsPositionTest {

    private static final SavingsPosition POSITION = new SavingsPosition(List.of(
            line("", true, 829_000, 0, Recurrence.ONGOING),
            line("Donut Centre", false, 81_000, 81_000, Recurrence.ONGOING),
            line("Safeguarding Board", false, 25_000, 4_000, Recurrence.ONE_OFF),
            line("Step Down", false, 300_000, 0, Recurrence.ONGOING)));

    @Test
    void the_target_is_what_prior_years_left_and_what_this_year_adds() {
        assertThat(POSITION.broughtForward()).isEqualTo(Money.ofPounds(829_000));
        assertThat(POSITION.currentYear()).isEqualTo(Money.ofPounds(406_000));
        assertThat(POSITION.target()).isEqualTo(Money.ofPounds(1_235_000));
    }

    @Test
    void what_has_no_initiative_is_unidentified_and_counts_in_the_shortfall() {
        assertThat(POSITION.initiatives()).hasSize(3);
        assertThat(POSITION.identified()).isEqualTo(Money.ofPounds(406_000));
        assertThat(POSITION.unidentified()).isEqualTo(Money.ofPounds(829_000));
        assertThat(POSITION.againstTarget()).isEqualTo(Money.ofPounds(-1_150_000));
        assertThat(POSITION.againstIdentified()).isEqualTo(Money.ofPounds(-321_000));
    }

    @Test
    void next_year_brings_forward_what_was_not_achieved_for_good() {
        assertThat(POSITION.achieved()).isEqualTo(Money.ofPounds(85_000));
        assertThat(POSITION.nextBroughtForward()).isEqualTo(Money.ofPounds(1_154_000));
    }

    @Test
    void a_missed_initiative_is_one_that_fell_short() {
        assertThat(POSITION.missed())
                .extracting(SavingsInitiative::name, SavingsInitiative::shortfall)
                .containsExactly(
                        tuple("Safeguarding Board", Money.ofPounds(21_000)),
                        tuple("Step Down", Money.ofPounds(300_000)));
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "100, 100, DELIVERED, 0",
        "100, 130, DELIVERED, 0",
        "100, 1, PARTLY_DELIVERED, 99",
        "100, 0, AT_RISK, 100"
    })
    void amounts_alone_give_a_status_where_nobody_stated_one(
            long reduction, long achieved, SavingsStatus status, long shortfall) {
        SavingsInitiative line = line("Finance", false, reduction, achieved, Recurrence.ONGOING);

        assertThat(line.status()).isEqualTo(status);
        assertThat(line.shortfall()).isEqualTo(Money.ofPounds(shortfall));
    }

    private static SavingsInitiative line(
            String name, boolean broughtForward, long reduction, long achieved, Recurrence recurrence) {
        return new SavingsInitiative(
                "S1",
                name,
                Optional.empty(),
                broughtForward,
                Money.ofPounds(reduction),
                Money.ofPounds(achieved),
                recurrence,
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                SavingsKind.CASHABLE,
                Optional.empty(),
                "",
                "",
                SourceReference.ofFile("inputs.xlsx"));
    }
}
