package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsKind;
import org.outturn.core.savings.SavingsPosition;

class PrintedSavingsTest {

    private static SavingsPosition savings;

    @BeforeAll
    static void monitor() throws IOException {
        savings = CommittedExample.position(MonitoringRequest.everything())
                .schedules()
                .savings();
    }

    @Test
    void every_initiative_and_both_totals_are_as_the_council_printed_them() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = notes();
        for (SavingsInitiative line : savings.initiatives()) {
            String note = textOf(line).isEmpty() ? "" : Integer.toString(notes.indexOf(textOf(line)) + 1);
            rows.add(row(line.name(), note, line.reduction(), line.achieved(), line.isMissed() ? "N" : "Y"));
        }
        rows.add(row("Total Position", "", savings.identified(), savings.achieved(), "N"));
        rows.add(row("Shortfall/(Surplus) of Identified Savings", "", savings.unidentified(), Money.ZERO, ""));

        assertThat(rows).containsExactlyElementsOf(PrintedTable.rows("savings.csv"));
    }

    private static List<String> row(String name, String note, Money reduction, Money achieved, String met) {
        return List.of(
                name,
                note,
                PrintedTable.millions(reduction),
                PrintedTable.millions(achieved),
                PrintedTable.millions(achieved.minus(reduction)),
                met);
    }

    /** The report numbers its notes in the order in which lines refer to them. */
    private static List<String> notes() {
        return savings.initiatives().stream()
                .map(PrintedSavingsTest::textOf)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String textOf(SavingsInitiative line) {
        return line.reason().isEmpty() ? line.note() : line.reason();
    }

    @Test
    void the_target_is_as_the_council_printed_it() throws IOException {
        List<List<String>> rows = List.of(
                List.of("Prior Year B/f", PrintedTable.millions(savings.broughtForward())),
                List.of("Current Year", PrintedTable.millions(savings.currentYear())),
                List.of("Budget Savings Target", PrintedTable.millions(savings.target())));

        assertThat(rows).containsExactlyElementsOf(PrintedTable.rows("savings-target.csv"));
    }

    /** A fact of the council's report: seven initiatives are missed, and its notes say why of four. */
    @Test
    void three_missed_initiatives_have_no_reason() {
        Stream<SavingsInitiative> silent =
                savings.missed().filter(line -> line.reason().isEmpty());

        assertThat(savings.missed()).hasSize(7);
        assertThat(silent)
                .extracting(SavingsInitiative::name, SavingsInitiative::shortfall)
                .containsExactly(
                        tuple("Local Children's Safeguarding Board", Money.ofPounds(21_000)),
                        tuple("Home to School Transport (3 initiatives)", Money.ofPounds(160_000)),
                        tuple("Accommodation of Children in care", Money.ofPounds(450_000)));
    }

    /** A figure that the report never states: its whole target less all that was achieved. */
    @Test
    void the_whole_shortfall_is_the_target_less_what_was_achieved() {
        assertThat(savings.againstTarget()).isEqualTo(Money.ofPounds(-1_964_000));
    }

    @Test
    void what_is_missed_has_slipped() {
        assertThat(savings.initiatives()).allMatch(line -> line.slipped().equals(line.shortfall()));
    }

    @Test
    void only_the_pause_contract_avoids_costs() {
        assertThat(savings.initiatives())
                .filteredOn(line -> line.kind() == SavingsKind.COST_AVOIDANCE)
                .extracting(SavingsInitiative::name)
                .containsExactly("PAUSE contract");
    }
}
